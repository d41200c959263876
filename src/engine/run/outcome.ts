// How a step is left: by an outcome along its arrows, by a failure to whoever handles it, or not at all because the
// drawing stops there or nobody handles it.
import { present } from '../../kernel/invariant';
import type { EntryOf, FailureKind, FieldValues, Reason } from '../../model/journal';
import type { GraphStep } from '../graph';
import { arrowIds, stepAt } from '../graph-index';
import type { ActivationState, EndResult, Lineage, ScopeState } from '../state';
import { holdForPerson } from './incidents';
import { covers } from './lineage';
import { findActivation, idOf, type Run, scopeOf, write } from './run-context';
import { cancelInside, caughtBy, closeActivation, closeScope, park, sendAlong } from './tokens';

/** Says what is known about a finish besides its outcome. */
export interface FinishDetails {
  readonly output?: FieldValues;
  readonly confidence?: number;
  readonly reasons?: readonly Reason[];
}

/** Finishes a step by an outcome, or by several at once where rules of an either-or hold together. */
export function finish(
  run: Run,
  activation: ActivationState,
  outcomes: readonly [string, ...string[]],
  details?: FinishDetails,
): void {
  const { id, routes, border, undoable, outcomes: ways } = stepAt(run.index, activation.step);
  const scope = scopeOf(run, activation.instance);
  const [outcome] = outcomes;
  const isOne = outcomes.length === 1;
  const arrows = isOne ? (routes[outcome] ?? []) : routesOf(routes, outcomes);
  const gaps = outcomes.filter((way) => routes[way] === undefined && !border.includes(way));
  const left = {
    activation: activation.activation,
    step: id,
    outcome,
    arrows: arrowIds(run.index, arrows),
  };
  // Nearly always that is all: an entry put together from parts costs more than the rest of the step.
  write(run, 'step-finished', isOne && details === undefined ? left : inFull(left, outcomes, details));
  // What a person lets go as failed was not done.
  if (undoable && outcome === ways[0])
    scope.undoable.push({ activation: activation.activation, step: activation.step, seq: run.state.seq });
  if (arrows.length === 0 && gaps.length === 0) reachBorder(scope, activation);
  leave(run, activation, arrows, gaps);
}

function inFull(
  { arrows, ...left }: EntryOf<'step-finished'>['data'],
  outcomes: readonly string[],
  details: FinishDetails | undefined,
): EntryOf<'step-finished'>['data'] {
  return { ...left, ...(outcomes.length > 1 ? { outcomes } : {}), arrows, ...details };
}

/** Passes through a step that is switched off, by its first outcome. */
export function passThrough(run: Run, activation: ActivationState, arrivedBy: readonly string[]): void {
  const { outcomes, routes, border } = stepAt(run.index, activation.step);
  const outcome = present(outcomes[0], 'first outcome');
  const arrows = routes[outcome] ?? [];
  write(run, 'step-passed', {
    activation: activation.activation,
    step: idOf(run, activation.step),
    outcome,
    arrivedBy,
    arrows: arrowIds(run.index, arrows),
  });
  const isAtBorder = arrows.length === 0 && border.includes(outcome);
  if (isAtBorder) reachBorder(scopeOf(run, activation.instance), activation);
  leave(run, activation, arrows, arrows.length === 0 && !isAtBorder ? [outcome] : []);
}

/**
 * Takes a failure to whoever handles it: an arrow for this kind, an arrow for any failure, the fallback of the scope
 * that names the kind, the one for all; then the container around in the same order, and so on outward. When nobody
 * does, the step is held for a person and nothing is cancelled.
 */
export function failStep(run: Run, activation: ActivationState, kind: FailureKind, message?: string): void {
  const handler = findHandler(run, activation, kind);
  if (handler === null) {
    holdForPerson(run, activation, kind, message === undefined ? {} : { message });
    return;
  }
  if (handler.failed !== activation) {
    writeFailed(run, activation, kind, []);
    markLeft(run, activation, []);
    closeActivation(run, activation);
  }
  handle(run, handler, kind);
}

/** Fails the container around a scope instance, as an end inside with a bad result does. */
export function failAround(run: Run, scope: ScopeState, kind: FailureKind): void {
  const container = containerAround(run, scope);
  if (container === null) return;
  const handler = itemHandler(run, container, scope) ?? findHandler(run, container, kind);
  if (handler === null) holdForPerson(run, container, kind, {});
  else handle(run, handler, kind);
}

/** Is who takes a failure: arrows or a fallback for the step (or container) that failed, or a for-each that goes on. */
type Handler = { readonly failed: ActivationState } & (
  | { readonly arrows: readonly number[] }
  | { readonly fallback: number }
  | { readonly item: ScopeState }
);

function findHandler(run: Run, activation: ActivationState, kind: FailureKind): Handler | null {
  const { routes, behaviour } = stepAt(run.index, activation.step);
  // What an undo cannot take back is for a person to see, whatever is drawn around it.
  if (behaviour.does === 'undo') return null;
  const ways = kind === 'too-many-visits' ? [kind, `failed.${kind}`, 'failed'] : [`failed.${kind}`, 'failed'];
  const arrows = ways.map((way) => routes[way]).find((route) => route !== undefined);
  if (arrows !== undefined) return { failed: activation, arrows };
  const fallback = findFallback(run, activation, kind);
  if (fallback !== null) return { failed: activation, fallback };
  const scope = scopeOf(run, activation.instance);
  const container = containerAround(run, scope);
  if (container === null) return null;
  return itemHandler(run, container, scope) ?? findHandler(run, container, kind);
}

