import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { cx } from './class-names';
import { popupRow, popupSurface } from './popup-look';
import type { SelectOption, SelectProps } from './select';
import { selectClass } from './select-look';

interface SelectPopupProps<Value extends string> extends SelectProps<Value> {
  /** It was pressed for before it was there. */
  isOpenAtFirst: boolean;
}

/** The choice itself, with its trigger. */
export function SelectPopup<Value extends string>({
  options,
  value,
  onValueChange,
  placeholder,
  look = 'field',
  className,
  disabled = false,
  'aria-label': ariaLabel,
  isOpenAtFirst,
}: SelectPopupProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  const Icon = chosen?.icon;
  return (
    <BaseSelect.Root
      items={options}
      value={value}
      disabled={disabled}
      defaultOpen={isOpenAtFirst}
      onValueChange={(next) => {
        if (next !== null) onValueChange(next);
      }}
    >
      <BaseSelect.Trigger aria-label={ariaLabel} className={selectClass(look, className)}>
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
