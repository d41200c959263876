import type { LucideIcon } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { onDemand, usePopup } from './on-demand';
import { PlainChoice } from './plain-choice';
import type { SelectLook, SelectOption } from './select';

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
  /** Of one that only adds: it stands before it, in place of the sign that it unfolds. */
  icon?: LucideIcon | undefined;
  look?: SelectLook | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

export interface ComboboxPopupProps extends ComboboxProps {
  /** What was typed before it was there. */
  typedAtFirst: string;
}

/** Fetched when somebody comes near one. */
export const comboboxField = onDemand(
  async (): Promise<ComponentType<ComboboxPopupProps>> => (await import('./combobox-popup')).ComboboxPopup,
);

/** One of many, found by typing its name, or made by it. Where nothing can be made and they are few, take a `Select`. */
export function Combobox(props: ComboboxProps) {
  const { takesFocus = false } = props;
  const popup = usePopup(comboboxField, takesFocus);
  const [typed, setTyped] = useState('');
  const { Part } = popup;
  if (Part !== null)
    return <Part {...props} takesFocus={takesFocus || popup.isPressed} typedAtFirst={typed} />;
  return (
    <PlainChoice
      {...props}
      near={popup.near}
      press={popup.press}
      onType={(key) => {
        // The space bar presses, except between words.
        if (key === ' ' && typed === '') return false;
        setTyped(typed + key);
        return true;
      }}
    />
  );
}
