import { clausesOf } from '../../facts/condition';
import { type CheckContext, shareAnalysis } from '../check-context';

/** Is what the drawing names somewhere, by id; what only a scenario holds does not count. */
export const usedThings = shareAnalysis(({ document, steps }: CheckContext): ReadonlySet<string> => {
  const used = new Set<string>();
  for (const { step, bound } of steps) {
    for (const { id } of bound.uses) used.add(id);
    for (const id of step.needs) used.add(id);
    if (step.role !== null) used.add(step.role);
    if (step.system !== null) used.add(step.system);
  }
  for (const { rule } of document.promises) {
    if ('when' in rule) for (const { field } of clausesOf(rule.when)) used.add(field);
  }
  return used;
});

/** Tells whether every step could be read: what a placeholder uses is not known, so nothing is called unused. */
export function isWhole({ document, steps }: CheckContext): boolean {
  return steps.length === document.steps.length;
}
