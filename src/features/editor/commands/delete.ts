import { succeed } from '../../../kernel/result';
import { removeArrows } from '../../../model/edits/remove-arrows';
import { removeSteps } from '../../../model/edits/remove-steps';
import { withInside } from '../../../model/step-index';
import type { EditorSession } from '../session/editor-session';
import { NOTHING_SELECTED } from '../session/selection';
import { countSteps, type PlainCommand, refuseEmptySelection } from './editor-command';

/** Deletes the selected steps, with what is inside them, and the selected arrows. */
export const deleteCommand: PlainCommand<null> = {
  id: 'delete',
  label: 'Delete',
  asks: 'nothing',
  enabled: hasSelection,
  run: (session) => removeSelected(session, 'Delete'),
};

/** Tells whether anything is selected. */
export function hasSelection(session: EditorSession): boolean {
  const { steps, arrows } = session.state().selection;
  return steps.length + arrows.length > 0;
}

/** Removes what is selected, under a label that begins with a verb. */
export function removeSelected(session: EditorSession, verb: string): ReturnType<PlainCommand<null>['run']> {
  const { document, selection } = session.state();
  if (!hasSelection(session)) return refuseEmptySelection();
  const count = withInside(document, selection.steps).size;
  const label =
    count === 0
      ? `${verb} ${selection.arrows.length === 1 ? 'arrow' : 'arrows'}`
      : `${verb} ${countSteps(count)}`;
  return session.transact(label, 'now', (draft) => {
    const arrows = draft.apply((sheet) => removeArrows(sheet, draft.selection.arrows));
    if (!arrows.ok) return arrows;
    const steps = draft.apply((sheet) => removeSteps(sheet, draft.selection.steps));
    if (!steps.ok) return steps;
    draft.select(NOTHING_SELECTED);
    return succeed(null);
  });
}
