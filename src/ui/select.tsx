import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { blankClass } from './blank';
import { cx } from './class-names';
import { controlBox, controlFocus } from './control-look';
import { popupRow, popupSurface } from './popup-look';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  icon?: LucideIcon | undefined;
  /** A second line that tells it from the others. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

/** `field` is a box, `quiet` a value in a row of details, `blank` an underlined word in a sentence. */
export type SelectLook = 'field' | 'quiet' | 'blank';

export interface SelectProps<Value extends string> {
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  placeholder?: string | undefined;
  look?: SelectLook | undefined;
  disabled?: boolean | undefined;
  /** Its name where no `Field` gives one. */
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

const looks: Readonly<Record<SelectLook, string>> = {
  field: cx(controlBox, controlFocus, 'flex h-8 items-center gap-2 pr-2 pl-2.5 pointer-coarse:h-11'),
  quiet:
    'reach flex h-7 w-full min-w-0 items-center gap-2 rounded-tile px-2 font-medium text-ink transition-colors duration-press hover:bg-hover data-popup-open:bg-hover data-disabled:text-ink-3',
  blank: blankClass,
};

/** One choice out of a few. */
export function Select<Value extends string>({
  options,
  value,
  onValueChange,
  placeholder,
  look = 'field',
  className,
  disabled = false,
  'aria-label': ariaLabel,
}: SelectProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  const Icon = chosen?.icon;
  return (
    <BaseSelect.Root
      items={options}
      value={value}
      disabled={disabled}
      onValueChange={(next) => {
        if (next !== null) onValueChange(next);
      }}
    >
      <BaseSelect.Trigger
        aria-label={ariaLabel}
        className={cx(looks[look], 'text-left select-none', className)}
      >
        {Icon && look !== 'blank' && (
          <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
        )}
        <BaseSelect.Value
          placeholder={placeholder}
          className={cx(look !== 'blank' && 'min-w-0 flex-1 truncate', 'data-placeholder:text-ink-3')}
        />
        {look !== 'blank' && (
          <BaseSelect.Icon className="shrink-0 text-ink-3">
            <ChevronDown aria-hidden size={15} strokeWidth={1.9} />
          </BaseSelect.Icon>
        )}
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner sideOffset={5} collisionPadding={8} alignItemWithTrigger={false} align="start">
          <BaseSelect.Popup className={cx(popupSurface, 'min-w-[max(var(--anchor-width),10rem)]')}>
            <BaseSelect.List className="max-h-[min(var(--available-height),22rem)] overflow-y-auto p-1">
              {options.map((option) => (
                <SelectRow key={option.value} option={option} />
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}

function SelectRow<Value extends string>({ option }: { option: SelectOption<Value> }) {
  const { value, label, icon: Icon, hint, disabled = false } = option;
  return (
    <BaseSelect.Item value={value} label={label} disabled={disabled} className={cx(popupRow, 'pr-8')}>
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />}
      <span className="min-w-0">
        <BaseSelect.ItemText className="block">{label}</BaseSelect.ItemText>
        {hint !== undefined && <span className="block text-second text-ink-3">{hint}</span>}
      </span>
      <BaseSelect.ItemIndicator className="absolute right-2.5">
        <Check aria-hidden size={15} strokeWidth={2.2} />
      </BaseSelect.ItemIndicator>
    </BaseSelect.Item>
  );
}
