import type { RunState, ScopeState, Visits } from './state';

/**
 * Copies the memory of a run so that changing the copy leaves the original as it is. What is read-only in a state is
 * never changed in place, so the two share it; that is most of it, which makes a copy cost little.
 */
export function copyState(state: RunState): RunState {
  return {
    ...state,
    last: { ...state.last },
    fields: { ...state.fields },
    actors: { ...state.actors },
    signals: [...state.signals],
    ends: [...state.ends],
    scopes: state.scopes.map(copyScope),
    activations: state.activations.map((activation) => ({ ...activation })),
    timers: [...state.timers],
    incidents: [...state.incidents],
  };
}

function copyScope(scope: ScopeState): ScopeState {
  return {
    ...scope,
    locals: { ...scope.locals },
    undoable: [...scope.undoable],
    parked: scope.parked.map((token) => ({ ...token })),
    setAside: scope.setAside.map((token) => ({ ...token })),
    leftOut: [...scope.leftOut],
    forks: [...scope.forks],
    ended: [...scope.ended],
    answered: [...scope.answered],
    visits: copyVisits(scope.visits),
  };
}

function copyVisits(visits: Readonly<Record<number, Visits>>): Record<number, Visits> {
  const copy: Record<number, Visits> = {};
  for (const [step, visit] of Object.entries(visits)) copy[Number(step)] = { ...visit };
  return copy;
}
