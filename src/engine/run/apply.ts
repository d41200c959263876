// One event: who it is about, whether that is still open, and what it does.

import { fits, isEmpty } from '../../facts/field-value';
import { unreachable } from '../../kernel/invariant';
import { seedRandom } from '../../kernel/random';
import type { EntryOf } from '../../model/journal';
import type {
  AnswerEvent,
  ResolveEvent,
  RunEvent,
  SignalEvent,
  StartEvent,
  TimerEvent,
  WorkDoneEvent,
  WorkFailedEvent,
} from '../event';
import { stepAt } from '../graph-index';
import { knownBy } from '../twin';
import { timerDue } from './begin-step';
import { answer, refuseAnswer } from './behaviours/ask';
import { receiveSignal } from './behaviours/wait';
import { workDone, workFailed } from './behaviours/work';
import { NO_MEMORY } from './lineage';
import { ignore, resolve } from './resolve';
import { findActivation, findIncident, idOf, noteActor, type Run, write } from './run-context';
import { openScope } from './scopes';
import { cancelRun, settle } from './settle';
import { takeTimer } from './timers';
import { park } from './tokens';

/** Applies one event to a run that is held open. What concerns nothing open is recorded and changes nothing. */
export function applyEvent(run: Run, event: RunEvent): void {
  const { state } = run;
  state.at = Math.max(state.at, event.at);
  const ignored = handle(run, event);
  if (ignored !== null) {
    if (ignored !== REFUSED) write(run, 'event-ignored', { event: event.type, ...ignored });
    return;
  }
  if (state.status !== 'finished' && state.status !== 'cancelled') settle(run);
}

/** Marks an event that has left its own entry in the journal and changed nothing else. */
const REFUSED = 'refused';

type Ignored = Omit<EntryOf<'event-ignored'>['data'], 'event'> | typeof REFUSED;

/** Does what the event says, or returns why it is ignored. */
function handle(run: Run, event: RunEvent): Ignored | null {
  if (event.type === 'start') return begin(run, event);
  const { status } = run.state;
  if (status === 'ready') return ignore('not-started');
  const isOver = status === 'finished' || status === 'cancelled';
  if (event.type === 'answer') return takeAnswer(run, event);
  if (isOver) return ignore('run-is-over');
  switch (event.type) {
    case 'work-done':
    case 'work-failed':
      return takeWork(run, event);
    case 'signal':
      return takeSignal(run, event);
    case 'timer':
      return takeTimerEvent(run, event);
    case 'resolve':
      return takeResolution(run, event);
    case 'cancel-run':
      cancelRun(run);
      return null;
    default:
      return unreachable(event);
  }
}

function begin(run: Run, event: StartEvent): Ignored | null {
  const { state, index } = run;
  if (state.status !== 'ready') return refuseSecond(run, event);
  const trigger = index.stepNumber.get(event.trigger);
  if (trigger === undefined || stepAt(index, trigger).behaviour.does !== 'begin')
    return ignore('no-such-trigger');
  for (const field of index.graph.fields) {
    const value = Object.hasOwn(event.input, field.id) ? event.input[field.id] : undefined;
    if (isEmpty(value) ? field.required : !fits(value, field)) return ignore('input-does-not-fit', field.id);
  }
  for (const { id } of index.graph.fields) {
    const value = Object.hasOwn(event.input, id) ? event.input[id] : undefined;
    if (value !== undefined && !isEmpty(value)) state.fields[id] = value;
  }
  state.status = 'running';
  state.offsets = event.offsets;
  state.random = seedRandom(event.seed);
  if (event.by !== undefined) noteActor(run, 'starter', event.by);
  const root = openScope(run, 0, null, {});
  write(run, 'run-started', { trigger: event.trigger, fields: { ...state.fields }, graph: index.graph.hash });
  park(run, root, trigger, null, NO_MEMORY, null);
  return null;
}

/** The host has found that this run began with the same, or it has mixed up two runs; either way nothing begins. */
function refuseSecond(run: Run, event: StartEvent): Ignored {
  const known = knownBy(run.index.graph, event);
  return known === null
    ? ignore('started-already')
    : { why: 'came-again', again: { trigger: event.trigger, ...known } };
}

function takeWork(run: Run, event: WorkDoneEvent | WorkFailedEvent): Ignored | null {
  const activation = findActivation(run, event.activation);
  const { phase } = activation ?? {};
  if (activation === undefined || phase?.is !== 'working' || phase.attempt !== event.attempt) {
    return ignore('attempt-not-open');
  }
  if (event.type === 'work-done') workDone(run, activation, event);
  else workFailed(run, activation, event);
  return null;
}

function takeAnswer(run: Run, event: AnswerEvent): Ignored | null {
  const activation = findActivation(run, event.activation);
  if (activation !== undefined) return answer(run, activation, event) ? null : REFUSED;
  refuseAnswer(run, null, event, 'too-late');
  return REFUSED;
}

function takeSignal(run: Run, event: SignalEvent): Ignored | null {
  write(run, 'signal-received', { name: event.name, values: event.values });
  receiveSignal(run, { name: event.name, values: event.values });
  return null;
}

function takeTimerEvent(run: Run, event: TimerEvent): Ignored | null {
  const timer = takeTimer(run, event.timer);
  if (timer === undefined) return ignore('timer-not-due');
  const activation = findActivation(run, timer.activation);
  if (activation === undefined) return ignore('timer-not-due');
  write(run, 'timer-fired', {
    timer: timer.timer,
    activation: timer.activation,
    step: idOf(run, activation.step),
    purpose: timer.purpose,
  });
  timerDue(run, activation, timer);
  return null;
}

function takeResolution(run: Run, event: ResolveEvent): Ignored | null {
  const incident = findIncident(run, event.incident);
  return incident === undefined ? ignore('incident-not-open') : resolve(run, incident, event);
}
