import { useState } from 'react';
import type { WorkflowDocument } from '../../../model/document';
import type { Lapse } from '../../../rehearsal/lapse-effects';
import { Segmented } from '../../../ui/segmented';
import { TimeInput } from '../controls/time-input';
import type { RehearsalView } from '../screen/rehearsal-view';
import { lengthsOf } from '../script/gone';

/** Is how long it is gone where nobody has said yet. */
export function usualLapse(gone: string, document: WorkflowDocument): Lapse {
  return { gone, forMs: lengthsOf(gone, document)[1] };
}

const OTHER = 'other';

interface LengthChoiceProps {
  view: RehearsalView;
  label: string;
  lapse: Lapse;
  onLapse: (lapse: Lapse) => void;
}

/** For how long something, or somebody, is gone. */
export function LengthChoice({ view, label, lapse, onLapse }: LengthChoiceProps) {
  const { context, state } = view;
  const usual = lengthsOf(lapse.gone, state.document);
  const [isOther, setOther] = useState(false);
  const showsOther = isOther || !usual.includes(lapse.forMs);
  return (
    <div className="grid justify-items-start gap-2">
      <Segmented
        label={label}
        value={showsOther ? OTHER : String(lapse.forMs)}
        onValueChange={(value) => {
          setOther(value === OTHER);
          if (value !== OTHER) onLapse({ ...lapse, forMs: Number(value) });
        }}
        segments={[
          ...usual.map((ms) => ({ value: String(ms), label: context.format.duration(ms) })),
          { value: OTHER, label: context.language.failureMap.lapse.other },
        ]}
      />
      {showsOther && (
        <TimeInput
          label={label}
          valueMs={lapse.forMs}
          onValueChange={(forMs) => {
            if (forMs > 0) onLapse({ ...lapse, forMs });
          }}
        />
      )}
    </div>
  );
}
