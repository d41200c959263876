import { fail, succeed } from '../../kernel/result';
import { findArrow } from '../arrow-index';
import type { WorkflowDocument } from '../document';
import type { Edited } from './edit-refusal';

/** Removes arrows. */
export function removeArrows(document: WorkflowDocument, ids: readonly string[]): Edited {
  const missing = ids.find((id) => findArrow(document, id) === undefined);
  if (missing !== undefined) return fail({ code: 'missing', kind: 'arrow', id: missing });
  if (ids.length === 0) return succeed(document);
  const gone = new Set(ids);
  return succeed({ ...document, arrows: document.arrows.filter((arrow) => !gone.has(arrow.id)) });
}
