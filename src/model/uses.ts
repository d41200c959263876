import { clausesOf } from '../facts/condition';
import type { Step, WorkflowDocument } from './document';
import type { StepRules } from './step-rules';

/** Is what a use can point at. */
export interface UsedThing {
  readonly to: 'field' | 'role' | 'system';
  readonly id: string;
}

/** Is a place in the drawing that uses something: in a step (`needs[0]`, `config.approvers[1]`) or in a promise. */
export interface Use {
  readonly in: 'step' | 'promise';
  readonly id: string;
  readonly place: string;
}

/**
 * Lists where the drawing uses a field, a role or a system, in document order. Scenarios are left out: what they
 * hold about a field or a system goes with it.
 */
export function usesOf(document: WorkflowDocument, thing: UsedThing, rules: StepRules): readonly Use[] {
  const inSteps = document.steps.flatMap((step) =>
    referencesOf(step, rules)
      .filter((reference) => reference.to === thing.to && reference.id === thing.id)
      .map(({ place }): Use => ({ in: 'step', id: step.id, place })),
  );
  if (thing.to !== 'field') return inSteps;
  const inPromises = document.promises
    .filter(({ rule }) => 'when' in rule && clausesOf(rule.when).some((clause) => clause.field === thing.id))
    .map(({ id }): Use => ({ in: 'promise', id, place: 'rule.when' }));
  return [...inSteps, ...inPromises];
}

/** Lists everything that a step points at, own settings first, then its config. */
export function referencesOf(
  step: Step,
  rules: StepRules,
): readonly (UsedThing & { readonly place: string })[] {
  const read = rules.find(step.type)?.read(step.config);
  const inConfig = read?.ok === true ? read.value.uses : [];
  return [
    ...step.needs.map((id, index) => ({ to: 'field' as const, id, place: `needs[${String(index)}]` })),
    ...(step.role === null ? [] : [{ to: 'role' as const, id: step.role, place: 'role' }]),
    ...(step.system === null ? [] : [{ to: 'system' as const, id: step.system, place: 'system' }]),
    ...inConfig.flatMap(({ to, id, place }) =>
      to === 'step' || id === '' ? [] : [{ to, id, place: `config.${place}` }],
    ),
  ];
}
