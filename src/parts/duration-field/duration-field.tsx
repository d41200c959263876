import { X } from 'lucide-react';
import { useState } from 'react';
import type { DocumentDuration } from '../../model/document';
import { cx } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { countIn, DURATION_UNITS, type DurationUnit, joinDuration, splitDuration } from './duration-parts';

interface DurationFieldProps {
  /** What it is the length of: the name of both controls. */
  label: string;
  value: DocumentDuration | undefined;
  onChange: (duration: string | undefined) => void;
  /** The number may be taken away: then there is no limit, no wait. */
  optional?: boolean;
  /** The unit offered first where nothing is set. */
  unit?: DurationUnit;
  disabled?: boolean;
  className?: string;
}

const words: Readonly<Record<DurationUnit, string>> = {
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
};

const options = DURATION_UNITS.map((unit) => ({ value: unit, label: words[unit] }));

/** A length of time: a number and its unit. The unit that was chosen stays, also for half an hour. */
export function DurationField({
  label,
  value,
  onChange,
  optional = false,
  unit: firstUnit = 'hours',
  disabled = false,
  className,
}: DurationFieldProps) {
  const parts = value === undefined ? null : splitDuration(value);
  const [chosen, setChosen] = useState<DurationUnit | null>(null);
  const [isCleared, setCleared] = useState(false);
  const unit = chosen ?? parts?.unit ?? firstUnit;
  const count = value === undefined ? null : countIn(value, unit);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left its number
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same
    <div
      className={cx('flex min-w-0 items-center gap-1.5', className)}
      onBlur={() => {
        // Taken away only now: an empty box is mostly the way to another number.
        if (isCleared) {
          setCleared(false);
          onChange(undefined);
        }
      }}
    >
      <NumberInput
        aria-label={label}
        value={count === null || isCleared ? null : Math.round(count * 100) / 100}
        min={0}
        disabled={disabled}
        format={{ maximumFractionDigits: 2 }}
        onValueChange={(next) => {
          setCleared(next === null && optional && value !== undefined);
          if (next === null) return;
          setChosen(unit);
          onChange(joinDuration({ count: next, unit }));
        }}
        className="min-w-0 flex-1"
      />
      <Select
        aria-label={`${label}, unit`}
        options={options}
        value={unit}
        disabled={disabled}
        onValueChange={(next) => {
          setChosen(next);
          if (count !== null) onChange(joinDuration({ count, unit: next }));
        }}
        className={optional && value !== undefined ? 'w-23! shrink-0' : 'w-26! shrink-0'}
      />
      {optional && value !== undefined && !disabled && (
        <IconButton
          size={24}
          icon={X}
          label={`Take away: ${label.toLowerCase()}`}
          onClick={() => onChange(undefined)}
        />
      )}
    </div>
  );
}
