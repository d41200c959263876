import { isEndedByOthers } from '../analysis/ended-by-others';
import { goodWaySteps } from '../analysis/reached';
import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';
import type { WaitedFor } from '../finding';

/**
 * Something is waited for that may never come, and nothing ends it: no limit, and no path beside it. What bad news alone
 * leads to people is the way out already: a limit there would need a way out of its own, and so on for ever.
 */
export const waitsForEver = defineCheck({
  code: 'waits-for-ever',
  // People see their own work waiting; nobody sees a system that says nothing.
  severity: ({ what }) => (what === 'person' ? 'hint' : 'warning'),
  find: (context) => {
    const waiting = context.steps.flatMap((checked) => {
      const what = checked.step.off ? null : waitedFor(checked);
      return what === null ? [] : [{ step: checked.step.id, what, ...lastDeed(checked) }];
    });
    const mayHang = new Set(waiting.filter(({ what }) => what !== 'person').map(({ step }) => step));
    return waiting
      .filter(({ step, what }) => what !== 'person' || goodWaySteps(context).has(step))
      .filter(({ step }) => !isEndedByOthers(context, step, (other) => mayHang.has(other)));
  },
});

function lastDeed({ behaviour }: CheckedStep): { readonly lastDeedMs?: number } {
  const last = behaviour?.does === 'ask' ? behaviour.ladder.at(-1) : undefined;
  return last === undefined ? {} : { lastDeedMs: last.afterMs };
}

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
