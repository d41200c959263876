import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';
import type { FindingData } from '../finding';

/** A decision is kept for people, and something decides it without them. */
export const decidedByMachine = defineCheck({
  code: 'decided-by-machine',
  severity: 'warning',
  find: ({ steps }) =>
    steps.flatMap((checked) => {
      const how = checked.step.peopleOnly && !checked.step.off ? decidedHow(checked) : null;
      return how === null ? [] : [{ step: checked.step.id, how }];
    }),
});

function decidedHow({
  bound,
  behaviour,
  outOf,
}: CheckedStep): FindingData['decided-by-machine']['how'] | null {
  if (behaviour?.does === 'work' || behaviour?.does === 'choose') {
    return bound.nature.doneBy === 'person' ? null : 'machine';
  }
  if (behaviour?.does !== 'ask') return null;
  if (behaviour.ladder.some(({ does }) => does === 'answer')) return 'ladder';
  const agreed = outOf.filter(({ outcome }) => outcome === 'approved').map(({ to }) => to);
  return outOf.some(({ outcome, to }) => outcome === 'no-answer' && agreed.includes(to)) ? 'silence' : null;
}
