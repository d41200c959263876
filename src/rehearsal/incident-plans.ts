import type { EntryOf } from '../model/journal';
import type { PlannedResolution, Scenario } from '../model/scenario';

/** Finds what the scenario does about incidents, each plan once. */
export type IncidentPlans = (opened: EntryOf<'incident-opened'>) => PlannedResolution | null;

/**
 * Opens the plans of a scenario: the first plan of a step is for its first incident, the second for its second.
 * A dead end has no step of its own: a plan for any step that was set aside is for it.
 */
export function openIncidentPlans(scenario: Scenario): IncidentPlans {
  const left = [...scenario.resolve];
  return ({ data }) => {
    const steps = data.step === null ? (data.setAside ?? []).map(({ step }) => step) : [data.step];
    const index = left.findIndex((plan) => steps.includes(plan.step));
    return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
  };
}
