import { formatDuration, parseDuration } from '../../../kernel/duration';
import { DurationField } from '../../../parts/duration-field/duration-field';

export interface TimeInputProps {
  label: string;
  valueMs: number;
  onValueChange: (valueMs: number) => void;
  className?: string | undefined;
}

/** A length of time under its label. */
export function TimeInput({ label, valueMs, onValueChange, className }: TimeInputProps) {
  return (
    <div className={className}>
      <span aria-hidden className="mb-1.5 block text-label text-ink-2">
        {label}
      </span>
      <DurationField
        label={label}
        value={formatDuration(valueMs)}
        onChange={(duration) => onValueChange(parseDuration(duration ?? '') ?? 0)}
      />
    </div>
  );
}
