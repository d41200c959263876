import { useId, useState } from 'react';
import { NumberInput } from '../../../ui/number-input';
import { Select } from '../../../ui/select';
import { cx } from '../../../ui/class-names';
import type { RehearsalWords } from '../../../words/rehearsal';

export interface TimeInputProps {
  label: string;
  valueMs: number;
  onValueChange: (valueMs: number) => void;
  words: RehearsalWords;
  className?: string | undefined;
}

const UNITS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

type Unit = keyof typeof UNITS;

const UNIT_NAMES: readonly Unit[] = ['minutes', 'hours', 'days'];

/** A length of time: how much, and of what. */
export function TimeInput({ label, valueMs, onValueChange, words, className }: TimeInputProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Unit | null>(null);
  const unit = chosen !== null && valueMs % UNITS[chosen] === 0 ? chosen : unitOf(valueMs);
  const names = unit === 'seconds' ? (['seconds', ...UNIT_NAMES] as const) : UNIT_NAMES;
  return (
    <fieldset aria-labelledby={id} className={cx('flex min-w-0 items-center gap-1.5', className)}>
      <span id={id} className="min-w-19 shrink-0 text-ink-2">
        {label}
      </span>
      <NumberInput
        aria-label={words.amount}
        className="min-w-0 flex-1"
        min={0}
        value={valueMs / UNITS[unit]}
        onValueChange={(amount) => onValueChange(Math.round((amount ?? 0) * UNITS[unit]))}
      />
      <Select
        aria-label={words.unit}
        className="w-24 shrink-0"
        options={names.map((name) => ({ value: name, label: words.units[name] }))}
        value={unit}
        onValueChange={(next) => {
          setChosen(next);
          onValueChange(Math.round((valueMs / UNITS[unit]) * UNITS[next]));
        }}
      />
    </fieldset>
  );
}

/** The largest unit of which it is a whole number. */
function unitOf(valueMs: number): Unit {
  if (valueMs === 0) return 'hours';
  return [...UNIT_NAMES].reverse().find((name) => valueMs % UNITS[name] === 0) ?? 'seconds';
}
