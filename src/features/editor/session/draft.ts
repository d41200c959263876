import { fail, type Result } from '../../../kernel/result';
import type { WorkflowDocument } from '../../../model/document';
import type { DocumentEdit, Edited, EditRefusal } from '../../../model/edits/edit-refusal';
import type { Selection } from './selection';

/** Is the document while a transaction is under way. */
export interface Draft {
  /** The document as the edits so far have left it. */
  readonly document: WorkflowDocument;
  readonly selection: Selection;
  /** Does an edit. A refused one refuses the whole transaction, also when nobody looks at its result. */
  readonly apply: (edit: DocumentEdit) => Edited;
  /** Says what is selected once the transaction is through. */
  readonly select: (selection: Selection) => void;
}

/** Is what changes a draft; it says itself whether it came through. */
export type Change<Done, Refusal> = (draft: Draft) => Result<Done, Refusal>;

/** Is a draft as its transaction sees it. */
export interface OpenDraft {
  readonly draft: Draft;
  /** Runs a change; one that is refused or throws leaves nothing. Runs may be nested: each takes back only its own. */
  readonly run: <Done, Refusal>(change: Change<Done, Refusal>) => Result<Done, Refusal | EditRefusal>;
}

/** Opens a draft over a document. */
export function openDraft(document: WorkflowDocument, selection: Selection): OpenDraft {
  let now = { document, selection };
  let refusal: EditRefusal | null = null;
  const draft: Draft = {
    get document() {
      return now.document;
    },
    get selection() {
      return now.selection;
    },
    apply: (edit) => {
      const edited = edit(now.document);
      if (edited.ok) now = { ...now, document: edited.value };
      else refusal ??= edited.error;
      return edited;
    },
    select: (chosen) => {
      now = { ...now, selection: chosen };
    },
  };
  const run = <Done, Refusal>(change: Change<Done, Refusal>): Result<Done, Refusal | EditRefusal> => {
    const [before, refusalBefore] = [now, refusal];
    let came: Result<Done, Refusal | EditRefusal> | null = null;
    try {
      const result = change(draft);
      came = result.ok && refusal !== refusalBefore && refusal !== null ? fail(refusal) : result;
      return came;
    } finally {
      if (came?.ok !== true) now = before;
      refusal = refusalBefore;
    }
  };
  return { draft, run };
}
