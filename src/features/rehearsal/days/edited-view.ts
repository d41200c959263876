import type { Scenario } from '../../../model/scenario';
import type { RehearsalView } from '../screen/rehearsal-view';
import { writeGone } from '../script/gone';
import { writeInput } from '../script/input';
import { writeResolution } from '../script/resolutions';
import { writeStepPlan } from '../script/step-plan';
import type { Days } from './use-days';

/** Looks at a saved day as the rehearsal looks at what is tried: the same controls, and what they set is kept at once. */
export function editedView(view: RehearsalView, day: Scenario, days: Days): RehearsalView {
  const change = (merge: string, by: (day: Scenario) => Scenario) =>
    days.change(day.id, `${day.id} ${merge}`, by);
  return {
    ...view,
    state: { ...view.state, scenario: day, isTried: false },
    session: {
      ...view.session,
      setStep: (step, plan) => change(`step ${step} ${plan.is}`, (one) => writeStepPlan(one, step, plan)),
      setGone: (gone, plan) =>
        change(`gone ${gone} ${String(plan === null)}`, (one) =>
          writeGone(one, gone, plan, view.state.document),
        ),
      setInput: (field, value) => change(`input ${field}`, (one) => writeInput(one, field, value)),
      setTrigger: (trigger) => change('trigger', (one) => ({ ...one, trigger })),
      resolve: (incident, choice) => {
        const { journal } = view.replay?.rehearsal ?? { journal: [] };
        change(`resolve ${String(incident)}`, (one) => writeResolution(one, journal, incident, choice));
      },
    },
  };
}
