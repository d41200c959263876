import { arrowsFrom, arrowsInto } from './arrow-index';
import type { Step, WorkflowDocument } from './document';

/**
 * Finds the steps that only a fallback leads to. A fallback never takes what came through itself, so whatever goes wrong
 * in them is for what holds them, or for a person.
 */
export function stepsBehindFallbacks(
  document: WorkflowDocument,
  catches: (step: Step) => boolean,
): ReadonlySet<string> {
  const fallbacks = document.steps.filter(catches);
  if (fallbacks.length === 0) return new Set();
  const begin = document.steps.filter(
    (step) => !catches(step) && (step.starts || arrowsInto(document, step.id).every(({ back }) => back)),
  );
  const reached = stepsAfter(document, begin);
  return new Set([...stepsAfter(document, fallbacks)].filter((id) => !reached.has(id)));
}

/** Follows every arrow; where it begins is among what is found. */
function stepsAfter(
  document: WorkflowDocument,
  from: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const found = new Set(from.map(({ id }) => id));
  for (const id of found) for (const { to } of arrowsFrom(document, id)) found.add(to);
  return found;
}