/** Finds the container that what happens in a scope can fail: one that a person is asked about already waits for them. */
function containerAround(run: Run, { container }: ScopeState): ActivationState | null {
  const around = container === null ? undefined : findActivation(run, container);
  return around === undefined || around.phase.is === 'held' ? null : around;
}

/** A for-each that goes on after a failure takes it: the item has failed, the others are done all the same. */
function itemHandler(run: Run, container: ActivationState, item: ScopeState): Handler | null {
  const { behaviour } = stepAt(run.index, container.step);
  const goesOn = behaviour.does === 'contain' && behaviour.each?.stopOnFailure === false;
  return goesOn && container.phase.is === 'containing' ? { failed: container, item } : null;
}

function handle(run: Run, handler: Handler, kind: FailureKind): void {
  const { failed } = handler;
  if ('item' in handler) {
    if (failed.phase.is === 'containing')
      failed.phase = { ...failed.phase, failed: failed.phase.failed ?? kind };
    closeScope(run, handler.item, 'container-left');
    return;
  }
  cancelInside(run, failed, 'container-left');
  const arrows = 'arrows' in handler ? handler.arrows : [];
  writeFailed(run, failed, kind, arrows);
  if ('fallback' in handler) {
    const { fallback } = handler;
    const step = idOf(run, failed.step);
    write(run, 'caught', { activation: failed.activation, step, kind, by: idOf(run, fallback) });
    const scope = scopeOf(run, failed.instance);
    park(run, scope, fallback, null, caughtBy(failed, fallback), { step, kind });
  }
  leave(run, failed, arrows, []);
}

function writeFailed(
  run: Run,
  activation: ActivationState,
  kind: FailureKind,
  arrows: readonly number[],
): void {
  write(run, 'step-finished', {
    activation: activation.activation,
    step: idOf(run, activation.step),
    outcome: kind === 'too-many-visits' ? kind : 'failed',
    arrows: arrowIds(run.index, arrows),
    kind,
  });
}

/** Ends what reaches here: a token is consumed, the run remembers how. */
export function endHere(run: Run, activation: ActivationState, result: EndResult): void {
  const scope = scopeOf(run, activation.instance);
  recordEnd(run, activation, result);
  closeActivation(run, activation);
  if (result === 'failure') failAround(run, scope, 'error');
}

/** Remembers that an end was reached, how it judges the run, and what the token that reached it carried. */
export function recordEnd(run: Run, activation: ActivationState, result: EndResult): void {
  const step = idOf(run, activation.step);
  const scope = scopeOf(run, activation.instance);
  write(run, 'ended', { activation: activation.activation, step, result });
  scope.reached = true;
  rememberEnded(scope, activation.lineage);
  if (scope.container !== null) return;
  if (!run.state.ends.includes(step)) run.state.ends.push(step);
  run.state.worst = worse(run.state.worst, result);
}

/** What leaves a container over its border has come to an end there. */
function reachBorder(scope: ScopeState, { lineage }: ActivationState): void {
  scope.reached = true;
  rememberEnded(scope, lineage);
}

/** Remembers what reached an end; what carried no more than another is not kept, so that rounds add nothing. */
function rememberEnded(scope: ScopeState, lineage: Lineage): void {
  if (lineage.length === 0 || scope.ended.some((known) => covers(known, lineage))) return;
  scope.ended = [...scope.ended.filter((known) => !covers(lineage, known)), lineage];
}

/** Asks a person about the next outcome of an activation that leads nowhere. */
export function holdAtGap(run: Run, activation: ActivationState, gaps: readonly string[]): void {
  const [outcome, ...later] = gaps;
  if (outcome !== undefined) holdForPerson(run, activation, 'gap', { outcome, gaps: later });
}

function leave(
  run: Run,
  activation: ActivationState,
  arrows: readonly number[],
  gaps: readonly string[],
): void {
  const scope = scopeOf(run, activation.instance);
  markLeft(run, activation, arrows);
  if (gaps.length > 0) holdAtGap(run, activation, gaps);
  else closeActivation(run, activation);
  sendAlong(run, scope, activation, arrows);
}

function markLeft(run: Run, activation: ActivationState, arrows: readonly number[]): void {
  const { visits } = scopeOf(run, activation.instance);
  const known = visits[activation.step];
  if (known !== undefined) visits[activation.step] = { count: known.count, leftBy: arrows };
}

/** A failure on the way out of a fallback looks only outward: no fallback of the same scope takes it again. */
function findFallback(run: Run, activation: ActivationState, kind: FailureKind): number | null {
  const { fallbacks } = present(run.index.graph.scopes[scopeOf(run, activation.instance).scope], 'scope');
  if (fallbacks.some((fallback) => activation.caughtBy.includes(fallback))) return null;
  const kindsOf = (fallback: number) => {
    const { behaviour } = stepAt(run.index, fallback);
    return behaviour.does === 'catch' ? behaviour.kinds : [];
  };
  const naming = fallbacks.find((fallback) => kindsOf(fallback)?.includes(kind) === true);
  return naming ?? fallbacks.find((fallback) => kindsOf(fallback) === null) ?? null;
}

function worse(known: EndResult | null, result: EndResult): EndResult {
  const order: readonly (EndResult | null)[] = [null, 'success', 'cancelled', 'failure'];
  return known !== null && order.indexOf(known) > order.indexOf(result) ? known : result;
}

function routesOf(routes: GraphStep['routes'], outcomes: readonly string[]): readonly number[] {
  return outcomes.flatMap((outcome) => routes[outcome] ?? []).sort((left, right) => left - right);
}
