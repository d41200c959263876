import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import { onDemand, usePopup } from './on-demand';
import { PlainChoice } from './plain-choice';
import type { SelectLook } from './select-look';

export type { SelectLook } from './select-look';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  icon?: LucideIcon | undefined;
  /** A second line that tells it from the others. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

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

interface PopupProps extends SelectProps<string> {
  isOpenAtFirst: boolean;
}

/** Fetched when a choice is first wanted. */
export const selectPopup = onDemand(
  async (): Promise<ComponentType<PopupProps>> => (await import('./select-popup')).SelectPopup,
);

/** One choice out of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const popup = usePopup(selectPopup);
  // The same part for every kind of value; which one it is, only the caller knows.
  const Part = popup.Part as ComponentType<SelectProps<Value> & { isOpenAtFirst: boolean }> | null;
  if (Part !== null) return <Part {...props} isOpenAtFirst={popup.isPressed} />;
  return <PlainChoice {...props} near={popup.near} press={popup.press} />;
}
