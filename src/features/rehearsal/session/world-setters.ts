import type { Json } from '../../../kernel/json';
import type { Scenario } from '../../../model/scenario';
import { type GonePlan, writeGone } from '../script/gone';
import { writeInput } from '../script/input';
import { type Resolution, writeResolution } from '../script/resolutions';
import { type StepPlan, writeStepPlan } from '../script/step-plan';
import type { RehearsalState } from './rehearsal-state';

/** Is what can be set of a world, piece by piece. */
export interface WorldSetters {
  readonly setStep: (step: string, plan: StepPlan) => void;
  readonly setGone: (id: string, plan: GonePlan | null) => void;
  readonly setInput: (field: string, value: Json | undefined) => void;
  readonly setTrigger: (step: string) => void;
  /** Says what is done about an incident of the rehearsal on the screen; null: nothing. */
  readonly resolve: (
    incident: number,
    choice: { readonly resolution: Resolution; readonly afterMs: number } | null,
  ) => void;
}

/** Makes what sets a world by changing its scenario. */
export function makeWorldSetters(
  getState: () => RehearsalState,
  change: (change: (scenario: Scenario) => Scenario) => void,
): WorldSetters {
  return {
    setStep: (step, plan) => change((scenario) => writeStepPlan(scenario, step, plan)),
    setGone: (id, plan) => change((scenario) => writeGone(scenario, id, plan, getState().document)),
    setInput: (field, value) => change((scenario) => writeInput(scenario, field, value)),
    setTrigger: (trigger) => change((scenario) => ({ ...scenario, trigger })),
    resolve: (incident, choice) => {
      const { show } = getState();
      if (show.is !== 'played') return;
      const { journal } = show.replay.rehearsal;
      change((scenario) => writeResolution(scenario, journal, incident, choice));
    },
  };
}
