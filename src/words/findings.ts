// What is doubtful about a drawing: what will come of it, then the repair.
import type { Finding, FindingCode, FindingOf, Severity, WithoutEffect } from '../checks/finding';
import type { Complaint } from './compile-errors';
import { scenarioComplaint } from './scenario-problems';
import type { SentenceContext } from './sentence-context';
import { withArticle } from './with-article';

export interface FindingWords {
  readonly complaint: {
    readonly [Code in FindingCode]: (finding: FindingOf<Code>, context: SentenceContext) => Complaint;
  };
  /** How bad it is, in a word or two. */
  readonly severity: Readonly<Record<Severity, string>>;
}

/** Says what is doubtful, with the repair, as one text. */
export function findingText(finding: Finding, context: SentenceContext): string {
  const { says, repair } = findingComplaint(finding, context);
  return `${says} ${repair}`;
}

/** Says what is doubtful and, apart from it, the repair. */
export function findingComplaint(finding: Finding, context: SentenceContext): Complaint {
  // The entry of a code takes the finding of that code; the compiler cannot follow that the two belong together.
  const complain = context.language.findings.complaint[finding.code] as (
    finding: Finding,
    context: SentenceContext,
  ) => Complaint;
  return complain(finding, context);
}

const complaint: FindingWords['complaint'] = {
  'no-trigger': (_, { noun }) => ({
    says: `Nothing says how ${withArticle(noun.one)} begins.`,
    repair: 'Add a start, and draw an arrow from it to the first step.',
  }),
  'no-end-reached': (_, { noun }) => ({
    says: `No way through the drawing comes to an end, so ${withArticle(noun.one)} would never be finished.`,
    repair: 'Draw an arrow from the last step to an end.',
  }),
  'outcome-leads-nowhere': ({ step, outcome }, context) => ({
    says: `The drawing stops here: nothing follows “${context.outcome(step, outcome)}” at “${context.stepName(step)}”.`,
    repair: 'Draw an arrow from there to what comes next, or to an end.',
  }),
  'nothing-leads-here': ({ step }, { stepName }) => ({
    says: `Nothing leads to “${stepName(step)}”, so it never happens.`,
    repair: 'Draw an arrow to it, or take it away.',
  }),
  'setting-without-effect': ({ step, setting, why }, { language, stepName }) => ({
    says: `At “${stepName(step)}” ${language.compileErrors.setting(`policy.${setting}`)} changes nothing: ${WHY[why].says}.`,
    repair: WHY[why].repair,
  }),
  'limit-before-second-try': ({ step, limitMs, secondTryMs }, { stepName, format }) => ({
    says: `“${stepName(step)}” should be tried more than once, but its time is up after ${format.duration(limitMs)}, and the second try may come only after ${format.duration(secondTryMs)}.`,
    repair: 'Give it more time, or shorten the pause between tries.',
  }),
  'circle-not-marked': ({ step }, { stepName }) => ({
    says: `The drawing goes in a circle round “${stepName(step)}”, and no arrow says that it goes back.`,
    repair: 'Mark the arrow that begins the next round as going back.',
  }),
  'meeting-not-said': ({ step, fork, source }, { stepName }) => ({
    says: `Paths that part at “${stepName(fork)}” meet at “${stepName(step)}”, and “${stepName(source)}” may go another way.`,
    repair: `Say whether “${stepName(step)}” waits for all of them or only for the first.`,
  }),
  'estimate-unreadable': ({ step, setting }, { stepName }) => ({
    says: `How long ${setting === 'arrivals' ? 'it is between two starts' : 'it takes'} at “${stepName(step)}” cannot be read.`,
    repair: 'Enter it again.',
  }),
  'required-field-not-asked': ({ field }, { fieldName, noun }) => ({
    says: `“${fieldName(field)}” must be filled in before ${withArticle(noun.one)} begins, and no start asks for it.`,
    repair: 'Let a start ask for it, or make it optional.',
  }),
  'scenario-does-not-fit': ({ name, problem }, context) => {
    const { says, repair } = scenarioComplaint(problem, context);
    return { says: `“${name}” cannot be played: ${says}`, repair };
  },
  'promise-not-checked': ({ name }) => ({
    says: `The promise “${name}” is written down, and nothing checks it yet.`,
    repair: 'Play your bad days and look whether it is kept.',
  }),
};

const WHY: Readonly<Record<WithoutEffect, Complaint>> = {
  'no-tries': { says: 'this kind of step is not tried again', repair: 'Take it out.' },
  'no-time': { says: 'this kind of step takes no time', repair: 'Take it out.' },
  'one-try': { says: 'there is only one try', repair: 'Set more tries, or take it out.' },
  'one-way-in': { says: 'there is only one way in', repair: 'Draw the other arrow, or take it out.' },
  'nobody-first': {
    says: 'it waits for everyone',
    repair: 'Let the step begin with the first, or take it out.',
  },
};

export const englishFindings: FindingWords = {
  complaint,
  severity: { problem: 'Will go wrong', warning: 'May go wrong', hint: 'Worth knowing' },
};
