import { succeed } from '../../../kernel/result';
import { copyParts } from '../../../model/edits/copy-parts';
import { writeClipping } from '../session/clipboard-text';
import type { EditorSession } from '../session/editor-session';
import { type PlainCommand, refuseEmptySelection } from './editor-command';

/** Copies the selected steps; gives the text for the browser's clipboard and keeps it in the session too. */
export const copyCommand: PlainCommand<{ readonly text: string }> = {
  id: 'copy',
  label: 'Copy',
  asks: 'nothing',
  enabled: hasSelectedSteps,
  run: (session) =>
    hasSelectedSteps(session) ? succeed({ text: clip(session, { cut: false }) }) : refuseEmptySelection(),
};

/** Tells whether a step is selected. */
export function hasSelectedSteps(session: EditorSession): boolean {
  return session.state().selection.steps.length > 0;
}

/** Writes the selected steps as text and keeps it. */
export function clip(session: EditorSession, { cut }: { readonly cut: boolean }): string {
  const { document, selection } = session.state();
  const parts = copyParts(document, selection.steps, session.catalog, { withBorder: cut });
  const text = writeClipping({ takenFrom: document.id, cut, parts });
  session.clipboard.keep(text);
  return text;
}
