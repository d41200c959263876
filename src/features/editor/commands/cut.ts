import { succeed } from '../../../kernel/result';
import { clip, hasSelectedSteps } from './copy';
import { removeSelected } from './delete';
import { type PlainCommand, refuseEmptySelection } from './editor-command';

/** Cuts the selected steps out; pasted, they are the same steps, with their old arrows where those still fit. */
export const cutCommand: PlainCommand<{ readonly text: string }> = {
  id: 'cut',
  label: 'Cut',
  asks: 'nothing',
  enabled: hasSelectedSteps,
  run: (session) => {
    if (!hasSelectedSteps(session)) return refuseEmptySelection();
    const text = clip(session, { cut: true });
    const removed = removeSelected(session, 'Cut');
    return removed.ok ? succeed({ text }) : removed;
  },
};
