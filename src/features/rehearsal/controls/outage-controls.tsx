import type { RehearsalView } from '../screen/rehearsal-view';
import { readOutage } from '../script/outage';
import { GoneControls } from './gone-controls';

const USUAL_MS = 2 * 3_600_000;

/** Takes a system out for a while, for every step that uses it. */
export function OutageControls({ view, system }: { view: RehearsalView; system: string }) {
  const { session, state, words, context } = view;
  return (
    <GoneControls
      view={view}
      label={words.step.outage(context.systemName(system))}
      plan={readOutage(state.scenario, system)}
      usualMs={USUAL_MS}
      onPlan={(plan) => session.setOutage(system, plan)}
    />
  );
}
