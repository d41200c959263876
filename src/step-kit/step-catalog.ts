import type { Behaviour } from './behaviour';
import type { Outcome, StepType } from './define-step';

/** Finds step types by name. Made once at the top of the house and handed down. */
export interface StepCatalog {
  readonly all: readonly StepType[];
  readonly find: (type: string) => StepType | undefined;
}

/** Makes a catalog; a type that two folders claim is a bug. */
export function makeStepCatalog(types: readonly StepType[]): StepCatalog {
  const byName = new Map(types.map((type) => [type.type, type]));
  if (byName.size !== types.length) throw new Error('Broken invariant: two step types share a name');
  return { all: types, find: (type) => byName.get(type) };
}

/** Lists the outcomes of a step, also of one whose config is malformed (then those of a fresh one); none for an unknown type. */
export function outcomesOf(catalog: StepCatalog, type: string, config: unknown): readonly Outcome[] {
  const found = catalog.find(type);
  if (found === undefined) return [];
  const bound = found.read(config);
  if (bound.ok) return bound.value.outcomes;
  const fresh = found.read(found.fresh);
  return fresh.ok ? fresh.value.outcomes : [];
}

/** Finds what the engine does at a step; null for what never runs, and for a config that cannot be read. */
export function behaviourOf(
  catalog: StepCatalog,
  { type, config }: { readonly type: string; readonly config: unknown },
): Behaviour | null {
  const bound = catalog.find(type)?.read(config);
  if (bound?.ok !== true) return null;
  const lowered = bound.value.lower();
  return lowered.ok ? lowered.value : null;
}
