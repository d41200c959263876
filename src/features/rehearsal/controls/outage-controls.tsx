import { Switch } from '../../../ui/switch';
import type { RehearsalView } from '../screen/rehearsal-view';
import { readOutage } from '../script/outage';
import { TimeInput } from './time-input';

const HOUR_MS = 3_600_000;

/** Takes a system out for a while, for every step that uses it. */
export function OutageControls({ view, system }: { view: RehearsalView; system: string }) {
  const { session, state, words, context } = view;
  const plan = readOutage(state.scenario, system);
  return (
    <div className="grid gap-2">
      <Switch
        label={words.step.outage(context.systemName(system))}
        checked={plan !== null}
        onCheckedChange={(isDown) =>
          session.setOutage(system, isDown ? { fromMs: 0, forMs: 2 * HOUR_MS } : null)
        }
      />
      {plan !== null && (
        <div className="grid gap-2 border-l-2 border-line pl-3.5">
          <TimeInput
            label={words.step.outageFor}
            valueMs={plan.forMs}
            onValueChange={(forMs) => session.setOutage(system, { ...plan, forMs })}
          />
          <TimeInput
            label={words.step.outageFrom}
            valueMs={plan.fromMs}
            onValueChange={(fromMs) => session.setOutage(system, { ...plan, fromMs })}
          />
        </div>
      )}
    </div>
  );
}
