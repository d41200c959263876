// What a person does about something that needs attention.
import { present } from '../../kernel/invariant';
import type { IgnoredReason } from '../../model/journal';
import type { ResolveEvent } from '../event';
import { arrowAt, stepAt } from '../graph-index';
import type {
  ActivationState,
  IncidentState,
  ScopeState,
  SetAsideToken,
  TokenMemory,
  Undoable,
} from '../state';
import { beginStep } from './begin-step';
import { leaveInside } from './behaviours/contain';
import { misfit, writeFields } from './facts-of-run';
import { carried, uniteLineages, uniteMemories } from './lineage';
import { failAround, finish, holdAtGap, recordEnd } from './outcome';
import { findActivation, idOf, type Run, removeFrom, scopeOf, write } from './run-context';
import { forgetUndoable } from './scopes';
import { cancelRun, isRunaway, start, startVisit } from './settle';
import { closeActivation, park, sendAlong } from './tokens';

type Ignored = ReturnType<typeof ignore>;

/** Says why an event changes nothing. */
export function ignore(
  why: IgnoredReason,
  detail?: string,
): { readonly why: IgnoredReason; readonly detail?: string } {
  return detail === undefined ? { why } : { why, detail };
}

/** Resolves an incident, or says why the event changes nothing. */
export function resolve(run: Run, incident: IncidentState, event: ResolveEvent): Ignored | null {
  const wrongField = misfit(run, event.output ?? {});
  if (wrongField !== null) return ignore('field-does-not-fit', wrongField);
  if (event.do === 'cancel-run') {
    cancelRun(run);
    return null;
  }
  const activation = incident.activation === null ? undefined : findActivation(run, incident.activation);
  if (activation === undefined) return resolveRun(run, incident, event);
  if (incident.kind === 'gap') return resolveGap(run, incident, activation, event);
  return resolveFailure(run, incident, activation, event);
}

function resolveFailure(
  run: Run,
  incident: IncidentState,
  activation: ActivationState,
  event: ResolveEvent,
): Ignored | null {
  const { outcomes } = stepAt(run.index, activation.step);
  if (event.do === 'start') return ignore('cannot-be-resolved-so');
  const outcome = event.outcome ?? outcomes[0];
  if (event.do === 'skip' && (outcome === undefined || !outcomes.includes(outcome)))
    return ignore('outcome-leads-nowhere', outcome);
  close(run, incident, event);
  writeFields(run, activation.instance, event.output ?? {});
  if (event.do === 'retry' || outcome === undefined) tryAgain(run, incident, activation);
  else if (activation.undoing !== undefined) leaveUndone(run, activation, activation.undoing);
  else finish(run, activation, [outcome], event.output === undefined ? {} : { output: event.output });
  return null;
}

/** A step that was refused for too many visits gets one more; any other begins afresh. */
function tryAgain(run: Run, incident: IncidentState, activation: ActivationState): void {
  if (incident.kind === 'too-many-visits') startVisit(run, activation, []);
  else beginStep(run, activation);
}

/** An undo that cannot take back one visit leaves that as it is, for good, and goes on to the others. */
function leaveUndone(run: Run, activation: ActivationState, [undone]: readonly Undoable[]): void {
  if (undone !== undefined) forgetUndoable(run, undone.activation);
  beginStep(run, activation);
}

/** A gap is left by ending there, by another outcome that leads on, or by doing the step once more. */
function resolveGap(
  run: Run,
  incident: IncidentState,
  activation: ActivationState,
  event: ResolveEvent,
): Ignored | null {
  const scope = scopeOf(run, activation.instance);
  const route = event.outcome === undefined ? null : stepAt(run.index, activation.step).routes[event.outcome];
  if (event.do === 'start') return ignore('cannot-be-resolved-so');
  if (route === undefined) return ignore('outcome-leads-nowhere', event.outcome);
  const gaps = activation.phase.is === 'held' ? activation.phase.gaps : [];
  close(run, incident, event, event.do === 'skip' ? (route ?? []) : []);
  writeFields(run, activation.instance, event.output ?? {});
  if (event.do === 'retry') {
    closeActivation(run, activation);
    startOnceMore(run, scope, activation);
    return null;
  }
  if (route === null) recordEnd(run, activation, event.result ?? 'success');
  if (gaps.length > 0) holdAtGap(run, activation, gaps);
  else closeActivation(run, activation);
  if (route !== null) sendAlong(run, scope, activation, route);
  else if (event.result === 'failure') failAround(run, scope, 'error');
  return null;
}

