import { copyParts } from '../../../model/edits/copy-parts';
import { hasSelectedSteps } from './copy';
import { countSteps, type PlainCommand, refuseEmptySelection } from './editor-command';
import { type Pasted, pasteClipping } from './paste';

/** Makes copies of the selected steps beside them, without touching the clipboard. */
export const duplicateCommand: PlainCommand<Pasted> = {
  id: 'duplicate',
  label: 'Duplicate',
  asks: 'nothing',
  enabled: hasSelectedSteps,
  run: (session) => {
    if (!hasSelectedSteps(session)) return refuseEmptySelection();
    const { document, selection } = session.state();
    const parts = copyParts(document, selection.steps, session.catalog, { withBorder: false });
    const label = `Duplicate ${countSteps(parts.steps.length)}`;
    return pasteClipping(session, label, { takenFrom: document.id, cut: false, parts }, {});
  },
};
