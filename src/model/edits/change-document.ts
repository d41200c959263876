import { succeed } from '../../kernel/result';
import type { Settings, WorkflowDocument } from '../document';
import { admitTexts } from './admit';
import type { Edited } from './edit-refusal';

/** Is what may be said anew about the workflow as a whole; settings that are left out stay. */
export interface DocumentChange {
  readonly name?: string;
  readonly description?: string;
  readonly settings?: Partial<Settings>;
}

/** Changes the name, the description or settings of the workflow. */
export function changeDocument(document: WorkflowDocument, change: DocumentChange): Edited {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  const { settings, ...rest } = change;
  const changed = { ...document, ...rest };
  return succeed(
    settings === undefined ? changed : { ...changed, settings: { ...document.settings, ...settings } },
  );
}
