// Side by side, one order is as good as another. Where everything that a visit can do next touches nothing that
// anybody else can reach before it, its moves alone are looked at: a persistent set of one visit (Godefroid 1996;
// Valmari's stubborn sets; Peled's ample sets, 1994, where a promise is watched). Every way to end, and with it every
// step that starts and every failure, is still found.
import type { GraphStep } from '../engine/graph';
import { aheadInLoop, indexGraph } from '../engine/graph-index';
import type { ActivationState, RunState } from '../engine/state';
import type { Drawing } from './drawing';
import type { Move } from './move';

/** Is what needs to be looked at; `ordered` are the steps whose doings are brought into one order by that. */
export interface Chosen {
  readonly moves: readonly Move[];
  readonly ordered: readonly number[];
}

/** Chooses the moves that need to be looked at: all, or those of one visit that nobody else can meet before it moves. */
export function chooseMoves(
  drawing: Drawing,
  place: { readonly state: RunState; readonly silent: number | null },
  moves: readonly Move[],
): Chosen {
  const { state } = place;
  const [root, inner] = [state.scopes[0], state.scopes[1]];
  const isPlain = inner === undefined && root !== undefined && root.answered.length === 0;
  const all: Chosen = { moves, ordered: [] };
  if (!isPlain || state.activations.length < 2) return all;
  for (const open of state.activations) {
    const own = moves.filter((move) => move.activation === open.activation);
    if (own.length === 0 || own.length === moves.length || own.some((move) => move.do === 'timer')) continue;
    const touched = touchedAlone(drawing, state, open, own);
    if (touched !== null) return { moves: own, ordered: [open.step, ...touched] };
  }
  return all;
}

/** The steps that a visit touches when it moves, or null where somebody else may meet them before. */
function touchedAlone(
  drawing: Drawing,
  state: RunState,
  open: ActivationState,
  own: readonly Move[],
): ReadonlySet<number> | null {
  const { graph, waitsFor } = drawing;
  const isHeldBy = (step: number) => waitsFor[step]?.has(open.step) === true;
  // A silence is one at a time, for the whole path: who takes it keeps it from the others.
  if (own.some((move) => move.do === 'silence')) return null;
  const touched = touchedBy(drawing, state, open, isHeldBy);
  // What a promise tells apart may not be brought into one order (the visible moves of Peled's ample sets).
  if ([open.step, ...touched].some((step) => drawing.watch?.visible.has(step) === true)) return null;
  const others = [
    ...state.activations.filter((other) => other !== open).map(({ step }) => step),
    ...state.scopes.flatMap(({ parked }) => parked.map(({ step }) => step)),
  ];
  const met = reachedBy(drawing, others, isHeldBy);
  if ([...touched, ...met].some((step) => reachesFar(graph.steps[step]))) return null;
  for (const step of touched) {
    if (met.has(step) && !isPlainEnd(graph.steps[step])) return null;
  }
  return shareNoField(drawing, open.step, touched, met) ? touched : null;
}

/** The steps that may begin, wait or be looked at in the instant in which a visit moves. */
function touchedBy(
  drawing: Drawing,
  state: RunState,
  open: ActivationState,
  isHeldBy: (step: number) => boolean,
): ReadonlySet<number> {
  const { graph } = drawing;
  const waiting = state.scopes.flatMap(({ parked }) => parked.map(({ step }) => step));
  const released = waiting.filter((step) => isHeldBy(step) || isRoundOf(drawing, step, open.step));
  const found = new Set<number>();
  const follow = [...(drawing.next[open.step] ?? []), ...released];
  for (let step = follow.pop(); step !== undefined; step = follow.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    if (mayPassAtOnce(graph.steps[step])) follow.push(...(drawing.next[step] ?? []));
  }
  return found;
}

/** The steps that others may reach while a visit stays where it is; what waits for it goes no further. */
function reachedBy(
  drawing: Drawing,
  starts: readonly number[],
  isHeldBy: (step: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const follow = [...starts];
  for (let step = follow.pop(); step !== undefined; step = follow.pop()) {
    if (found.has(step) || isHeldBy(step)) continue;
    found.add(step);
    follow.push(...(drawing.next[step] ?? []));
  }
  return found;
}

function isRoundOf({ graph }: Drawing, header: number, step: number): boolean {
  const index = indexGraph(graph);
  const loop = index.loopAt.get(header);
  return loop !== undefined && (aheadInLoop(index, loop).has(step) || loop.steps.includes(step));
}

/** Most work takes its time; these may be left, or fail, in the instant in which they begin. */
function mayPassAtOnce(step: GraphStep | undefined): boolean {
  if (step === undefined) return false;
  const { behaviour, off, needs, maxVisits } = step;
  return off || needs.length > 0 || maxVisits !== null || behaviour.does !== 'work';
}

/** What stops others, answers forks, undoes or opens an inside is no matter of one lane. */
function reachesFar(step: GraphStep | undefined): boolean {
  if (step === undefined) return true;
  const { behaviour, arrival } = step;
  if (arrival.rule === 'first' || arrival.rule === 'count') return true;
  switch (behaviour.does) {
    case 'end':
      return behaviour.stopEverything;
    case 'catch':
      return behaviour.stopOthers;
    case 'wait':
      return 'signal' in behaviour;
    case 'ask':
      return behaviour.notBy.length > 0;
    case 'undo':
    case 'contain':
      return true;
    default:
      return false;
  }
}

function isPlainEnd(step: GraphStep | undefined): boolean {
  return step?.behaviour.does === 'end' && step.maxVisits === null && step.needs.length === 0;
}

function shareNoField(
  drawing: Drawing,
  own: number,
  touched: ReadonlySet<number>,
  met: ReadonlySet<number>,
): boolean {
  const written = new Set(drawing.writes[own] ?? []);
  const read = [...touched].flatMap((step) => drawing.reads[step] ?? []);
  const writtenElsewhere = new Set([...met].flatMap((step) => drawing.writes[step] ?? []));
  const usedElsewhere = [...met].flatMap((step) => [
    ...(drawing.reads[step] ?? []),
    ...(drawing.writes[step] ?? []),
  ]);
  return (
    !usedElsewhere.some((field) => written.has(field)) && !read.some((field) => writtenElsewhere.has(field))
  );
}
