// What the history of undoing remembers of the screen, as it lies in storage: what was selected before and after.
import type { HistoryMove } from '../../features/editor/session/editor-session';
import type { HistoryEntry, PastHistory } from '../../features/editor/session/history';
import { NOTHING_SELECTED, type Selection } from '../../features/editor/session/selection';
import { isObject, type Json } from '../../kernel/json';
import type { SavedEntry, SavedHistory } from '../../storage/saved-history';

/** Writes what a saved entry has to remember. */
export function memoOf({ before, after }: HistoryMove): Json {
  return { before: plain(before), after: plain(after) };
}

/** Reads a saved history for a session; a memo of another version is taken as nothing selected. */
export function pastOf({ done, undone }: SavedHistory): PastHistory {
  return { done: done.map(entryOf), undone: undone.map(entryOf) };
}

function entryOf({ label, patch, memo }: SavedEntry): HistoryEntry {
  const { before, after } = isObject(memo) ? memo : {};
  return { label, patch, before: selectionOf(before), after: selectionOf(after) };
}

function plain({ steps, arrows }: Selection): Json {
  return { steps: [...steps], arrows: [...arrows] };
}

function selectionOf(memo: unknown): Selection {
  if (!isObject(memo)) return NOTHING_SELECTED;
  return { steps: idsIn(memo['steps']), arrows: idsIn(memo['arrows']) };
}

function idsIn(memo: unknown): readonly string[] {
  return Array.isArray(memo) ? memo.filter((id) => typeof id === 'string') : [];
}
