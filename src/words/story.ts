// What happened in a run, a sentence or two per line.
import type { JsonObject } from '../kernel/json';
import type { IncidentKind, RunResult, SetAside } from '../model/journal';
import type { StopCause, StoryCode, StoryData, StoryLine } from '../projections/story-line';
import { capitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

export type StoryWords = {
  readonly [Code in StoryCode]: (data: StoryData[Code], context: SentenceContext) => string;
};

/** Tells one line of a run. */
export function tellStory(line: StoryLine, context: SentenceContext): string {
  // The entry of a code takes the data of that code; the compiler cannot follow that the two belong together.
  const tell = context.language.story[line.code] as (
    data: StoryLine['data'],
    context: SentenceContext,
  ) => string;
  return tell(line.data, context);
}

export const englishStory: StoryWords = {
  began: ({ trigger }, { noun, stepName }) => `The ${noun.one} began: ${stepName(trigger)}.`,
  worked: ({ step, failures, tookMs, output }, context) => {
    const { stepName, format } = context;
    const left = valuesText(output, context);
    if (failures === 0) {
      const took = tookMs === 0 ? '' : ` after ${format.duration(tookMs)}`;
      return sentences(`${stepName(step)} was done${took}`, left);
    }
    const failed = `${stepName(step)} failed ${format.times(failures)}, the ${format.ordinal(failures + 1)} try worked`;
    return sentences(failed, left);
  },
  failed: (data, context) => {
    const { stepName, format } = context;
    const times = data.times === 1 ? '' : ` ${format.times(data.times)}`;
    const holds =
      data.holds.length === 0
        ? ''
        : `${format.all(data.holds.map(stepName))} ${data.holds.length === 1 ? 'is' : 'are'} held until that is settled`;
    return sentences(
      `${stepName(data.step)} failed${times}: ${becauseText(data, context)}`,
      fateText(data, context),
      holds,
    );
  },
  asked: ({ step, roles }, context) => {
    const who = context.format.all(roles.map(context.roleName));
    const was = roles.length === 1 ? 'was' : 'were';
    return `${who} ${was} asked: ${question(context.stepName(step))}`;
  },
  'asked-too': ({ roles, afterMs }, { format, roleName }) =>
    `No answer for ${format.duration(afterMs)}, so ${format.all(roles.map(roleName))} ${roles.length === 1 ? 'was' : 'were'} asked too.`,
  reminded: ({ step, roles }, { format, roleName, stepName }) =>
    `${format.all(roles.map(roleName))} ${roles.length === 1 ? 'was' : 'were'} reminded: ${question(stepName(step))}`,
  answered: ({ step, answer, by, reason, changed }, context) =>
    sentences(
      `${context.personName(by)} chose ${context.outcome(step, answer)}${reason === null || reason === '' ? '' : `: “${reason}”`}`,
      valuesText(changed, context),
    ),
  'answer-refused': (data, context) => `${refusalText(data, context)} Nothing changed.`,
  'no-answer': ({ step, afterMs }, { format, stepName }) =>
    `No answer for ${format.duration(afterMs)}: ${question(stepName(step))}`,
  chose: ({ step, outcomes, reasons }, context) => {
    const ways = context.format.all(outcomes.map((outcome) => context.outcome(step, outcome)));
    const values: JsonObject = Object.fromEntries(reasons.flatMap((reason) => Object.entries(reason.values)));
    const name = context.stepName(step);
    return sentences(`${name}${name.endsWith('?') ? '' : ':'} ${ways}`, valuesText(values, context, 'was'));
  },
  waits: ({ step, due }, { format, stepName }) => `${stepName(step)} waits until ${format.moment(due)}.`,
  'wait-over': ({ step, afterMs }, { format, stepName }) =>
    afterMs === 0
      ? `${stepName(step)} had nothing to wait for.`
      : `${stepName(step)} is over after ${format.duration(afterMs)}.`,
  held: ({ step, waitsFor }, { format, stepName }) =>
    `${stepName(step)} is held. It waits for ${format.all(waitsFor.map(stepName))}.`,
  'set-aside': (about, context) => `${capitalised(notDone(about, context, 'is not done'))}.`,
  late: ({ step }, { stepName }) => `${stepName(step)} had gone on already. What came later changed nothing.`,
  passed: ({ step }, { stepName }) => `${stepName(step)} is switched off and was passed.`,
  attention: (data, context) => ATTENTION[data.kind](data, context),
  resolved: (data, context) => resolvedText(data, context),
  signal: ({ name }) => `Word came: ${name}.`,
  undone: ({ step }, { stepName }) => `${stepName(step)} was undone.`,
  stopped: ({ step, why }, { noun, stepName }) => `${stepName(step)} was stopped, ${STOPPED[why](noun.one)}.`,
  ended: ({ step }, { noun, stepName }) => `The ${noun.one} reached ${stepName(step)}.`,
  'came-again': ({ trigger, field }, { fieldName, noun, stepName }) =>
    `The same ${fieldName(field)} came again: ${stepName(trigger)}. No second ${noun.one} began.`,
  'began-also': ({ trigger }, { noun, stepName }) =>
    `Another ${noun.one} began: ${stepName(trigger)}. It was not known to be the same.`,
  finished: ({ status, result, setAside }, context) => {
    const { noun } = context;
    if (status === 'cancelled' || result === 'cancelled') return `The ${noun.one} was cancelled.`;
    if (result === 'failure') return `The ${noun.one} went wrong.`;
    if (result === 'success') return `The ${noun.one} is done.`;
    const missed = setAside.map((about) => notDone(about, context, 'never happened'));
    return `The ${noun.one} is done, but not all${missed.length === 0 ? '' : `: ${missed.join('; ')}`}.`;
  },
};

function sentences(...parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').map((part) => (/[.?!]”?$/.test(part) ? part : `${part}.`));
  return said.join(' ');
}

/** A step that asks says its question, any other what is to be decided. */
function question(name: string): string {
  return name.endsWith('?') ? name : `${name}.`;
}

function valuesText(values: JsonObject, { format, field, fieldName }: SentenceContext, verb = 'is'): string {
  const said = Object.entries(values).map(
    ([id, value]) => `${fieldName(id)} ${verb} ${format.value(value, field(id))}`,
  );
  return said.length === 0 ? '' : capitalised(format.all(said));
}

function becauseText({ step, kind, message }: StoryData['failed'], context: SentenceContext): string {
  const because = context.language.failures.because[kind](context.doer(step));
  if (message === null || message.trim() === '') return because;
  const field = context.field(message);
  // Where a field is to blame, the message is the field.
  if (field === undefined) return `${because} (“${message}”)`;
  return kind === 'missing-data'
    ? `${context.fieldName(message)} was missing`
    : `${because} (${context.fieldName(message)})`;
}

function fateText({ step, kind, fate }: StoryData['failed'], context: SentenceContext): string {
  const { format, leadsTo, stepName } = context;
  switch (fate.is) {
    case 'tries-again':
      return `The next try is at ${format.time(fate.due)}`;
    case 'left': {
      const special = leadsTo(step, `failed.${kind}`);
      const targets = special.length > 0 ? special : leadsTo(step, fate.outcome);
      return targets.length === 0 ? '' : `Next: ${format.all(targets)}`;
    }
    case 'caught':
      return `Next: ${stepName(fate.by)}`;
    case 'needs-person':
      return 'Somebody has to look at it';
  }
}

/** Says of a set-aside step why it is not done: «Ship is not done, because Charge went another way». */
function notDone({ step, missing }: SetAside, { format, stepName }: SentenceContext, verb: string): string {
  const because =
    missing.length === 0 ? '' : `, because ${format.all(missing.map(stepName))} went another way`;
  return `${stepName(step)} ${verb}${because}`;
}

function refusalText(
  { step, answer, by, why, decided }: StoryData['answer-refused'],
  context: SentenceContext,
): string {
  const who = capitalised(context.personName(by));
  switch (why) {
    case 'too-late': {
      if (decided === null || step === null) return `${who} answered too late.`;
      const first = capitalised(context.personName(decided.by));
      return `${first} already chose ${context.outcome(step, decided.answer)} at ${context.format.time(decided.at)}.`;
    }
    case 'already-answered':
      return `${who} had answered already.`;
    case 'not-asked':
      return `${who} answered without having been asked.`;
    case 'ruled-out':
      return `${who} may not decide this one.`;
    case 'not-offered':
      return step === null
        ? `${who} gave an answer that is not offered.`
        : `${who} chose ${context.outcome(step, answer)}, which is not offered.`;
    case 'reason-missing':
      return `${who} gave no reason, and one is needed.`;
    case 'not-editable':
      return `${who} changed what may not be changed here.`;
  }
}

type Attention = (data: StoryData['attention'], context: SentenceContext) => string;

const stopped: Attention = ({ step, kind }, { language, noun, stepName }) =>
  `${step === null ? `The ${noun.one}` : stepName(step)} needs attention: ${language.failures.attention[kind]}.`;

const ATTENTION: Readonly<Record<IncidentKind, Attention>> = {
  unavailable: stopped,
  'missing-data': stopped,
  refused: stopped,
  'too-late': stopped,
  'wrong-output': stopped,
  error: stopped,
  'too-many-visits': stopped,
  gap: ({ step, outcome }, context) => {
    const after = step === null ? '' : ` after ${context.stepName(step)}`;
    const way =
      step === null || outcome === null ? '' : `: “${context.outcome(step, outcome)}” leads nowhere`;
    return `The drawing stops${after}${way}. Somebody has to say how it goes on.`;
  },
  'dead-end': ({ setAside }, context) => {
    const why = setAside.map((about) => notDone(about, context, 'cannot start'));
    return `Nothing can go on${why.length === 0 ? '' : `: ${why.join('; ')}`}. Somebody has to say how it goes on.`;
  },
  runaway: ({ step }, { noun, stepName }) =>
    `The ${noun.one} goes round and round${step === null ? '' : ` and was stopped before ${stepName(step)}`}. Somebody has to say whether it goes on.`,
};

const STOPPED: Readonly<Record<StopCause, (noun: string) => string>> = {
  'others-stopped': () => 'because another path answered for it',
  'stopped-by-end': (noun) => `because the ${noun} had come to an end`,
  'run-cancelled': (noun) => `because the ${noun} was cancelled`,
  'container-left': () => 'because the group that it is in was left',
};

const ENDED: Readonly<Record<RunResult, string>> = {
  success: 'as done',
  incomplete: 'as done, but not all',
  failure: 'as gone wrong',
  cancelled: 'as cancelled',
};

function resolvedText(
  { step, kind, act, outcome, result, by }: StoryData['resolved'],
  context: SentenceContext,
): string {
  const who = capitalised(context.personName(by));
  const { noun } = context;
  const what = step === null ? `the ${noun.one}` : context.stepName(step);
  switch (act) {
    case 'retry':
      return kind === 'runaway' ? `${who} let the ${noun.one} go on.` : `${who} had ${what} tried again.`;
    case 'start':
      return `${who} had a step started that was not done.`;
    case 'cancel-run':
      return `${who} cancelled the ${noun.one}.`;
    case 'cancelled':
      return `${capitalised(what)} needs no attention any more.`;
    case 'skip': {
      if (kind === 'dead-end' && step === null) return `${who} cancelled the ${noun.one}.`;
      if (kind !== 'gap') {
        const as = step === null || outcome === null ? '' : `, as if “${context.outcome(step, outcome)}”`;
        return `${who} went on without ${what}${as}.`;
      }
      if (step !== null && outcome !== null) return `${who} went on by “${context.outcome(step, outcome)}”.`;
      return `${who} ended it after ${what}, ${ENDED[result ?? 'success']}.`;
    }
  }
}
