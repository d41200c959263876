import type { EntryOf, EntryType, JournalEntry } from '../model/journal';

/** Reads every type of entry; one that is forgotten does not compile. */
export type EntryHandlers = { readonly [Type in EntryType]: (entry: EntryOf<Type>) => void };

/** Hands an entry to the handler of its type. */
export function handle(handlers: EntryHandlers, entry: JournalEntry): void {
  // The handler of a type takes the entries of that type; the compiler cannot follow that the two belong together.
  const handler = handlers[entry.type] as (entry: JournalEntry) => void;
  handler(entry);
}

/** Is what a handler does with entries that tell its projection nothing. */
export function passOver(): void {
  // Nothing to remember.
}
