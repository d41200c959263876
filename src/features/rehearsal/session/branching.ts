import { sameJson } from '../../../kernel/json';
import type { JournalEntry } from '../../../model/journal';

/** Finds the last entry up to which two runs went the same way; 0 where they differ from the start. */
export function commonSeq(before: readonly JournalEntry[], after: readonly JournalEntry[]): number {
  const parting = before.findIndex((entry, index) => !sameJson(entry, after[index]));
  const count = parting < 0 ? before.length : parting;
  return before[count - 1]?.seq ?? 0;
}
