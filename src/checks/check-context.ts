import { compile } from '../engine/compile/compile';
import type { CompileError } from '../engine/compile/compile-error';
import type { Graph } from '../engine/graph';
import { groupBy } from '../kernel/group-by';
import type { Result } from '../kernel/result';
import type { Arrow, Step, WorkflowDocument } from '../model/document';
import type { Behaviour } from '../step-kit/behaviour';
import type { BoundStep, StepTraits } from '../step-kit/define-step';
import type { StepCatalog } from '../step-kit/step-catalog';

/** Is a step with what its type says of it; a step of an unknown type or with a config that cannot be read is not here. */
export interface CheckedStep {
  readonly step: Step;
  readonly traits: StepTraits;
  readonly bound: BoundStep;
  /** What it does when it runs; null where it never runs or cannot yet. */
  readonly behaviour: Behaviour | null;
  readonly into: readonly Arrow[];
  readonly outOf: readonly Arrow[];
}

/** Is everything that a rule may look at, found once for all of them. */
export interface CheckContext {
  readonly document: WorkflowDocument;
  readonly compiled: Result<Graph, readonly CompileError[]>;
  readonly steps: readonly CheckedStep[];
  readonly stepOf: (id: string) => CheckedStep | undefined;
}

/** Looks a drawing over for the rules. */
export function makeCheckContext(document: WorkflowDocument, catalog: StepCatalog): CheckContext {
  const into = groupBy(document.arrows, (arrow) => arrow.to);
  const outOf = groupBy(document.arrows, (arrow) => arrow.from);
  const steps = document.steps.flatMap((step): readonly CheckedStep[] => {
    const type = catalog.find(step.type);
    const bound = type?.read(step.config);
    if (type === undefined || bound?.ok !== true) return [];
    const lowered = bound.value.lower();
    const behaviour = lowered.ok ? lowered.value : null;
    const arrows = { into: into.get(step.id) ?? [], outOf: outOf.get(step.id) ?? [] };
    return [{ step, traits: type.traits, bound: bound.value, behaviour, ...arrows }];
  });
  const byId = new Map(steps.map((checked) => [checked.step.id, checked]));
  return { document, compiled: compile(document, catalog), steps, stepOf: (id) => byId.get(id) };
}

/** Tells whether a drawing has hardly begun: one step at most and no arrow. It is unfinished, and everybody knows. */
export function hasHardlyBegun({ document, steps }: CheckContext): boolean {
  const running = steps.filter(({ traits }) => traits.inert !== true);
  return running.length <= 1 && document.arrows.length === 0;
}

/** Makes what several rules need: it is worked out when the first of them asks, and once for a drawing. */
export function shareAnalysis<Found>(
  find: (context: CheckContext) => Found,
): (context: CheckContext) => Found {
  const known = new WeakMap<CheckContext, { readonly found: Found }>();
  return (context) => {
    const remembered = known.get(context) ?? { found: find(context) };
    known.set(context, remembered);
    return remembered.found;
  };
}
