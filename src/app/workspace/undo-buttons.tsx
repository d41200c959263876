import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import type { EditorSession } from '../../features/editor/session/editor-session';
import { NOTHING_SELECTED } from '../../features/editor/session/selection';
import { useHouse } from '../../parts/services';
import { IconButton } from '../../ui/icon-button';
import { keyNames } from '../../ui/key-names';
import { useAnnounce } from '../../ui/live-region';
import { useScreenSize } from '../../ui/use-screen-size';

interface UndoButtonsProps {
  readonly session: EditorSession;
  readonly isReadOnly: boolean;
}

/** Back and forward through what was changed; each says what it would take back. */
export function UndoButtons({ session, isReadOnly }: UndoButtonsProps) {
  const { words } = useHouse();
  const { undo, redo } = words.workspace;
  const announce = useAnnounce();
  const undoLabel = useStore(session.store, (state) => state.undoLabel);
  const size = useScreenSize();
  const travel = (go: () => boolean) => {
    go();
    // On a phone what is chosen opens a sheet, and that would lie over these buttons.
    if (size === 'phone') session.select(NOTHING_SELECTED);
  };
  const redoLabel = useStore(session.store, (state) => state.redoLabel);
  return (
    <>
      <IconButton
        label={undo(undoLabel)}
        icon={Undo2}
        shortcut={keyNames('$mod+z')}
        disabled={undoLabel === null || isReadOnly}
        focusableWhenDisabled
        onClick={() => {
          announce(undo(undoLabel));
          travel(session.undo);
        }}
      />
      <IconButton
        label={redo(redoLabel)}
        icon={Redo2}
        shortcut={keyNames('$mod+Shift+z')}
        disabled={redoLabel === null || isReadOnly}
        focusableWhenDisabled
        onClick={() => {
          announce(redo(redoLabel));
          travel(session.redo);
        }}
      />
    </>
  );
}
