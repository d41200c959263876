// Containers: a stage does its inside once, a for-each once for every item of a list.
import { isEmpty } from '../../../facts/field-value';
import { present } from '../../../kernel/invariant';
import { isList } from '../../../kernel/json';
import type { BehaviourOf, EachItem } from '../../../step-kit/behaviour';
import { stepAt } from '../../graph-index';
import type { ActivationState, ScopeState } from '../../state';
import { leftOutOf, setAsideOf } from '../arrival';
import { valueOf } from '../facts-of-run';
import { holdRun } from '../incidents';
import { failStep, finish } from '../outcome';
import { findActivation, type Run, scopeAround } from '../run-context';
import { insideOf, openScope } from '../scopes';
import { clearTimers } from '../timers';
import { cancelInside, closeScope, sendInside } from '../tokens';

/** Begins a container; what an earlier go left open inside is cancelled first, and its time begins afresh. */
export function beginContainer(
  run: Run,
  activation: ActivationState,
  { each }: BehaviourOf<'contain'>,
): void {
  cancelInside(run, activation, 'container-left');
  clearTimers(run, activation);
  const list = each === null ? [null] : valueOf(run, activation.instance, each.items);
  if (each !== null && isEmpty(list)) {
    failStep(run, activation, 'missing-data', each.items);
    return;
  }
  if (!isList(list)) {
    failStep(run, activation, 'missing-data', each?.items);
    return;
  }
  activation.phase = {
    is: 'containing',
    attempt: activation.phase.attempt + 1,
    items: list,
    begun: 0,
    failed: null,
  };
  goOnWith(run, activation, each);
}

/**
 * Looks at the insides in which nothing is left: closes them, or asks a person where they lead nowhere; begins the next
 * items; finishes containers that are through. Tells whether anything moved.
 */
export function goOnInside(run: Run): boolean {
  const isFlat = run.state.scopes.length < 2 && !run.state.activations.some(isContaining);
  if (isFlat) return false;
  const ended = run.state.scopes.filter((scope) => scope.container !== null && isDone(run, scope));
  for (const scope of ended.reverse()) {
    if (scope.setAside.length === 0 || scope.reached) {
      leaveInside(run, scope);
      continue;
    }
    const container = scope.container === null ? undefined : findActivation(run, scope.container);
    // One that a person is asked about already is asked about once.
    if (container !== undefined && isContaining(container))
      holdRun(run, 'dead-end', scope.instance, container.step, setAsideOf(run, scope.setAside));
  }
  const containers = run.state.activations.filter(isContaining);
  const moved = containers.filter((container) => {
    const { behaviour } = stepAt(run.index, container.step);
    // One that failed may have taken with it what comes after it here.
    const isOpen = run.state.activations.includes(container);
    return isOpen && behaviour.does === 'contain' && goOnWith(run, container, behaviour.each);
  });
  return moved.length > 0;
}

/** Leaves an inside; what never happened in it, and nothing explains, is remembered around it. */
export function leaveInside(run: Run, scope: ScopeState): void {
  scopeAround(run, scope)?.leftOut.push(...leftOutOf(run, scope));
  closeScope(run, scope, 'container-left');
}

function isContaining({ phase }: ActivationState): boolean {
  return phase.is === 'containing';
}

/** Begins as many items as may be done at a time; a container whose items are all through is finished. */
function goOnWith(run: Run, container: ActivationState, each: EachItem | null): boolean {
  const { phase } = container;
  if (phase.is !== 'containing') return false;
  const open = insideOf(run, container.activation).length;
  if (open === 0 && phase.begun === phase.items.length) {
    if (phase.failed === null) finish(run, container, ['done']);
    else failStep(run, container, phase.failed);
    return true;
  }
  const room = (each?.limit ?? phase.items.length) - open;
  const next = phase.items.slice(phase.begun, phase.begun + Math.max(0, room));
  container.phase = { ...phase, begun: phase.begun + next.length };
  const inside = present(run.index.scopeInside.get(container.step), 'inside');
  const { starts } = present(run.index.graph.scopes[inside], 'scope');
  for (const item of next) {
    const scope = openScope(run, inside, container.activation, each === null ? {} : { [each.as]: item });
    sendInside(run, scope, starts);
  }
  return next.length > 0;
}

function isDone(run: Run, scope: ScopeState): boolean {
  return (
    scope.parked.length === 0 &&
    !run.state.activations.some((open) => open.instance === scope.instance) &&
    !run.state.incidents.some((open) => open.instance === scope.instance)
  );
}
