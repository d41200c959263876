// When two states are the same. What is left out of the comparison cannot change what still happens: the journal, the
// numbers given out so far, instants (a zone keeps what of them matters), what steps left by, and fields that nothing
// ahead looks at. Numbers that name forks are given anew by where the fork was made; visits are named by their place.
import type { Graph } from '../engine/graph';
import type {
  ActivationState,
  Lineage,
  RunState,
  ScopeState,
  TimerState,
  TokenMemory,
} from '../engine/state';

/** Is a state written so that equal texts mean equal futures, and its timers in the order of that text. */
export interface CanonicalState {
  readonly text: string;
  /** The numbers of the timers, in an order that does not depend on when they were set. */
  readonly timers: readonly number[];
}

/** Says what of a graph keeps parts of a state alive. */
export interface StateInterest {
  readonly graph: Graph;
  /** Whether something may be undone. */
  readonly undoes: boolean;
  /** Whether who did a step may keep somebody from answering. */
  readonly namesActors: boolean;
}

/** Finds what of a state can matter in a graph. */
export function interestOf(graph: Graph): StateInterest {
  return {
    graph,
    undoes: graph.steps.some(({ behaviour }) => behaviour.does === 'undo'),
    namesActors: graph.steps.some(({ behaviour }) => behaviour.does === 'ask' && behaviour.notBy.length > 0),
  };
}

/** Writes a state in canonical form; `extra` is what the explorer itself knows about it. */
export function toCanonical(
  state: RunState,
  interest: StateInterest,
  extra: unknown,
  silent: number | null,
): CanonicalState {
  if (state.status === 'finished' || state.status === 'cancelled') {
    return { text: JSON.stringify([state.status, state.result, [...state.ends].sort()]), timers: [] };
  }
  const root = state.scopes[0];
  const written = root === undefined ? { text: '', timers: [] } : writeScope(root, state, interest, silent);
  const incidents = state.incidents
    .map(({ kind, step, outcome, setAside }) => JSON.stringify([kind, step, outcome, setAside]))
    .sort();
  const { undoes, namesActors } = interest;
  const rest = JSON.stringify([
    [...state.ends].sort(),
    state.worst,
    state.signals,
    namesActors ? sortedEntries(state.actors) : 0,
    undoes ? undoOrder(state) : 0,
    extra,
  ]);
  return { text: listOf([written.text, listOf(incidents), rest]), timers: written.timers };
}

function writeScope(
  scope: ScopeState,
  state: RunState,
  interest: StateInterest,
  silent: number | null,
): CanonicalState {
  const forks = scope.forks
    .map((fork) => ({ fork: fork.fork, key: forkKey(fork) }))
    .sort((left, right) => compare(left.key, right.key) || left.fork - right.fork);
  const names = new Map(forks.map(({ fork }, name) => [fork, name]));
  const lineage = (carried: Lineage) =>
    carried
      .map(({ fork, branches, through }) => [names.get(fork) ?? -1, branches, through] as const)
      .sort(([left], [right]) => left - right);
  const memory = ({ lineage: carried, caughtBy }: TokenMemory) => [lineage(carried), caughtBy];
  const { graph } = interest;
  const parked = scope.parked.map((token) => {
    const isBack = token.arrow !== null && (graph.arrows[token.arrow]?.loop ?? null) !== null;
    return JSON.stringify([token.step, isBack, memory(token)]);
  });
  const setAside = scope.setAside.map((token) =>
    JSON.stringify([
      token.step,
      memory(token),
      token.missed.map(({ fork, branch }) => [names.get(fork) ?? -1, branch]),
    ]),
  );
  const open = state.activations
    .filter(({ instance }) => instance === scope.instance)
    .map((activation) => writeActivation(activation, memory(activation), state, interest, silent))
    .sort((left, right) => compare(left.text, right.text));
  const counted = Object.entries(scope.visits).flatMap(([step, { count }]) =>
    (graph.steps[Number(step)]?.maxVisits ?? null) === null ? [] : [[Number(step), count]],
  );
  const rest = JSON.stringify([
    scope.scope,
    sortedEntries(scope.locals),
    scope.reached,
    scope.leftOut,
    counted,
  ]);
  return {
    text: listOf([
      rest,
      listOf(forks.map(({ key }) => key)),
      listOf(parked.sort()),
      listOf(setAside.sort()),
      listOf(scope.ended.map((carried) => JSON.stringify(lineage(carried))).sort()),
      listOf(
        scope.answered.map(({ step, lineage: carried }) => JSON.stringify([step, lineage(carried)])).sort(),
      ),
      listOf(open.map(({ text }) => text)),
    ]),
    timers: open.flatMap(({ timers }) => timers),
  };
}

function writeActivation(
  activation: ActivationState,
  memory: unknown,
  state: RunState,
  interest: StateInterest,
  silent: number | null,
): CanonicalState {
  const own = state.timers.filter((timer) => timer.activation === activation.activation);
  const inside = state.scopes
    .filter((scope) => scope.container === activation.activation)
    .map((scope) => writeScope(scope, state, interest, silent))
    .sort((left, right) => compare(left.text, right.text));
  const rest = JSON.stringify([
    activation.step,
    memory,
    phaseOf(activation, interest.graph),
    own.map(timerKey),
    silent === activation.activation,
    activation.undoing?.map(({ step }) => step) ?? 0,
  ]);
  return {
    text: listOf([rest, ...inside.map(({ text }) => text)]),
    timers: [...own.map(({ timer }) => timer), ...inside.flatMap(({ timers }) => timers)],
  };
}

/** Joins JSON texts to the text of their list: what was written once is not written, and escaped, again. */
function listOf(texts: readonly string[]): string {
  return `[${texts.join(',')}]`;
}

function phaseOf({ phase, step }: ActivationState, graph: Graph): unknown {
  // One try more or less makes no difference where there is only one.
  const tries = (made: number) => ((graph.steps[step]?.retry.attempts ?? 1) > 1 ? made : 1);
  switch (phase.is) {
    case 'working':
    case 'pausing':
      return [phase.is, tries(phase.tries)];
    case 'asking':
      return [phase.is, phase.roles, phase.listed, phase.later, phase.given];
    case 'containing':
      return [phase.is, phase.items.slice(phase.begun), phase.failed];
    case 'held':
      return [phase.is, phase.gaps];
    case 'waiting':
      return [phase.is];
  }
}

function undoOrder(state: RunState): unknown {
  const all = state.scopes.flatMap(({ undoable, scope }) => undoable.map((item) => ({ ...item, scope })));
  return all.sort((left, right) => left.seq - right.seq).map(({ step, scope }) => [step, scope]);
}

function forkKey({ step, branches }: ScopeState['forks'][number]): string {
  return JSON.stringify([step, branches]);
}

function timerKey({ purpose, rung }: TimerState): string {
  return rung === undefined ? purpose : `${purpose}${String(rung)}`;
}

function sortedEntries(values: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(values).sort(([left], [right]) => compare(left, right));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
