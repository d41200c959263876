// Scope instances: one for the whole drawing, one for every going through of a container's inside.
import type { Json } from '../../kernel/json';
import type { ScopeState } from '../state';
import { nextNumber, type Run } from './run-context';

/** Opens an instance of a scope: of the whole drawing (scope 0), or inside an open container. */
export function openScope(
  run: Run,
  scope: number,
  container: number | null,
  locals: Record<string, Json>,
): ScopeState {
  const opened: ScopeState = {
    instance: container === null ? 0 : nextNumber(run, 'instance'),
    scope,
    container,
    locals,
    reached: false,
    undoable: [],
    parked: [],
    setAside: [],
    leftOut: [],
    forks: [],
    ended: [],
    answered: [],
    visits: {},
  };
  run.state.scopes.push(opened);
  return opened;
}

/** Forgets a completed visit: it is undone, or left as it is. */
export function forgetUndoable({ state: { scopes } }: Run, activation: number): void {
  for (const scope of scopes) {
    scope.undoable = scope.undoable.filter((other) => other.activation !== activation);
  }
}

/** Lists the scope instances that are directly inside an open container. */
export function insideOf({ state: { scopes } }: Run, activation: number): readonly ScopeState[] {
  return scopes.length < 2 ? NO_SCOPES : scopes.filter((scope) => scope.container === activation);
}

const NO_SCOPES: readonly ScopeState[] = [];
