import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';
import type { WaitedFor } from '../finding';

/** Something is waited for that may never come, and no limit ends it. */
export const waitsForEver = defineCheck({
  code: 'waits-for-ever',
  // People see their own work waiting; nobody sees a system that says nothing.
  severity: ({ what }) => (what === 'person' ? 'hint' : 'warning'),
  find: ({ steps }) =>
    steps.flatMap((checked) => {
      const what = checked.step.off ? null : waitedFor(checked);
      return what === null ? [] : [{ step: checked.step.id, what }];
    }),
});

function waitedFor({ step, traits, bound, behaviour }: CheckedStep): WaitedFor | null {
  const { timeLimit, attemptLimit } = step.policy;
  if (behaviour === null || timeLimit !== undefined) return null;
  switch (behaviour.does) {
    case 'ask':
      return behaviour.ladder.some(({ does }) => does === 'answer' || does === 'give-up') ? null : 'answer';
    case 'wait':
      return 'signal' in behaviour ? 'word' : null;
    case 'work':
      // A message is handed over and done with.
      if (attemptLimit !== undefined || traits.tellsEach === true) return null;
      if (bound.nature.doneBy !== 'person') return 'system';
      // First somebody has to be named; that is asked for elsewhere.
      return step.role === null ? null : 'person';
    default:
      return null;
  }
}
