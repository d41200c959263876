// A run while it is held open: the state is mutable here and nowhere else; journal and commands of the present
// event are gathered.
import { present } from '../../kernel/invariant';
import type { EntryOf, EntryType, JournalEntry } from '../../model/journal';
import type { Command } from '../command';
import { type GraphIndex, stepAt } from '../graph-index';
import type { ActivationState, IncidentState, RunState, ScopeState } from '../state';

export interface Run {
  readonly index: GraphIndex;
  readonly state: RunState;
  /** Null where nobody reads it: entries are counted all the same. */
  journal: JournalEntry[] | null;
  /** Whether somebody reads in it what waits, and for what. */
  readonly tellsWaiting: boolean;
  commands: Command[];
}

/** Writes one entry into the journal, at the instant of the present event. */
export function write<Type extends EntryType>(run: Run, type: Type, data: EntryOf<Type>['data']): void {
  run.state.seq += 1;
  if (run.journal === null) return;
  // The type and its data are paired by the signature; TypeScript cannot carry that into the union.
  run.journal.push({ seq: run.state.seq, at: run.state.at, type, data } as EntryOf<Type>);
}

/** Gives out the next number of a kind. */
export function nextNumber(run: Run, kind: keyof RunState['last']): number {
  const { last } = run.state;
  const number = last[kind] + 1;
  last[kind] = number;
  return number;
}

/** Returns the id of a step by its number. */
export function idOf(run: Run, step: number): string {
  return stepAt(run.index, step).id;
}

/** Returns a scope instance that is open. */
export function scopeOf({ state: { scopes } }: Run, instance: number): ScopeState {
  // The whole drawing is the first of them, for as long as the run goes on.
  const found = instance === 0 ? scopes[0] : scopes.find((scope) => scope.instance === instance);
  return present(found, 'scope instance');
}

/** Returns the scope instance around another; null around the whole drawing. */
export function scopeAround(run: Run, scope: ScopeState): ScopeState | null {
  if (scope.container === null) return null;
  return scopeOf(run, present(findActivation(run, scope.container), 'container').instance);
}

/** Finds an open activation. */
export function findActivation(run: Run, activation: number): ActivationState | undefined {
  return run.state.activations.find((open) => open.activation === activation);
}

/** Finds an open incident. */
export function findIncident(run: Run, incident: number): IncidentState | undefined {
  return run.state.incidents.find((open) => open.incident === incident);
}

/** Takes an item out of a list in place; true when it was there. */
export function removeFrom<Item>(list: Item[], item: Item): boolean {
  // Most often it is the last, or alone: no list of what was taken is made then.
  if (list.at(-1) === item) return list.pop() !== undefined;
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Remembers that a person did a step (or, as «starter», began the run). */
export function noteActor(run: Run, step: string, by: string): void {
  const known = run.state.actors[step] ?? [];
  if (!known.includes(by)) run.state.actors[step] = [...known, by];
}
