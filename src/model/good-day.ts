// The good day of a drawing: what good news alone leads to. The rest is there for when something goes wrong.
import { arrowsFrom, arrowsInto } from './arrow-index';
import type { Step, WorkflowDocument } from './document';
import { findStep } from './step-index';
import type { StepRules } from './step-rules';
import { isBadNews } from './ways-out';

/** Finds the steps that good news leads to from some steps, never back; what begins inside a container included. */
export function goodWayFrom(
  document: WorkflowDocument,
  from: readonly Step[],
  rules: StepRules,
): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = [...from];
  for (let step = follow.pop(); step !== undefined; step = follow.pop()) {
    const { id } = step;
    const inside = document.steps.filter((other) => other.in === id && begins(document, other, rules));
    const ahead = arrowsFrom(document, id).flatMap(({ outcome, to, back }) => {
      const target = back || isBadNews(step, outcome, rules) ? undefined : findStep(document, to);
      return target === undefined ? [] : [target];
    });
    for (const next of [...inside, ...ahead]) {
      if (found.has(next.id)) continue;
      found.add(next.id);
      follow.push(next);
    }
  }
  return found;
}

/** Names parts of a drawing by their ids. */
export interface DrawnParts {
  readonly steps: readonly string[];
  readonly arrows: readonly string[];
}

/**
 * Gives a drawing without what only bad news leads to: the same steps at the same places, fewer of them. The very same
 * document where nothing is left out. A picture, not a workflow: it says nothing of what happens otherwise. What stands
 * in `besides` is left in.
 */
export function goodDayOf(
  document: WorkflowDocument,
  rules: StepRules,
  besides: DrawnParts = { steps: [], arrows: [] },
): WorkflowDocument {
  const first = document.steps.filter((step) => step.in === null && begins(document, step, rules));
  const good = goodWayFrom(document, first, rules);
  const isShown = ({ id, type }: Step) =>
    good.has(id) ||
    first.some((step) => step.id === id) ||
    rules.find(type)?.traits.inert === true ||
    besides.steps.includes(id);
  const steps = document.steps.filter(isShown);
  if (steps.length === document.steps.length) return document;
  const shown = new Set(steps.map(({ id }) => id));
  const arrows = document.arrows.filter(({ id, from, outcome, to }) => {
    const step = findStep(document, from);
    if (step === undefined || !shown.has(from) || !shown.has(to)) return false;
    return !isBadNews(step, outcome, rules) || besides.arrows.includes(id);
  });
  return { ...document, steps, arrows };
}

/** Nothing leads to it but a way back, and it waits for no failure. */
function begins(document: WorkflowDocument, step: Step, rules: StepRules): boolean {
  const traits = rules.find(step.type)?.traits;
  if (traits?.catches === true || traits?.inert === true) return false;
  return step.starts || arrowsInto(document, step.id).every(({ back }) => back);
}
