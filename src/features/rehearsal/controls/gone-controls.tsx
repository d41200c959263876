import { Switch } from '../../../ui/switch';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { GonePlan } from '../script/gone-plan';
import { TimeInput } from './time-input';

interface GoneControlsProps {
  view: RehearsalView;
  label: string;
  /** Null: it is there. */
  plan: GonePlan | null;
  /** How long it is gone where nobody has said yet. */
  usualMs: number;
  onPlan: (plan: GonePlan | null) => void;
}

/** Takes something, or somebody, out for a while. */
export function GoneControls({ view, label, plan, usualMs, onPlan }: GoneControlsProps) {
  const { step: words } = view.words;
  return (
    <div className="grid gap-2">
      <Switch
        label={label}
        checked={plan !== null}
        onCheckedChange={(isGone) => onPlan(isGone ? { fromMs: 0, forMs: usualMs } : null)}
      />
      {plan !== null && (
        <div className="grid gap-2 border-l-2 border-line pl-3.5">
          <TimeInput
            label={words.goneFor}
            valueMs={plan.forMs}
            onValueChange={(forMs) => onPlan({ ...plan, forMs })}
          />
          <TimeInput
            label={words.goneFrom}
            valueMs={plan.fromMs}
            onValueChange={(fromMs) => onPlan({ ...plan, fromMs })}
          />
        </div>
      )}
    </div>
  );
}
