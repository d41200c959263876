import type { RunDifference, RunOutcome } from '../projections/run-difference';
import { capitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

/** Says what is on the screen where a run is branched off, and where two runs are beside each other. */
export interface BesideWords {
  readonly whatIf: string;
  readonly title: string;
  readonly close: string;
  /** «Everything up to Tue 3 March, 09:48 stays as it was.» */
  readonly staysUntil: (moment: string) => string;
  readonly atStep: string;
  readonly underWay: (step: string) => string;
  readonly comesNext: (step: string) => string;
  /** A visit that is over: choosing it goes back to where it began. */
  readonly wasBefore: (step: string, moment: string) => string;
  readonly happens: string;
  /** Times of answers and of word count from the moment. */
  readonly fromThisMoment: string;
  readonly show: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly atVisit: string;
  readonly first: string;
  readonly second: string;
  readonly both: (first: string, second: string) => string;
  readonly watch: string;
  readonly keep: string;
  readonly drop: string;
  readonly closeBoth: string;
  readonly working: string;
  readonly notThere: string;
  readonly cannotPart: string;
  /** No facts let an either-or go that way. */
  readonly noFacts: string;
  /** An either-or that goes by other facts: «Large order?: no. Amount 480 instead of 120». */
  readonly byFacts: (step: string, outcome: string, facts: readonly string[]) => string;
  readonly fact: (field: string, value: string, before: string) => string;
  /** Said where an either-or is asked to go the other way. */
  readonly goesByFacts: string;
  /** An earlier rehearsal whose drawing has changed since. */
  readonly older: { readonly title: string; readonly text: (again: string) => string };
  readonly cannotPlay: string;
  readonly otherDrawing: string;
  readonly partHere: (moment: string) => string;
  /** More about how they differ. */
  readonly more: string;
  readonly menu: string;
  readonly compareWithDay: string;
  readonly compareWithEarlier: string;
  readonly differ: (difference: RunDifference, context: SentenceContext) => string;
  readonly outcome: (outcome: RunOutcome, context: SentenceContext) => string;
  readonly details: (difference: RunDifference, context: SentenceContext) => readonly string[];
}

export const englishBeside: BesideWords = {
  whatIf: 'What if',
  title: 'What if it had gone otherwise?',
  close: 'Close',
  staysUntil: (moment) => `Everything up to ${moment} stays as it was.`,
  atStep: 'Where',
  underWay: (step) => `${step}, under way`,
  comesNext: (step) => `${step}, comes next`,
  wasBefore: (step, moment) => `${step}, back at ${moment}`,
  happens: 'What happens there instead',
  fromThisMoment: '“After” counts from this moment.',
  show: 'Show both',
  nothing: {
    title: 'Nothing can go otherwise',
    text: 'No step of this run works, asks, waits or decides. Play another day first.',
  },
  atVisit: 'What if it had gone otherwise?',
  first: 'First',
  second: 'Second',
  both: (first, second) => `${first} and ${second}, beside each other`,
  watch: 'On the drawing',
  keep: 'Keep the second',
  drop: 'Drop it',
  closeBoth: 'Back to one run',
  working: 'Working out the second run',
  notThere: 'There is no second run',
  cannotPart: 'This cannot be changed here without changing what came before. Go back to an earlier moment.',
  noFacts: 'No facts of this day lead there: they cannot be so, or they lead elsewhere before.',
  byFacts: (step, outcome, facts) => {
    const way = `${step}${step.endsWith('?') ? '' : ':'} ${outcome}`;
    return facts.length === 0 ? way : `${way}. ${facts.join(', ')}`;
  },
  fact: (field, value, before) => `${capitalised(field)} ${value} instead of ${before}`,
  goesByFacts: 'It goes by facts. As few of them as lead there are changed, where they come from.',
  older: {
    title: 'The drawing has changed since',
    text: (again) => `Press “${again}” first, then ask what if on the drawing of today.`,
  },
  cannotPlay: 'The second run cannot be played on this drawing.',
  otherDrawing: 'It was played on an earlier drawing, so it can be compared and not watched here.',
  partHere: (moment) => `They part at ${moment}.`,
  more: 'How else they differ',
  menu: 'More about this run',
  compareWithDay: 'Compare with another day',
  compareWithEarlier: 'Compare with an earlier rehearsal',
  differ: (difference, context) => differ(difference, context),
  outcome: (outcome, context) => sayOutcome(outcome, context),
  details: (difference, context) => sayDetails(difference, context),
};

function differ({ partsAfterMs, first, second }: RunDifference, context: SentenceContext): string {
  if (partsAfterMs === null) return 'Both go the same way.';
  const ending = differentEnding(first, second, context);
  const timing = differentTime(first, second, context);
  if (timing === null)
    return ending === null ? 'Both end alike, at the same time.' : `Ends ${ending}, at the same time.`;
  return `${timing}${ending === null ? `, ${endingOf(second, context)} as well` : `, ${ending}`}.`;
}

/** «Shipped instead of Cancelled»; null where both end alike. */
function differentEnding(first: RunOutcome, second: RunOutcome, context: SentenceContext): string | null {
  const [one, other] = [endingOf(first, context), endingOf(second, context)];
  return one === other ? null : `${other} instead of ${one}`;
}

/** Where it ended, else how it stands. */
function endingOf({ ends, standing }: RunOutcome, { format, stepName, language }: SentenceContext): string {
  return ends.length === 0 ? language.states.run[standing] : format.all(ends.map(stepName));
}

function differentTime(first: RunOutcome, second: RunOutcome, { format }: SentenceContext): string | null {
  if (first.neverEnds && second.neverEnds) return null;
  if (second.neverEnds) return 'Never comes to an end';
  if (first.neverEnds) return `Comes to an end after ${format.duration(second.elapsedMs)}`;
  const laterMs = second.elapsedMs - first.elapsedMs;
  if (laterMs === 0) return null;
  return `Ends ${format.duration(Math.abs(laterMs))} ${laterMs > 0 ? 'later' : 'earlier'}`;
}

function sayOutcome(outcome: RunOutcome, context: SentenceContext): string {
  const ending = capitalised(endingOf(outcome, context));
  return outcome.neverEnds ? ending : `${ending} after ${context.format.duration(outcome.elapsedMs)}`;
}

function sayDetails(
  { onlyFirst, onlySecond, otherCounts }: RunDifference,
  { format, stepName }: SentenceContext,
): readonly string[] {
  const named = (steps: readonly string[]) => format.all(steps.map(stepName));
  return [
    ...(onlySecond.length === 0 ? [] : [`Only the second goes through ${named(onlySecond)}.`]),
    ...(onlyFirst.length === 0 ? [] : [`Only the first goes through ${named(onlyFirst)}.`]),
    ...otherCounts.map(
      ({ step, first, second }) =>
        `${stepName(step)}: ${format.times(second)} instead of ${format.times(first)}.`,
    ),
  ];
}
