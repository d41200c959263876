import type { FieldValues, JournalEntry } from './journal';

/** Tells what a run knows after an entry; the same object when the entry says nothing new. */
export function knownAfter(fields: FieldValues, entry: JournalEntry): FieldValues {
  switch (entry.type) {
    case 'run-started':
      return entry.data.fields;
    case 'step-finished':
      return entry.data.kind === undefined ? withValues(fields, entry.data.output) : fields;
    case 'answered':
      return withValues(fields, entry.data.fields);
    case 'incident-resolved':
      return withValues(fields, entry.data.output);
    default:
      return fields;
  }
}

function withValues(fields: FieldValues, added: FieldValues | undefined): FieldValues {
  return added === undefined || Object.keys(added).length === 0 ? fields : { ...fields, ...added };
}
