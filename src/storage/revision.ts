import type { Json } from '../kernel/json';
import type { DocumentPatch } from '../model/patch';

/**
 * Says what a revision did to the history of undoing. An entry is what one undo takes back; it bears the number of
 * the revision that began it.
 */
export type RevisionAct =
  /** Begins an entry; what was undone can no longer be redone. */
  | { readonly kind: 'edit' }
  /** Goes on with the last entry: typing in one field. */
  | { readonly kind: 'join'; readonly entry: number }
  /** Stays outside the history. */
  | { readonly kind: 'apart' }
  | { readonly kind: 'undo'; readonly entry: number }
  | { readonly kind: 'redo'; readonly entry: number };

/** Is one saved change: never changed and never removed while its workflow is kept. */
export interface Revision {
  readonly workflow: string;
  /** Counts from 1; 0 is the document as it was created. */
  readonly revision: number;
  /** Names the commit, so that one that is told twice is done once. */
  readonly key: string;
  readonly act: RevisionAct;
  /** Says in owner's words what was done («Add step»). */
  readonly label: string;
  readonly patch: DocumentPatch;
  /** What the editor wants back with the entry (what was selected); storage does not look into it. */
  readonly memo: Json;
  /** ms since 1970. */
  readonly savedAt: number;
  /** The version of the file format that the patch is about. */
  readonly formatVersion: number;
}

/** Is a revision as a list shows it. */
export type RevisionInfo = Pick<Revision, 'revision' | 'act' | 'label' | 'savedAt'>;
