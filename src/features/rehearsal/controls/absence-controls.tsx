import type { RehearsalView } from '../screen/rehearsal-view';
import { readAbsence } from '../script/absence';
import { GoneControls } from './gone-controls';

const USUAL_MS = 24 * 3_600_000;

/** Sends a person, or everybody of a role, away for a while, whatever they are to do. */
export function AbsenceControls({ view, who }: { view: RehearsalView; who: string }) {
  const { session, state, words, context } = view;
  return (
    <GoneControls
      view={view}
      label={words.step.absence(context.personName(who))}
      plan={readAbsence(state.scenario, who)}
      usualMs={USUAL_MS}
      onPlan={(plan) => session.setAbsence(who, plan)}
    />
  );
}