/** Does a step once more as a new visit: at once, for it was let in already. */
function startOnceMore(run: Run, scope: ScopeState, { step, ...memory }: ActivationState): void {
  park(run, scope, step, null, memory, null);
  const parked = scope.parked.at(-1);
  if (parked !== undefined && !isRunaway(run.state, scope)) start(run, { scope, step, tokens: [parked] });
}

function resolveRun(run: Run, incident: IncidentState, event: ResolveEvent): Ignored | null {
  if (incident.kind === 'runaway') {
    if (event.do !== 'retry') return ignore('cannot-be-resolved-so');
    run.state.startedBound += 10_000;
    close(run, incident, event);
    return null;
  }
  const scope = scopeOf(run, incident.instance);
  if (scope.container !== null && event.do !== 'start') {
    const container = present(findActivation(run, scope.container), 'container');
    if (isItemLeft(run, container, event)) {
      close(run, incident, event);
      writeFields(run, container.instance, event.output ?? {});
      leaveInside(run, scope);
      return null;
    }
    return resolveFailure(run, incident, container, event);
  }
  if (event.do === 'skip') {
    close(run, incident, event);
    cancelRun(run);
    return null;
  }
  return event.do === 'start' ? startSetAside(run, incident, event) : ignore('cannot-be-resolved-so');
}

/** Where the dead end is that of one item of a list, going on means going on with the others. */
function isItemLeft(run: Run, container: ActivationState, { do: does, outcome }: ResolveEvent): boolean {
  const { behaviour, outcomes } = stepAt(run.index, container.step);
  const isForEach = behaviour.does === 'contain' && behaviour.each !== null;
  return isForEach && does === 'skip' && (outcome ?? outcomes[0]) === outcomes[0];
}

/** Starts a step that was set aside; what it missed counts as carried. */
function startSetAside(run: Run, incident: IncidentState, event: ResolveEvent): Ignored | null {
  const scope = scopeOf(run, incident.instance);
  const step = event.step === undefined ? scope.setAside[0]?.step : run.index.stepNumber.get(event.step);
  const tokens = scope.setAside.filter((token) => token.step === step);
  if (step === undefined || tokens.length === 0) return ignore('nothing-set-aside-there', event.step);
  close(run, incident, event);
  for (const token of tokens) removeFrom(scope.setAside, token);
  park(run, scope, step, null, countingMissed(tokens), null);
  const parked = scope.parked.at(-1);
  if (parked !== undefined) start(run, { scope, step, tokens: [parked] });
  return null;
}

function countingMissed(tokens: readonly SetAsideToken[]): TokenMemory {
  const memory = uniteMemories(tokens);
  const missed = tokens.flatMap((token) => token.missed);
  return {
    ...memory,
    lineage: missed.reduce(
      (all, { fork, branch }) => uniteLineages(all, [carried(fork, [branch])]),
      memory.lineage,
    ),
  };
}

function close(run: Run, incident: IncidentState, event: ResolveEvent, arrows: readonly number[] = []): void {
  removeFrom(run.state.incidents, incident);
  const { outcome, output, result, by } = event;
  write(run, 'incident-resolved', {
    incident: incident.incident,
    step: incident.step === null ? null : idOf(run, incident.step),
    do: event.do,
    ...(outcome === undefined ? {} : { outcome }),
    ...(arrows.length === 0 ? {} : { arrows: arrows.map((arrow) => arrowAt(run.index, arrow).id) }),
    ...(output === undefined ? {} : { output }),
    ...(result === undefined ? {} : { result }),
    ...(by === undefined ? {} : { by }),
  });
}
