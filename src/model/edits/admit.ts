import { fail, type Result, succeed } from '../../kernel/result';
import { ID_SHAPE, type WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import { takenIds } from '../taken-ids';
import type { EditRefusal } from './edit-refusal';

/** Checks that an id is well formed and free. */
export function admitId(document: WorkflowDocument, id: string): Result<null, EditRefusal> {
  if (!ID_SHAPE.test(id)) return fail({ code: 'malformed-id', id });
  return takenIds(document).has(id) ? fail({ code: 'id-taken', id }) : succeed(null);
}

/** Checks that texts are no longer than a file may hold. */
export function admitTexts(given: {
  readonly name?: string;
  readonly description?: string;
}): Result<null, EditRefusal> {
  if ((given.name ?? '').length > LIMITS.nameLength) {
    return fail({ code: 'too-long', what: 'name', most: LIMITS.nameLength });
  }
  if ((given.description ?? '').length > LIMITS.textLength) {
    return fail({ code: 'too-long', what: 'text', most: LIMITS.textLength });
  }
  return succeed(null);
}
