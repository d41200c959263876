import type { WorkflowDocument } from '../../../model/document';
import type { Lapse } from '../../../rehearsal/lapse-effects';
import { Segmented } from '../../../ui/segmented';
import type { RehearsalView } from '../screen/rehearsal-view';
import { lengthsOf } from '../script/gone';

/** Is how long it is gone where nobody has said yet. */
export function usualLapse(gone: string, document: WorkflowDocument): Lapse {
  return { gone, forMs: lengthsOf(gone, document)[1] };
}

interface LengthChoiceProps {
  view: RehearsalView;
  label: string;
  lapse: Lapse;
  onLapse: (lapse: Lapse) => void;
}

/** For how long something, or somebody, is gone. */
export function LengthChoice({ view, label, lapse, onLapse }: LengthChoiceProps) {
  const { context, state } = view;
  return (
    <Segmented
      label={label}
      value={String(lapse.forMs)}
      onValueChange={(value) => onLapse({ ...lapse, forMs: Number(value) })}
      segments={lengthsOf(lapse.gone, state.document).map((ms) => ({
        value: String(ms),
        label: context.format.duration(ms),
      }))}
    />
  );
}
