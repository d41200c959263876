// What steps rely on: a system, a role, somebody of a role. Ids mean something in one workflow only, so what is the same
// in several is told by its name.
import { groupBy } from '../kernel/group-by';
import type { Step, WorkflowDocument } from '../model/document';
import type { Behaviour } from '../step-kit/behaviour';
import { behaviourOf, type StepCatalog } from '../step-kit/step-catalog';

export type RelianceKind = 'system' | 'person';

/** Is a system or somebody that steps of one workflow rely on. */
export interface Reliance {
  readonly kind: RelianceKind;
  /** As it is written there; empty for what has no name. */
  readonly name: string;
  /** The name as it is compared: with it and the kind, workflows mean the same. What has no name has its own. */
  readonly key: string;
  /** The systems, roles or people of that name in the workflow, most often one. */
  readonly ids: readonly string[];
  /** The only one of a single role: whoever relies on the role relies on them, and the other way round. */
  readonly isRoleItself: boolean;
  /** In document order. */
  readonly steps: readonly string[];
}

/** Finds what a workflow relies on; what no step needs is left out. Steps that are off need nothing. */
export function reliancesOf(document: WorkflowDocument, catalog: StepCatalog): readonly Reliance[] {
  const { id: workflow, systems, roles } = document;
  const named = [
    ...systems.map(({ id, name }) => ({ kind: 'system' as const, id, name, isLone: false })),
    ...roles.map(({ id, name }) => ({ kind: 'person' as const, id, name, isLone: false })),
    ...roles.flatMap(({ people }) =>
      people.map(({ id, name }) => ({ kind: 'person' as const, id, name, isLone: people.length === 1 })),
    ),
  ].map((one) => ({ ...one, key: comparedName(one.name) || `${workflow} ${one.id}` }));
  const behaviours = new Map(document.steps.map((step) => [step.id, behaviourOf(catalog, step)]));
  const behaviourAt = ({ id }: Step) => behaviours.get(id) ?? null;
  return [...groupBy(named, ({ kind, key }) => `${kind} ${key}`).values()].flatMap((alike) => {
    const [first] = alike;
    const ids = alike.map(({ id }) => id);
    const steps = stepsRelyingOn(new Set(ids), document, behaviourAt);
    if (first === undefined || steps.length === 0) return [];
    const { kind, key, name, isLone } = first;
    return [{ kind, key, name: name.trim(), ids, steps, isRoleItself: isLone && alike.length === 1 }];
  });
}

/** Finds the steps that need what is gone: who does them, who is asked at them, the system that they use. */
export function stepsRelyingOn(
  gone: ReadonlySet<string>,
  { roles, steps }: Pick<WorkflowDocument, 'roles' | 'steps'>,
  behaviourAt: (step: Step) => Behaviour | null,
): readonly string[] {
  const away = new Set(
    roles.flatMap(({ id, people }) =>
      gone.has(id) || people.some((person) => gone.has(person.id)) ? [id] : [],
    ),
  );
  const isAsked = (step: Step) => {
    const behaviour = behaviourAt(step);
    return behaviour?.does === 'ask' && behaviour.approvers.some((role) => away.has(role));
  };
  return steps.flatMap((step) => {
    const { id, role, system, off } = step;
    return !off && (gone.has(system ?? '') || away.has(role ?? '') || isAsked(step)) ? [id] : [];
  });
}

/** People write one name in many ways: capitals and blanks tell nothing apart. */
function comparedName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
