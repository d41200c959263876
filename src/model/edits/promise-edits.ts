import { fail, succeed } from '../../kernel/result';
import type { WorkflowDocument, WorkflowPromise } from '../document';
import { LIMITS } from '../limits';
import { admitId, admitTexts } from './admit';
import type { Edited } from './edit-refusal';
import { replaceItem } from './replace-item';

/** Adds a promise at the end of the list. */
export function addPromise(document: WorkflowDocument, promise: WorkflowPromise): Edited {
  if (document.promises.length >= LIMITS.entries) {
    return fail({ code: 'too-many', kind: 'promise', most: LIMITS.entries });
  }
  const id = admitId(document, promise.id);
  if (!id.ok) return id;
  const texts = admitTexts(promise);
  return texts.ok ? succeed({ ...document, promises: [...document.promises, promise] }) : texts;
}

/** Changes a promise's name or rule. */
export function changePromise(
  document: WorkflowDocument,
  id: string,
  change: Partial<Omit<WorkflowPromise, 'id'>>,
): Edited {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  const promises = replaceItem(document.promises, id, (promise) => ({ ...promise, ...change }));
  return promises === null
    ? fail({ code: 'missing', kind: 'promise', id })
    : succeed({ ...document, promises });
}

/** Removes a promise. */
export function removePromise(document: WorkflowDocument, id: string): Edited {
  const promises = document.promises.filter((promise) => promise.id !== id);
  if (promises.length === document.promises.length) return fail({ code: 'missing', kind: 'promise', id });
  return succeed({ ...document, promises });
}
