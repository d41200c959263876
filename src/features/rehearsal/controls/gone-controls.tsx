import { Switch } from '../../../ui/switch';
import type { RehearsalView } from '../screen/rehearsal-view';
import { isSystem, lengthsOf, readGone } from '../script/gone';
import { TimeInput } from './time-input';

interface GoneControlsProps {
  view: RehearsalView;
  /** The id of a system, a role or a person. */
  gone: string;
}

/** Takes a system out for a while, or sends somebody away, whatever relies on them. */
export function GoneControls({ view, gone }: GoneControlsProps) {
  const { session, state, words, context } = view;
  const { step: say } = words;
  const plan = readGone(state.scenario, gone);
  const label = isSystem(gone, state.document)
    ? say.outage(context.systemName(gone))
    : say.absence(context.personName(gone));
  return (
    <div className="grid gap-2">
      <Switch
        label={label}
        checked={plan !== null}
        onCheckedChange={(isGone) =>
          session.setGone(gone, isGone ? { fromMs: 0, forMs: lengthsOf(gone, state.document)[1] } : null)
        }
      />
      {plan !== null && (
        <div className="grid gap-2 border-l-2 border-line pl-3.5">
          <TimeInput
            label={say.goneFor}
            valueMs={plan.forMs}
            onValueChange={(forMs) => session.setGone(gone, { ...plan, forMs })}
          />
          <TimeInput
            label={say.goneFrom}
            valueMs={plan.fromMs}
            onValueChange={(fromMs) => session.setGone(gone, { ...plan, fromMs })}
          />
        </div>
      )}
    </div>
  );
}
