import { succeed } from '../../../kernel/result';
import { selectEverything } from '../session/selection';
import type { PlainCommand } from './editor-command';

/** Selects every step and arrow. */
export const selectAllCommand: PlainCommand<null> = {
  id: 'select-all',
  label: 'Select all',
  asks: 'nothing',
  enabled: (session) => session.state().document.steps.length > 0,
  run: (session) => {
    session.select(selectEverything(session.state().document));
    return succeed(null);
  },
};
