import { fail, succeed } from '../../../kernel/result';
import type { PlainCommand } from './editor-command';

/** Takes the last change back. */
export const undoCommand: PlainCommand<null> = {
  id: 'undo',
  label: 'Undo',
  asks: 'nothing',
  enabled: (session) => session.state().canUndo,
  run: (session) => (session.undo() ? succeed(null) : fail({ code: 'nothing-to-undo' })),
};
