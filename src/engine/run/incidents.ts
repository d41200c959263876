import type { IncidentKind, SetAside } from '../../model/journal';
import type { ActivationState, IncidentState } from '../state';
import { idOf, nextNumber, type Run, removeFrom, write } from './run-context';
import { insideOf } from './scopes';
import { clearTimers } from './timers';

/** Holds an activation until a person resolves what happened to it: nothing is cancelled, dependants wait. */
export function holdForPerson(
  run: Run,
  activation: ActivationState,
  kind: IncidentKind,
  about: { readonly outcome?: string; readonly gaps?: readonly string[]; readonly message?: string },
): void {
  clearTimers(run, activation);
  // A container is asked about once: with it is decided what its inside came to.
  for (const { instance } of insideOf(run, activation.activation))
    closeIncidents(run, (open) => open.kind === 'dead-end' && open.instance === instance);
  const incident = nextNumber(run, 'incident');
  const { outcome, gaps = [], message } = about;
  activation.phase = { is: 'held', attempt: activation.phase.attempt, incident, gaps };
  run.state.incidents.push({
    incident,
    kind,
    instance: activation.instance,
    activation: activation.activation,
    step: activation.step,
    outcome: outcome ?? null,
    setAside: [],
  });
  write(run, 'incident-opened', {
    incident,
    kind,
    step: idOf(run, activation.step),
    activation: activation.activation,
    ...(outcome === undefined ? {} : { outcome }),
    ...(message === undefined ? {} : { message }),
  });
}

/** Closes incidents that nobody has to resolve any more: what they were about is cancelled, or asked about with more. */
export function closeIncidents(run: Run, isOver: (incident: IncidentState) => boolean): void {
  for (const incident of run.state.incidents.filter(isOver)) {
    removeFrom(run.state.incidents, incident);
    write(run, 'incident-resolved', {
      incident: incident.incident,
      step: incident.step === null ? null : idOf(run, incident.step),
      do: 'cancelled',
    });
  }
}

/** Opens an incident of the whole run: nothing is left that could go on, or it goes round for ever. */
export function holdRun(
  run: Run,
  kind: 'dead-end' | 'runaway',
  instance: number,
  step: number | null,
  setAside: readonly SetAside[],
): void {
  if (run.state.incidents.some((open) => open.kind === kind && open.instance === instance)) return;
  const incident = nextNumber(run, 'incident');
  run.state.incidents.push({ incident, kind, instance, activation: null, step, outcome: null, setAside });
  write(run, 'incident-opened', {
    incident,
    kind,
    step: step === null ? null : idOf(run, step),
    ...(setAside.length === 0 ? {} : { setAside }),
  });
}
