import type { Step, WorkflowDocument } from './document';

interface StepIndex {
  readonly positions: ReadonlyMap<string, number>;
  readonly inside: ReadonlyMap<string, readonly Step[]>;
}

const known = new WeakMap<readonly Step[], StepIndex>();

/** Finds a step by its id; of two with one id, the first. */
export function findStep(document: WorkflowDocument, id: string): Step | undefined {
  const position = positionOfStep(document, id);
  return position === undefined ? undefined : document.steps[position];
}

/** Finds where in the document a step stands. */
export function positionOfStep(document: WorkflowDocument, id: string): number | undefined {
  return indexOf(document).positions.get(id);
}

/** Lists the steps directly inside a container, in document order. */
export function stepsIn(document: WorkflowDocument, container: string): readonly Step[] {
  return indexOf(document).inside.get(container) ?? [];
}

/** Adds to some steps everything inside them, however deep; the ids that exist, each once. */
export function withInside(document: WorkflowDocument, ids: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids].reverse();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || findStep(document, id) === undefined) continue;
    found.add(id);
    open.push(...stepsIn(document, id).map((step) => step.id));
  }
  return found;
}

/** Picks from some steps those that nothing else among them holds, directly or deeper; what moves when all move. */
export function outermost(document: WorkflowDocument, ids: readonly string[]): readonly string[] {
  const held = withInside(
    document,
    ids.flatMap((id) => stepsIn(document, id).map((step) => step.id)),
  );
  return ids.filter((id) => !held.has(id));
}

function indexOf(document: WorkflowDocument): StepIndex {
  const found = known.get(document.steps);
  if (found !== undefined) return found;
  const positions = new Map<string, number>();
  const inside = new Map<string, Step[]>();
  for (const [position, step] of document.steps.entries()) {
    if (!positions.has(step.id)) positions.set(step.id, position);
    if (step.in === null) continue;
    const siblings = inside.get(step.in);
    if (siblings === undefined) inside.set(step.in, [step]);
    else siblings.push(step);
  }
  const index = { positions, inside };
  known.set(document.steps, index);
  return index;
}
