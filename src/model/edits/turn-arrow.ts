import { fail, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../document';
import type { Edited } from './edit-refusal';
import { replaceItem } from './replace-item';

/** Says of an arrow that it goes back, or that it does not: which of a circle's arrows begins the next round. */
export function turnArrow(document: WorkflowDocument, id: string, back: boolean): Edited {
  const arrows = replaceItem(document.arrows, id, (arrow) => ({ ...arrow, back }));
  return arrows === null ? fail({ code: 'missing', kind: 'arrow', id }) : succeed({ ...document, arrows });
}
