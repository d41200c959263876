import { present } from '../../kernel/invariant';
import { type Ahead, findAhead } from '../analysis/ahead';
import { defineCheck } from '../check';
import type { FindingData } from '../finding';

/** Two steps on paths side by side fill the same field: which value stays is luck. */
export const twoWriteAtOnce = defineCheck({
  code: 'two-write-at-once',
  severity: 'warning',
  find: (context) => {
    const ahead = findAhead(context);
    if (ahead === null) return [];
    const writers = new Map<string, number[]>();
    ahead.graph.steps.forEach(({ behaviour, off }, index) => {
      if (behaviour.does !== 'work' || off) return;
      for (const { field } of behaviour.produces) writers.set(field, [...(writers.get(field) ?? []), index]);
    });
    return [...writers].flatMap(([field, steps]) => pairOf(ahead, field, steps));
  },
});

/** One pair is enough to show it; more are found when it is mended. */
function pairOf(
  ahead: Ahead,
  field: string,
  steps: readonly number[],
): readonly FindingData['two-write-at-once'][] {
  if (steps.length < 2) return [];
  // Of each fork only the first step on each of its branches has to be known: the next on another branch is a pair.
  const seen = new Map<number, { readonly branch: number; readonly step: number }[]>();
  for (const step of steps) {
    for (const [fork, branch] of branchesAlone(ahead, step)) {
      const others = seen.get(fork) ?? [];
      const other = others.find(
        (earlier) =>
          earlier.branch !== branch &&
          !ahead.leadsTo(earlier.step, step) &&
          !ahead.leadsTo(step, earlier.step),
      );
      const nameOf = (index: number) => present(ahead.graph.steps[index], 'step').id;
      if (other !== undefined) return [{ step: nameOf(step), other: nameOf(other.step), field }];
      seen.set(fork, [...others, { branch, step }]);
    }
  }
  return [];
}

/** Lists the forks of which one branch alone leads to a step, with that branch. */
function branchesAlone(
  { forks, leadsTo }: Ahead,
  step: number,
): readonly (readonly [fork: number, branch: number])[] {
  const alone: (readonly [number, number])[] = [];
  for (const [index, fork] of forks.entries()) {
    if (!leadsTo(fork.step, step)) continue;
    const branch = fork.targets.findIndex((to) => leadsTo(to, step));
    const another = fork.targets.findLastIndex((to) => leadsTo(to, step));
    if (branch !== -1 && branch === another) alone.push([index, branch]);
  }
  return alone;
}
