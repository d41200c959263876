import type { Json } from '../../../kernel/json';
import type { Scenario } from '../../../model/scenario';
import { writeAbsence } from '../script/absence';
import type { GonePlan } from '../script/gone-plan';
import { writeInput } from '../script/input';
import { writeOutage } from '../script/outage';
import { type StepPlan, writeStepPlan } from '../script/step-plan';

/** Is what can be set of a world, piece by piece. */
export interface WorldSetters {
  readonly setStep: (step: string, plan: StepPlan) => void;
  readonly setOutage: (system: string, plan: GonePlan | null) => void;
  readonly setAbsence: (who: string, plan: GonePlan | null) => void;
  readonly setInput: (field: string, value: Json | undefined) => void;
  readonly setTrigger: (step: string) => void;
}

/** Makes what sets a world by changing its scenario. */
export function makeWorldSetters(change: (change: (scenario: Scenario) => Scenario) => void): WorldSetters {
  return {
    setStep: (step, plan) => change((scenario) => writeStepPlan(scenario, step, plan)),
    setOutage: (system, plan) => change((scenario) => writeOutage(scenario, system, plan)),
    setAbsence: (who, plan) => change((scenario) => writeAbsence(scenario, who, plan)),
    setInput: (field, value) => change((scenario) => writeInput(scenario, field, value)),
    setTrigger: (trigger) => change((scenario) => ({ ...scenario, trigger })),
  };
}
