import { compile } from '../engine/compile/compile';
import type { CompileError } from '../engine/compile/compile-error';
import type { Graph } from '../engine/graph';
import type { Result } from '../kernel/result';
import type { Arrow, Step, WorkflowDocument } from '../model/document';
import type { BoundStep, StepTraits } from '../step-kit/define-step';
import type { StepCatalog } from '../step-kit/step-catalog';

/** Is a step with what its type says of it; a step of an unknown type or with a config that cannot be read is not here. */
export interface CheckedStep {
  readonly step: Step;
  readonly traits: StepTraits;
  readonly bound: BoundStep;
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
    const arrows = { into: into.get(step.id) ?? [], outOf: outOf.get(step.id) ?? [] };
    return [{ step, traits: type.traits, bound: bound.value, ...arrows }];
  });
  const byId = new Map(steps.map((checked) => [checked.step.id, checked]));
  return { document, compiled: compile(document, catalog), steps, stepOf: (id) => byId.get(id) };
}

function groupBy(
  arrows: readonly Arrow[],
  keyOf: (arrow: Arrow) => string,
): ReadonlyMap<string, readonly Arrow[]> {
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const group = groups.get(keyOf(arrow));
    if (group === undefined) groups.set(keyOf(arrow), [arrow]);
    else group.push(arrow);
  }
  return groups;
}
