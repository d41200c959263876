// What a drawing allows, before anything runs: how it can end, what becomes of a failure, what never happens.
import type { Ending } from '../paths/ending';
import type { FailureFate } from '../paths/failure-fates';
import type { SentenceContext } from './sentence-context';

export interface PathWords {
  readonly ending: {
    readonly [Kind in Ending['kind']]: (
      ending: Extract<Ending, { readonly kind: Kind }>,
      context: SentenceContext,
    ) => string;
  };
  readonly fate: (fate: FailureFate, context: SentenceContext) => string;
  readonly neverStarts: (steps: readonly string[], context: SentenceContext) => string;
  readonly seen: (complete: boolean, states: number, context: SentenceContext) => string;
  readonly endings: string;
  readonly failures: string;
}

/** Says one way to end. */
export function endingText(ending: Ending, context: SentenceContext): string {
  // The entry of a kind takes the ending of that kind; the compiler cannot follow that the two belong together.
  const say = context.language.paths.ending[ending.kind] as (
    ending: Ending,
    context: SentenceContext,
  ) => string;
  return say(ending, context);
}

export const englishPaths: PathWords = {
  ending: {
    finished: ({ result, ends }, { format, stepName }) => {
      const where = ends.length === 0 ? '' : ` at “${format.all(ends.map(stepName))}”`;
      return `${RESULTS[result]}${where}.`;
    },
    'dead-end': ({ step }, { stepName }) =>
      step === undefined
        ? 'Stuck: nothing is left that could go on.'
        : `Stuck: “${stepName(step)}” waits for a path that went another way.`,
    gap: ({ step, outcome }, { stepName, outcome: outcomeOf }) =>
      `The drawing stops after “${stepName(step)}”: nothing follows “${outcomeOf(step, outcome)}”.`,
    unhandled: ({ step, failure }, context) =>
      `“${context.stepName(step)}” needs attention: ${context.language.failures.because[failure](context.doer(step))}, and nothing says what then.`,
    'waits-forever': ({ step }, { stepName }) =>
      `Waits for ever at “${stepName(step)}”: nothing ends the waiting.`,
    runaway: ({ step }, { stepName }) =>
      step === undefined ? 'Goes round and round.' : `Goes round and round at “${stepName(step)}”.`,
  },
  fate: ({ step, kind, takenBy, leadsTo }, context) => {
    const { format, language, stepName } = context;
    const what = `“${stepName(step)}”, ${language.failures.label[kind]}`;
    const nobody = takenBy.includes('nobody') ? ['nobody hears of it'] : [];
    const around = takenBy.includes('around') ? ['it goes to what is around it'] : [];
    const led = leadsTo.length === 0 ? [] : [`goes on with “${format.all(leadsTo.map(stepName))}”`];
    return `${what}: ${[...led, ...around, ...nobody].join('; ')}.`;
  },
  neverStarts: (steps, { format, stepName }) =>
    `Never happens: ${format.all(steps.map((step) => `“${stepName(step)}”`))}.`,
  seen: (complete, states, { format }) => {
    const count = format.count(states, { one: 'situation', many: 'situations' });
    return complete
      ? `Every path was looked at: ${count}.`
      : `Not every path was looked at: after ${count} there were more. There may be other ways to end.`;
  },
  endings: 'How it can end',
  failures: 'What becomes of a failure',
};

const RESULTS = {
  success: 'Done',
  failure: 'Went wrong',
  cancelled: 'Cancelled',
  incomplete: 'Done, but not all,',
} as const;
