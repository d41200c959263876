// When two states are the same. What is left out of the comparison cannot change what still happens: the journal, the
// numbers given out so far, instants (a zone keeps what of them matters), what steps left by, and fields that nothing
// ahead looks at. Numbers that name forks are given anew by where the fork was made; visits are named by their place.
import type { Graph } from '../engine/graph';
import type {
  ActivationState,
  Carried,
  ForkState,
  Lineage,
  Phase,
  RunState,
  ScopeState,
  TimerState,
  TokenMemory,
} from '../engine/state';
import type { Json } from '../kernel/json';
import type { FieldRegions } from './field-regions';
import { nameParts } from './short-names';

/** Is a state written so that equal texts mean equal futures, and its timers in the order of that text. */
export interface CanonicalState {
  readonly text: string;
  /** The numbers of the timers, in an order that does not depend on when they were set. */
  readonly timers: readonly number[];
}

/** Says what of a graph keeps parts of a state alive, and names these parts. */
export interface StateInterest {
  readonly graph: Graph;
  /** Whether something may be undone. */
  readonly undoes: boolean;
  /** Whether who did a step may keep somebody from answering. */
  readonly namesActors: boolean;
  /** The steps whose visits are counted. */
  readonly counted: readonly number[];
  /** Writes the item of a for-each as what of it can make a difference. */
  readonly writeItem: (field: string, item: Json) => string;
  readonly nameFork: (fork: ForkState) => string;
  readonly nameCarried: (carried: Carried) => string;
  readonly namePhase: (phase: Phase) => string;
}

/** Finds what of a state can matter in a graph. */
export function interestOf(graph: Graph, regions: FieldRegions): StateInterest {
  return {
    graph,
    undoes: graph.steps.some(({ behaviour }) => behaviour.does === 'undo'),
    namesActors: graph.steps.some(({ behaviour }) => behaviour.does === 'ask' && behaviour.notBy.length > 0),
    counted: graph.steps.flatMap(({ maxVisits }, step) => (maxVisits === null ? [] : [step])),
    writeItem: regions.asItem,
    nameFork: nameParts(({ step, branches }) => [step, branches]),
    nameCarried: nameParts(({ branches, through }) => [branches, through]),
    namePhase: nameParts(writePhase),
  };
}

/** Writes a state in canonical form; `extra` is what the explorer itself knows about it. */
export function toCanonical(
  state: RunState,
  interest: StateInterest,
  extra: string,
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
  const text = listOf([
    written.text,
    listOf(incidents),
    jsonOf([...state.ends].sort()),
    String(state.worst),
    jsonOf(state.signals),
    interest.namesActors ? jsonOf(sortedEntries(state.actors)) : '',
    interest.undoes ? jsonOf(undoOrder(state)) : '',
    extra,
  ]);
  return { text, timers: written.timers };
}

function writeScope(
  scope: ScopeState,
  state: RunState,
  interest: StateInterest,
  silent: number | null,
): CanonicalState {
  const { graph, counted, nameFork, nameCarried } = interest;
  const forks = scope.forks
    .map((fork) => ({ fork: fork.fork, name: nameFork(fork) }))
    .sort((left, right) => compare(left.name, right.name) || left.fork - right.fork);
  const placeOf = (fork: number) => forks.findIndex((known) => known.fork === fork);
  const write = (part: Carried) => `${String(placeOf(part.fork))}:${nameCarried(part)}`;
  const lineage = (carried: Lineage) => {
    const [only, another] = carried;
    if (only === undefined) return '';
    return another === undefined ? write(only) : carried.map(write).sort().join('+');
  };
  const memory = ({ lineage: carried, caughtBy }: TokenMemory) =>
    caughtBy.length === 0 ? lineage(carried) : `${lineage(carried)}!${caughtBy.join('+')}`;
  const parked = scope.parked.map((token) => {
    const isBack = token.arrow !== null && (graph.arrows[token.arrow]?.loop ?? null) !== null;
    return `${String(token.step)}${isBack ? '<' : ' '}${memory(token)}`;
  });
  const setAside = scope.setAside.map((token) => {
    const missed = token.missed.map(({ fork, branch }) => `${String(placeOf(fork))}:${String(branch)}`);
    return `${String(token.step)} ${memory(token)} ${missed.join('+')}`;
  });
  const answered = scope.answered.map((answer) => `${String(answer.step)} ${lineage(answer.lineage)}`);
  const open: CanonicalState[] = [];
  for (const activation of state.activations) {
    if (activation.instance !== scope.instance) continue;
    open.push(writeActivation(activation, memory(activation), state, interest, silent));
  }
  open.sort((left, right) => compare(left.text, right.text));
  const text = listOf([
    String(scope.scope),
    String(scope.reached),
    jsonOf(Object.entries(scope.locals).map(([field, item]) => [field, interest.writeItem(field, item)])),
    jsonOf(scope.leftOut),
    counted.map((step) => String(scope.visits[step]?.count ?? '')).join(' '),
    listOf(forks.map(({ name }) => name)),
    listOf(parked.sort()),
    listOf(setAside.sort()),
    listOf(scope.ended.map(lineage).sort()),
    listOf(answered.sort()),
    listOf(open.map((written) => written.text)),
  ]);
  return { text, timers: state.timers.length === 0 ? NO_TIMERS : open.flatMap(({ timers }) => timers) };
}

