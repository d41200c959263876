import type { Result } from '../../kernel/result';
import type { Arrow, Step, WorkflowDocument } from '../../model/document';
import type { BoundStep, ConfigProblem, StepType } from '../../step-kit/define-step';
import type { StepCatalog } from '../../step-kit/step-catalog';

/** Is a step of the document together with what its type says of it. */
export interface DrawnStep {
  readonly step: Step;
  /** Where it stands in the file: `steps[3]`. */
  readonly place: string;
  /** Absent for a type that this version does not know. */
  readonly type: StepType | undefined;
  readonly bound: Result<BoundStep, readonly ConfigProblem[]> | undefined;
}

/** Is a document with every step bound to its type and found by its id (the first of two that share one). */
export interface Drawing {
  readonly document: WorkflowDocument;
  readonly steps: readonly DrawnStep[];
  readonly stepById: ReadonlyMap<string, DrawnStep>;
  readonly arrows: readonly { readonly arrow: Arrow; readonly place: string }[];
}

/** Binds every step of a document to its type. */
export function readDrawing(document: WorkflowDocument, catalog: StepCatalog): Drawing {
  const steps = document.steps.map((step, index) => {
    const type = catalog.find(step.type);
    return { step, place: `steps[${String(index)}]`, type, bound: type?.read(step.config) };
  });
  const stepById = new Map<string, DrawnStep>();
  for (const drawn of steps) if (!stepById.has(drawn.step.id)) stepById.set(drawn.step.id, drawn);
  const arrows = document.arrows.map((arrow, index) => ({ arrow, place: `arrows[${String(index)}]` }));
  return { document, steps, stepById, arrows };
}

/** Lists what may stand as `outcome` on an arrow out of a step; null when the step cannot be read. */
export function arrowOutcomes(drawn: DrawnStep): readonly string[] | null {
  if (drawn.bound === undefined || !drawn.bound.ok) return null;
  const own = drawn.bound.value.outcomes.map((outcome) => outcome.id);
  return drawn.step.policy.maxVisits === undefined ? own : [...own, 'too-many-visits'];
}

/** Tells whether an arrow that leaves by this outcome brings bad news. */
export function isBadNews(drawn: DrawnStep, outcome: string): boolean {
  if (outcome === 'too-many-visits' || outcome.startsWith('failed.')) return true;
  const known = drawn.bound?.ok === true ? drawn.bound.value.outcomes : [];
  return known.some((candidate) => candidate.id === outcome && candidate.badNews);
}
