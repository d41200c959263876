import { type RefObject, useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { findPlainCommand } from './commands/command-catalog';
import { copyCommand } from './commands/copy';
import { cutCommand } from './commands/cut';
import { pasteCommand } from './commands/paste';
import { SHORTCUTS } from './commands/shortcuts';
import type { EditorTools } from './editor-tools';

/** Lets keys run commands while the keyboard is on the drawing screen and not in a text. */
export function useEditorKeys(root: RefObject<HTMLElement | null>, tools: EditorTools): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const bindings = SHORTCUTS.map(({ keys, command }): [string, (event: KeyboardEvent) => void] => [
      keys,
      (event) => {
        if (isText(event.target) || event.defaultPrevented || isElsewhere(event.target, element)) return;
        if (runShortcut(command, tools)) event.preventDefault();
      },
    ]);
    return tinykeys(element.ownerDocument.defaultView ?? window, Object.fromEntries(bindings));
  }, [root, tools]);
}

/** Runs what a key stands for; false where the key means nothing at the moment. */
function runShortcut(id: string, tools: EditorTools): boolean {
  const { session, canvas, isReadOnly, addNext } = tools;
  const { steps } = session.state().selection;
  const [step] = steps;
  if (id === 'copy') return copy(tools, copyCommand);
  if (id === 'show-keys') {
    tools.showKeys();
    return true;
  }
  if (isReadOnly) return false;
  if (id === 'cut') return copy(tools, cutCommand);
  if (id === 'paste') {
    void paste(tools);
    return true;
  }
  if (id === 'add-step') {
    addNext({ after: steps.length === 1 && step !== undefined ? { step, outcome: null } : null, at: null });
    return true;
  }
  if (id === 'connect' || id === 'rename') {
    if (steps.length !== 1 || step === undefined) return false;
    if (id === 'connect') canvas.current?.connectFrom(step);
    else canvas.current?.rename(step);
    return true;
  }
  const command = findPlainCommand(id);
  if (command?.enabled(session) !== true) return false;
  if (!command.run(session).ok) return false;
  const isTravel = id === 'undo' || id === 'redo';
  tools.say(isTravel ? command.label : (session.state().undoLabel ?? command.label));
  return true;
}

function copy({ session }: EditorTools, command: typeof copyCommand): boolean {
  const copied = command.run(session);
  if (!copied.ok) return false;
  // Without leave to write there, the session still keeps the text.
  navigator.clipboard.writeText(copied.value.text).catch(() => undefined);
  return true;
}

async function paste({ session, refuse }: EditorTools): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => null);
  const pasted = text === null ? pasteCommand.run(session, {}) : pasteCommand.run(session, { text });
  if (pasted.ok) return;
  const own = session.clipboard.text() === null ? pasted : pasteCommand.run(session, {});
  if (!own.ok) refuse('There are no copied steps to paste.');
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** A dialog or a menu in front has its own keys; the page around the screen has none. */
function isElsewhere(target: EventTarget | null, root: HTMLElement): boolean {
  return target instanceof HTMLElement && !root.contains(target) && !target.contains(root);
}
