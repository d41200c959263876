import type { IncidentKind, SetAside } from '../../model/journal';
import type { ActivationState } from '../state';
import { idOf, nextNumber, type Run, write } from './run-context';
import { clearTimers } from './timers';

/** Holds an activation until a person resolves what happened to it: nothing is cancelled, dependants wait. */
export function holdForPerson(
  run: Run,
  activation: ActivationState,
  kind: IncidentKind,
  about: { readonly outcome?: string; readonly gaps?: readonly string[]; readonly message?: string },
): void {
  clearTimers(run, activation);
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