const NO_TIMERS: readonly number[] = [];

function writeActivation(
  { activation, step, phase, undoing }: ActivationState,
  memory: string,
  state: RunState,
  interest: StateInterest,
  silent: number | null,
): CanonicalState {
  const isSilent = silent === activation ? 'silent' : '';
  const undo = undoing === undefined ? '' : `undo${undoing.map((item) => item.step).join('+')}`;
  const text = `${String(step)} ${memory} ${phaseOf(phase, step, interest)} ${isSilent}${undo}`;
  // Most visits have no limit, and most drawings no insides.
  if (state.timers.length === 0 && state.scopes.length === 1) return { text, timers: NO_TIMERS };
  const own = state.timers.filter((timer) => timer.activation === activation);
  const inside = state.scopes
    .filter((scope) => scope.container === activation)
    .map((scope) => writeScope(scope, state, interest, silent))
    .sort((left, right) => compare(left.text, right.text));
  return {
    text: listOf([text, own.map(timerKey).join('+'), ...inside.map((written) => written.text)]),
    timers: [...own.map(({ timer }) => timer), ...inside.flatMap(({ timers }) => timers)],
  };
}

/** Writes a list of texts, none of which has a comma outside brackets and quotation marks. */
function listOf(texts: readonly string[]): string {
  return `[${texts.join(',')}]`;
}

/** Writes a list of anything; most lists are empty. */
function jsonOf(list: readonly unknown[]): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

function phaseOf(phase: Phase, step: number, { graph, namePhase, writeItem }: StateInterest): string {
  if (phase.is === 'containing') {
    const behaviour = graph.steps[step]?.behaviour;
    const as = behaviour?.does === 'contain' ? behaviour.each?.as : undefined;
    const items = phase.items.slice(phase.begun);
    return JSON.stringify([
      as === undefined ? items : items.map((item) => writeItem(as, item)),
      phase.failed,
    ]);
  }
  if (phase.is !== 'working' && phase.is !== 'pausing') return namePhase(phase);
  // One try more or less makes no difference where there is only one.
  const tries = (graph.steps[step]?.retry.attempts ?? 1) > 1 ? phase.tries : 1;
  return `${phase.is === 'working' ? 'work' : 'pause'}${String(tries)}`;
}

function writePhase(phase: Phase): unknown {
  switch (phase.is) {
    case 'asking':
      return [phase.is, phase.roles, phase.listed, phase.later, phase.given];
    case 'held':
      return [phase.is, phase.gaps];
    default:
      return [phase.is];
  }
}

function undoOrder(state: RunState): readonly unknown[] {
  return state.scopes
    .flatMap(({ undoable, scope }) => undoable.map(({ seq, step }) => [seq, step, scope] as const))
    .sort(([left], [right]) => left - right)
    .map(([, step, scope]) => [step, scope]);
}

function timerKey({ purpose, rung }: TimerState): string {
  return rung === undefined ? purpose : `${purpose}${String(rung)}`;
}

function sortedEntries(values: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(values).sort(([left], [right]) => compare(left, right));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
