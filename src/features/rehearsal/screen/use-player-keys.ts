import { useEffect } from 'react';
import { useLatest } from '../../../ui/use-latest';
import type { RehearsalSession } from '../session/rehearsal-session';

/** Is what has the space bar for itself once it was reached with the keyboard. */
const PRESSED_BY_SPACE = 'button,a,summary,[role=button],[role=link],[role=tab],[data-step]';

/** Is what writes or chooses with keys of its own, however it was reached. */
const HAS_OWN_KEYS =
  'input:not([type=range]),textarea,select,[contenteditable],[role=radio],[role=checkbox],[role=switch],[role=combobox],' +
  '[role=listbox],[role=option],[role=menu],[role=menuitem],[role=menuitemcheckbox],[role=dialog],[role=alertdialog]';

/** Is what goes on to its neighbour with the arrow keys. */
const WALKED = 'input[type=range],[role=tab],[data-step],[data-piece],[data-case]';

/**
 * Lets the keyboard play: space plays and pauses, arrows go on and back by one, Home and End to the ends, B on a card
 * has playing stop there, and a question mark lists them all. Wherever the person is: what a pointer was pressed on is not where the keyboard is, so the keys still belong to the player.
 */
export function usePlayerKeys(session: RehearsalSession, onKeys?: () => void): void {
  const readKeys = useLatest(onKeys);
  useEffect(() => {
    /** What the pointer was pressed on last, as long as nobody has moved on from it with a key. */
    let pressed: Element | null = null;
    let swallowsKeyUp = false;

    const onPointerDown = (event: PointerEvent) => {
      pressed = asElement(event.target);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab') pressed = null;
      const act = PLAYER_KEYS.find(({ key }) => key === event.key)?.act;
      const showKeys = readKeys();
      if (event.key === '?' && showKeys !== undefined && !isWithin(asElement(event.target), HAS_OWN_KEYS)) {
        event.preventDefault();
        showKeys();
        return;
      }
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!hasModifier && toggleStopAt(event, session)) return;
      if (act === undefined || hasModifier || event.defaultPrevented) return;
      const target = asElement(event.target);
      if (isWithin(target, HAS_OWN_KEYS)) return;
      const isFromPointer = pressed !== null && target?.contains(pressed) === true;
      const taken = event.key === ' ' ? PRESSED_BY_SPACE : WALKED;
      if (isWithin(target, taken) && !isFromPointer) return;
      event.preventDefault();
      // Whoever else listens to this key is not asked.
      event.stopPropagation();
      swallowsKeyUp = event.key === ' ';
      if (!event.repeat || event.key !== ' ') act(session);
    };

    /** Some browsers press a button when the space bar comes up again. */
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !swallowsKeyUp) return;
      swallowsKeyUp = false;
      event.preventDefault();
    };

    // Before the parts of the screen: those walk with the same keys.
    window.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp, true);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp, true);
    };
  }, [session, readKeys]);
}

interface PlayerKey {
  readonly key: string;
  readonly does: string;
  readonly act: (session: RehearsalSession) => void;
}

/** Lists which keys play. */
export const PLAYER_KEYS: readonly PlayerKey[] = [
  {
    key: ' ',
    does: 'Play and pause',
    act: (session) => (session.state().isPlaying ? session.pause() : session.play()),
  },
  { key: 'ArrowRight', does: 'One step on', act: (session) => session.stepForward() },
  { key: 'ArrowLeft', does: 'One step back', act: (session) => session.stepBack() },
  { key: 'Home', does: 'To the beginning', act: (session) => session.toStart() },
  { key: 'End', does: 'To the end', act: (session) => session.toEnd() },
];

/** «B» on a card has playing stop there, or not any more. */
function toggleStopAt(event: KeyboardEvent, session: RehearsalSession): boolean {
  const { target } = event;
  const step = target instanceof HTMLElement ? target.dataset['step'] : undefined;
  if (step === undefined || event.key.toLowerCase() !== 'b') return false;
  event.preventDefault();
  session.toggleStop(step);
  return true;
}

function asElement(target: EventTarget | null): Element | null {
  return target instanceof Element ? target : null;
}

function isWithin(target: Element | null, selector: string): boolean {
  return target !== null && target.closest(selector) !== null;
}
