import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { cx } from './class-names';
import type { ComboboxPopupProps } from './combobox';
import { focusNext } from './focus-next';
import { popupRow, popupSurface } from './popup-look';
import type { SelectLook } from './select';
import { selectClass } from './select-look';

/** Is a row of the list: an option, or what can be made of the text. */
interface Row {
  readonly value: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly run: () => void;
}

const boxes: Readonly<Record<SelectLook, string>> = {
  field: 'has-[input:focus-visible]:border-accent',
  quiet: 'has-[input:focus-visible]:bg-card',
  blank: 'relative align-baseline',
};

/** The part behind `Combobox`. */
export function ComboboxPopup({
  'aria-label': ariaLabel,
  options,
  value,
  onValueChange,
  makesOf = () => [],
  staysAfter = false,
  takesFocus = false,
  placeholder,
  icon,
  look = 'field',
  disabled = false,
  className,
  typedAtFirst,
}: ComboboxPopupProps) {
  const input = useRef<HTMLInputElement>(null);
  /** Null while nobody types: the box then says what is chosen. */
  const [typed, setTyped] = useState<string | null>(typedAtFirst === '' ? null : typedAtFirst);
  // In the moment in which it takes the place of the plain one: a letter that is typed then must not be lost.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    if (typedAtFirst !== '') input.current?.setSelectionRange(typedAtFirst.length, typedAtFirst.length);
  }, [takesFocus, typedAtFirst]);
  /** Nothing is marked of a text that was typed before the list was there. */
  const isMarked = useRef(false);
  const [isOpen, setOpen] = useState(takesFocus);
  const wanted = (typed ?? '').trim().toLowerCase();
  const fitting = options.filter(({ label }) => label.toLowerCase().includes(wanted));
  const isKnown = wanted === '' || fitting.some(({ label }) => label.toLowerCase() === wanted);
  const rows: readonly Row[] = [
    ...fitting.map((option) => ({ ...option, run: () => onValueChange(option.value) })),
    ...(isKnown ? [] : makesOf((typed ?? '').trim())).map(({ make, ...made }, index) => ({
      ...made,
      // By its place: the likeliest stays marked when another one becomes the likeliest while somebody types.
      value: `make ${String(index)}`,
      run: make,
    })),
  ];
  const chosen = options.find((option) => option.value === value);
  const Icon = chosen === undefined ? icon : chosen.icon;
  const isWord = look === 'blank';
  return (
    <BaseCombobox.Root
      // A workflow has a thousand steps, and a panel many lists of them: only an open one is read.
      items={isOpen ? rows : []}
      filter={null}
      autoHighlight={wanted !== ''}
      value={chosen === undefined ? null : { ...chosen, run: () => undefined }}
      isItemEqualToValue={(row: Row, current: Row) => row.value === current.value}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputValueChange={(next, { reason }) => {
        if (reason === 'input-change') setTyped(next);
      }}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) setTyped(null);
      }}
      onValueChange={(row: Row | null, { reason, event }) => {
        if (row === null || reason !== 'item-press') return;
        setTyped(null);
        row.run();
        // A pointer is where it wants to be; a key, or a press that a key stands for, goes on.
        const isPointed = event instanceof MouseEvent && event.detail > 0;
        if (!staysAfter && !isPointed && input.current !== null) focusNext(input.current);
      }}
      open={isOpen}
      onItemHighlighted={(row) => {
        isMarked.current = row !== undefined;
      }}
      disabled={disabled}
    >
      <BaseCombobox.InputGroup
        role="presentation"
        className={cx(
          selectClass(look, className),
          boxes[look],
          'has-[input:focus-visible]:outline-2 has-[input:focus-visible]:-outline-offset-2 has-[input:focus-visible]:outline-accent',
        )}
      >
        {Icon && !isWord && <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />}
        <BaseCombobox.Input
          ref={input}
          aria-label={ariaLabel}
          placeholder={placeholder}
          onKeyDown={(event) => {
            const [first] = rows;
            if (event.key !== 'Enter' || isMarked.current || wanted === '' || first === undefined) return;
            event.preventDefault();
            setTyped(null);
            setOpen(false);
            first.run();
            if (!staysAfter) focusNext(event.currentTarget);
          }}
          onFocus={(event) => {
            if (typed === null) event.currentTarget.select();
          }}
          className={cx(
            'relative z-1 min-w-0 bg-transparent text-ellipsis outline-none placeholder:text-ink-3',
            isWord
              ? 'field-sizing-content max-w-full min-w-8 p-0 font-[inherit] placeholder:font-normal placeholder:italic'
              : 'h-full flex-1 pointer-coarse:text-[1rem]',
          )}
        />
        {!isWord && icon === undefined && (
          <BaseCombobox.Trigger aria-hidden tabIndex={-1} className="reach z-1 shrink-0 text-ink-3">
            <ChevronDown size={15} strokeWidth={1.9} />
          </BaseCombobox.Trigger>
        )}
      </BaseCombobox.InputGroup>
      <BaseCombobox.Portal>
        <BaseCombobox.Positioner sideOffset={5} collisionPadding={8} align="start">
          <BaseCombobox.Popup
            className={cx(
              popupSurface,
              'max-w-(--available-width) min-w-[max(var(--anchor-width),12rem)]',
              rows.length === 0 && 'hidden',
            )}
          >
            <BaseCombobox.List className="max-h-[min(var(--available-height),22rem)] overflow-y-auto p-1">
              {(row: Row) => <ComboboxRow key={row.value} row={row} />}
            </BaseCombobox.List>
          </BaseCombobox.Popup>
        </BaseCombobox.Positioner>
      </BaseCombobox.Portal>
    </BaseCombobox.Root>
  );
}

function ComboboxRow({ row }: { row: Row }) {
  const { label, icon: Icon, hint, disabled = false } = row;
  return (
    <BaseCombobox.Item value={row} disabled={disabled} className={cx(popupRow, 'pr-8')}>
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />}
      <span className="min-w-0">
        <span className="block wrap-anywhere">{label}</span>
        {hint !== undefined && <span className="block text-second text-ink-3">{hint}</span>}
      </span>
      <BaseCombobox.ItemIndicator className="absolute right-2.5">
        <Check aria-hidden size={15} strokeWidth={2.2} />
      </BaseCombobox.ItemIndicator>
    </BaseCombobox.Item>
  );
}
