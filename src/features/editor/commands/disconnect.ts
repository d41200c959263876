import { succeed } from '../../../kernel/result';
import { arrowsFrom, arrowsInto } from '../../../model/arrow-index';
import { removeArrows } from '../../../model/edits/remove-arrows';
import { hasSelection } from './delete';
import { type PlainCommand, refuseEmptySelection } from './editor-command';

/** Removes every arrow at the selected steps, and the selected arrows; the steps stay. */
export const disconnectCommand: PlainCommand<null> = {
  id: 'disconnect',
  label: 'Disconnect',
  asks: 'nothing',
  enabled: hasSelection,
  run: (session) => {
    if (!hasSelection(session)) return refuseEmptySelection();
    return session.transact('Disconnect', 'now', (draft) => {
      const { document, selection } = draft;
      const atSteps = selection.steps.flatMap((id) => [
        ...arrowsFrom(document, id),
        ...arrowsInto(document, id),
      ]);
      const ids = new Set([...selection.arrows, ...atSteps.map(({ id }) => id)]);
      const removed = draft.apply((sheet) => removeArrows(sheet, [...ids]));
      return removed.ok ? succeed(null) : removed;
    });
  },
};
