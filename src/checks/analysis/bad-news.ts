import type { Graph } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import type { CheckContext } from '../check-context';

/** Tells whether an arrow of the graph is bad news for the step that it leaves. */
export function isBadNews({ arrows, steps }: Graph, index: number, { stepOf }: CheckContext): boolean {
  const { from, outcome } = present(arrows[index], 'arrow');
  const known = stepOf(present(steps[from], 'step').id)?.bound.outcomes ?? [];
  return !known.some(({ id, badNews }) => id === outcome && !badNews);
}
