import type { LucideIcon } from 'lucide-react';
import { type ComponentType, Suspense } from 'react';
import { cx } from './class-names';
import { drawn, onDemand } from './on-demand';
import type { SelectOption } from './select';
import { type SelectLook, selectClass } from './select-look';

/** Is something that does not exist yet, made of what was typed. */
export interface ComboboxMake {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly make: () => void;
}

export interface ComboboxProps {
  'aria-label': string;
  options: readonly SelectOption<string>[];
  /** Null where nothing is chosen, and in a box that only adds to a list. */
  value: string | null;
  onValueChange: (value: string) => void;
  /** What can be made of a text that none of the options is called. */
  makesOf?: ((typed: string) => readonly ComboboxMake[]) | undefined;
  /** After a choice the focus stays, for the next one, instead of going on to the next control. */
  staysAfter?: boolean | undefined;
  /** It comes in answer to a press, and is what comes next. */
  takesFocus?: boolean | undefined;
  placeholder?: string | undefined;
  look?: SelectLook | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** Fetched with what it lies in, or when it is first drawn. */
export const comboboxField = onDemand(
  async (): Promise<ComponentType<ComboboxProps>> => (await import('./combobox-part')).ComboboxPart,
);

const ComboboxField = drawn(comboboxField);

/** One of many, found by typing its name, or made by it. Where nothing can be made and they are few, take a `Select`. */
export function Combobox(props: ComboboxProps) {
  const { look = 'field', options, value, placeholder, className } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <Suspense
      fallback={
        <span className={cx(selectClass(look, className), chosen === undefined && 'text-ink-3!')}>
          {chosen?.label ?? placeholder}
        </span>
      }
    >
      <ComboboxField {...props} />
    </Suspense>
  );
}
