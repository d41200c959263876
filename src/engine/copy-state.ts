import type { ActivationState, ParkedToken, RunState, ScopeState } from './state';

/**
 * Copies the memory of a run so that changing the copy leaves the original as it is. What is read-only in a state is
 * never changed in place, so the two share it; that is most of it, which makes a copy cost little.
 *
 * Field by field: copies made by spreading have many hidden shapes, and cost five times as much to make and to read.
 */
export function copyState(state: RunState): RunState {
  return {
    status: state.status,
    result: state.result,
    at: state.at,
    seq: state.seq,
    last: { ...state.last },
    started: state.started,
    startedBound: state.startedBound,
    offsets: state.offsets,
    random: state.random,
    fields: { ...state.fields },
    actors: { ...state.actors },
    signals: [...state.signals],
    ends: [...state.ends],
    worst: state.worst,
    scopes: state.scopes.map(copyScope),
    activations: state.activations.map(copyActivation),
    timers: [...state.timers],
    incidents: [...state.incidents],
  };
}

function copyScope(scope: ScopeState): ScopeState {
  return {
    instance: scope.instance,
    scope: scope.scope,
    container: scope.container,
    locals: { ...scope.locals },
    reached: scope.reached,
    undoable: [...scope.undoable],
    parked: scope.parked.map(copyToken),
    setAside: scope.setAside.map((token) => ({ ...token })),
    leftOut: [...scope.leftOut],
    forks: [...scope.forks],
    ended: [...scope.ended],
    answered: [...scope.answered],
    visits: { ...scope.visits },
  };
}

function copyActivation(given: ActivationState): ActivationState {
  const { lineage, caughtBy, activation, instance, step, phase, undoing } = given;
  const copy = { lineage, caughtBy, activation, instance, step, phase };
  return undoing === undefined ? copy : { ...copy, undoing };
}

function copyToken({ token, step, arrow, lineage, caughtBy, cause, told }: ParkedToken): ParkedToken {
  return { token, step, arrow, lineage, caughtBy, cause, told };
}
