// What pops up is large, and most visits open little of it: such a part comes when a pointer or the keyboard comes near
// what opens it. Until it is pressed for the first time, a trigger is a plain button that looks and reads the same; it
// is exchanged in the press, when the focus moves into the popup anyway.
import { mergeProps } from '@base-ui/react/merge-props';
import {
  type ComponentType,
  cloneElement,
  createContext,
  type HTMLAttributes,
  lazy,
  type ReactElement,
  use,
  useEffect,
  useState,
} from 'react';
import { useAnnounceIfHeard } from './live-region';
import { useUiWords } from './ui-words';

/** Is a part that is fetched once, when it is first wanted. */
export interface OnDemand<Props> {
  /** Fetches it; resolves at once when it is there. What did not arrive is asked for again the next time. */
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** The part, once it is there. */
  readonly arrived: () => ComponentType<Props> | null;
  /** The part for where it may be on its way: it suspends until it is there. */
  readonly Coming: ComponentType<Props>;
}

/** Makes a part that waits until it is wanted. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let fetching: Promise<ComponentType<Props>> | null = null;
  let part: ComponentType<Props> | null = null;
  const fetch = () => {
    fetching ??= load().then(
      (arrived) => {
        part = arrived;
        return arrived;
      },
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  return { fetch, arrived: () => part, Coming: lazy(async () => ({ default: await fetch() })) };
}

/** Makes what draws a part where it stands: at once if it is there, and otherwise it suspends until it is. */
export function drawn<Props extends object>(part: OnDemand<Props>): ComponentType<Props> {
  return function Drawn(props: Props) {
    // Asked once: exchanging it later would take it away from under whoever writes in it.
    const [Part] = useState(() => part.arrived() ?? part.Coming);
    return <Part {...props} />;
  };
}

/** Shows a sentence about a part that did not arrive, and offers to ask again; the page that has notices hands it down. */
export const PartTroubleContext = createContext<(text: string, again: () => void) => void>(() => undefined);

export interface Popup<Props> {
  /** Null while a plain trigger stands for it. */
  readonly Part: ComponentType<Props> | null;
  /** It was pressed for before it was there, so it is open from its first moment. */
  readonly isPressed: boolean;
  /** Somebody comes near. */
  readonly near: () => void;
  /** Somebody wants it open. */
  readonly press: () => void;
}

/** Follows a popup from a plain trigger to the part itself. */
export function usePopup<Props>(popup: OnDemand<Props>, isWanted = false): Popup<Props> {
  const [isReal, setReal] = useState(() => popup.arrived() !== null);
  const [isPressed, setPressed] = useState(false);
  const say = useAnnounceIfHeard();
  const show = use(PartTroubleContext);
  const { notFetched } = useUiWords();
  const near = () => {
    popup.fetch().catch(() => undefined);
  };
  const press = () => {
    popup.fetch().then(
      () => {
        setPressed(true);
        setReal(true);
      },
      // Without a connection nothing opens; the next press asks again. What shows it may itself not have arrived.
      () => {
        say(notFetched);
        show(notFetched, press);
      },
    );
  };
  useEffect(() => {
    if (isWanted && !isReal) press();
  });
  return { Part: isReal ? popup.arrived() : null, isPressed, near, press };
}

/** Makes a trigger that stands for a popup until it is pressed. */
export function plainTrigger(
  trigger: ReactElement,
  kind: 'menu' | 'dialog',
  { near, press }: Pick<Popup<never>, 'near' | 'press'>,
): ReactElement {
  const own: HTMLAttributes<HTMLElement> = {
    'aria-haspopup': kind,
    'aria-expanded': false,
    onPointerEnter: near,
    onFocus: near,
    onClick: press,
    onKeyDown: (event) => {
      if (kind !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      press();
    },
  };
  // Whatever opens something takes what a button takes.
  return cloneElement(trigger, mergeProps<'button'>(own, trigger.props as HTMLAttributes<HTMLElement>));
}
