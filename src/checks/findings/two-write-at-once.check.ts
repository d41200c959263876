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
  for (const [position, one] of steps.entries()) {
    const other = steps.slice(position + 1).find((later) => areSideBySide(ahead, one, later));
    if (other === undefined) continue;
    const nameOf = (step: number) => present(ahead.graph.steps[step], 'step').id;
    return [{ step: nameOf(other), other: nameOf(one), field }];
  }
  return [];
}

function areSideBySide({ graph, forks, leadsTo }: Ahead, one: number, other: number): boolean {
  if (leadsTo(one, other) || leadsTo(other, one)) return false;
  return forks.some(({ step, branches }) => {
    if (!leadsTo(step, one) || !leadsTo(step, other)) return false;
    const to = branches.map((branch) => present(graph.arrows[branch], 'arrow').to);
    return to.some((begin, index) =>
      to.some(
        (another, position) =>
          position !== index &&
          leadsTo(begin, one) &&
          !leadsTo(another, one) &&
          leadsTo(another, other) &&
          !leadsTo(begin, other),
      ),
    );
  });
}
