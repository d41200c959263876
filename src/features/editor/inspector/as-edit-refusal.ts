import type { EditRefusal } from '../../../model/edits/edit-refusal';
import type { CommandRefusal } from '../commands/editor-command';

/** Gives why an edit was refused; null where the command had nothing to work on, which needs no words beside a control. */
export function asEditRefusal(refusal: CommandRefusal): EditRefusal | null {
  switch (refusal.code) {
    case 'nothing-selected':
    case 'nothing-to-undo':
    case 'nothing-to-redo':
    case 'not-pasteable':
      return null;
    default:
      return refusal;
  }
}
