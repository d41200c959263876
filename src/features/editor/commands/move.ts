import { succeed } from '../../../kernel/result';
import { moveSteps, type Placement } from '../../../model/edits/move-steps';
import { putInside } from '../../../model/edits/put-inside';
import { countSteps, type EditorCommand } from './editor-command';

/** Says where steps are to stand, and in which container if that changes (null: on the sheet itself). */
export interface MoveArgs {
  readonly places: readonly Placement[];
  readonly into?: string | null;
}

/** Moves steps: a drag at its end, a tidy, an alignment. */
export const moveCommand: EditorCommand<MoveArgs, null> = {
  id: 'move',
  label: 'Move',
  asks: 'places',
  enabled: (session) => session.state().selection.steps.length > 0,
  run: (session, { places, into }) => {
    const moved = session.apply(`Move ${countSteps(places.length)}`, 'now', (document) =>
      into === undefined ? moveSteps(document, places) : putInside(document, into, places, session.catalog),
    );
    return moved.ok ? succeed(null) : moved;
  },
};
