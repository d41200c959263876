import { fail, succeed } from '../../../kernel/result';
import type { PlainCommand } from './editor-command';

/** Does again what was taken back last. */
export const redoCommand: PlainCommand<null> = {
  id: 'redo',
  label: 'Redo',
  asks: 'nothing',
  enabled: (session) => session.state().canRedo,
  run: (session) => (session.redo() ? succeed(null) : fail({ code: 'nothing-to-redo' })),
};
