import type { WorkflowDocument } from '../../../model/document';
import type { Lapse } from '../../../rehearsal/lapse-effects';
import { Segmented } from '../../../ui/segmented';
import { isSystem } from './gone';
import type { WaysDesk } from './ways-desk';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Systems are down for a hiccup, a morning, a day; people are away for a morning, a day, a week. */
const DOWN_MS = [HOUR_MS / 2, 2 * HOUR_MS, DAY_MS] as const;
const AWAY_MS = [2 * HOUR_MS, DAY_MS, 7 * DAY_MS] as const;

/** Is how long it is gone where nobody has said yet. */
export function usualLapse(gone: string, document: WorkflowDocument): Lapse {
  return { gone, forMs: lengthsOf(gone, document)[1] };
}

interface LengthChoiceProps {
  desk: WaysDesk;
  label: string;
  lapse: Lapse;
  onLapse: (lapse: Lapse) => void;
}

/** For how long something, or somebody, is gone. */
export function LengthChoice({ desk, label, lapse, onLapse }: LengthChoiceProps) {
  const { context, state } = desk.view;
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

function lengthsOf(gone: string, document: WorkflowDocument) {
  return isSystem(gone, document) ? DOWN_MS : AWAY_MS;
}
