// How a step is left: by an outcome along its arrows, by a failure to whoever handles it, or not at all because the
// drawing stops there or nobody handles it.
import { present } from '../../kernel/invariant';
import type { FailureKind, FieldValues, Reason } from '../../model/journal';
import { arrowAt, stepAt } from '../graph-index';
import type { ActivationState, EndResult } from '../state';
import { holdForPerson } from './incidents';
import { idOf, type Run, scopeOf, write } from './run-context';
import { closeActivation, park, remembering, sendAlong } from './tokens';

/** Says what is known about a finish besides its outcome. */
export interface FinishDetails {
  readonly output?: FieldValues;
  readonly reasons?: readonly Reason[];
}

/** Finishes a step by an outcome, or by several at once where rules of an either-or hold together. */
export function finish(
  run: Run,
  activation: ActivationState,
  outcomes: readonly [string, ...string[]],
  details: FinishDetails = {},
): void {
  const { routes } = stepAt(run.index, activation.step);
  const arrows = outcomes.flatMap((outcome) => routes[outcome] ?? []).sort((left, right) => left - right);
  const gaps = outcomes.filter((outcome) => routes[outcome] === undefined);
  write(run, 'step-finished', {
    activation: activation.activation,
    step: idOf(run, activation.step),
    outcome: outcomes[0],
    ...(outcomes.length > 1 ? { outcomes } : {}),
    arrows: arrowIds(run, arrows),
    ...details,
  });
  leave(run, activation, arrows, gaps);
}

/** Passes through a step that is switched off, by its first outcome. */
export function passThrough(run: Run, activation: ActivationState, arrivedBy: readonly string[]): void {
  const { outcomes, routes } = stepAt(run.index, activation.step);
  const outcome = present(outcomes[0], 'first outcome');
  const arrows = routes[outcome] ?? [];
  write(run, 'step-passed', {
    activation: activation.activation,
    step: idOf(run, activation.step),
    outcome,
    arrivedBy,
    arrows: arrowIds(run, arrows),
  });
  leave(run, activation, arrows, arrows.length === 0 ? [outcome] : []);
}

/**
 * Takes a failure to whoever handles it: an arrow for this kind, an arrow for any failure, the fallback of the scope
 * that names the kind, the one for all. When nobody does, the step is held for a person.
 */
export function failStep(run: Run, activation: ActivationState, kind: FailureKind, message?: string): void {
  const { routes } = stepAt(run.index, activation.step);
  const ways = kind === 'too-many-visits' ? [kind, `failed.${kind}`, 'failed'] : [`failed.${kind}`, 'failed'];
  const arrows = ways.map((way) => routes[way]).find((route) => route !== undefined);
  const fallback = arrows === undefined ? findFallback(run, activation, kind) : null;
  if (arrows === undefined && fallback === null) {
    holdForPerson(run, activation, kind, message === undefined ? {} : { message });
    return;
  }
  const step = idOf(run, activation.step);
  write(run, 'step-finished', {
    activation: activation.activation,
    step,
    outcome: kind === 'too-many-visits' ? kind : 'failed',
    arrows: arrowIds(run, arrows ?? []),
    kind,
  });
  if (fallback !== null) {
    write(run, 'caught', { activation: activation.activation, step, kind, by: idOf(run, fallback) });
    const scope = scopeOf(run, activation.instance);
    park(run, scope, fallback, null, remembering(activation, 'caughtBy', fallback), { step, kind });
  }
  leave(run, activation, arrows ?? [], []);
}

/** Ends what reaches here: a token is consumed, the run remembers how. */
export function endHere(run: Run, activation: ActivationState, result: EndResult): void {
  recordEnd(run, activation, result);
  closeActivation(run, activation);
}

/** Remembers that an end was reached, how it judges the run, and what the token that reached it carried. */
export function recordEnd(run: Run, activation: ActivationState, result: EndResult): void {
  const step = idOf(run, activation.step);
  write(run, 'ended', { activation: activation.activation, step, result });
  if (!run.state.ends.includes(step)) run.state.ends.push(step);
  run.state.worst = worse(run.state.worst, result);
  if (activation.lineage.length > 0) scopeOf(run, activation.instance).ended.push(activation.lineage);
}

/** Asks a person about the next outcome of an activation that leads nowhere. */
export function holdAtGap(run: Run, activation: ActivationState, gaps: readonly string[]): void {
  const [outcome, ...later] = gaps;
  if (outcome !== undefined) holdForPerson(run, activation, 'gap', { outcome, gaps: later });
}

function leave(run: Run, activation: ActivationState, arrows: readonly number[], gaps: readonly string[]): void {
  const scope = scopeOf(run, activation.instance);
  const visits = scope.visits[activation.step];
  if (visits !== undefined) visits.leftBy = arrows;
  if (gaps.length > 0) holdAtGap(run, activation, gaps);
  else closeActivation(run, activation);
  sendAlong(run, scope, activation, arrows);
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

function arrowIds(run: Run, arrows: readonly number[]): readonly string[] {
  return arrows.map((arrow) => arrowAt(run.index, arrow).id);
}
