// What ways tell. Ways by the million tell of a few hundred different things, numbers and instants aside; so of all ways
// that tell the same one journal is kept, and only what is read there: what began, how steps were left, what went wrong.
import type { JournalEntry } from '../model/journal';

/** Makes what finds, for the journal of one event, the one that is kept because it tells the same. */
export function keepJournals(): (journal: readonly JournalEntry[]) => readonly JournalEntry[] {
  const kept = new Map<string, readonly JournalEntry[]>();
  return (journal) => {
    const visits: number[] = [];
    const text = journal.map((entry) => tell(entry, visits) ?? '').join();
    const known = kept.get(text);
    if (known !== undefined) return known;
    const told = journal.filter((entry) => tell(entry, visits) !== null);
    kept.set(text, told);
    return told;
  };
}

/** Writes what an entry tells, null for nothing; visits are named by the order in which they are met in `visits`. */
function tell(entry: JournalEntry, visits: number[]): string | null {
  switch (entry.type) {
    case 'step-started':
      return `${entry.type} ${entry.data.step}`;
    case 'step-passed':
      return `${entry.type} ${entry.data.step} ${entry.data.arrows.join(' ')}`;
    case 'step-finished': {
      const { activation, step, outcome, outcomes = [], arrows, kind = '' } = entry.data;
      const left = [outcome, ...outcomes, '>', ...arrows].join(' ');
      return `${entry.type} ${nameOf(activation, visits)} ${step} ${left} ${kind}`;
    }
    case 'answered':
      return `${entry.type} ${entry.data.step} ${entry.data.answer}`;
    case 'timer-fired':
      return `${entry.type} ${nameOf(entry.data.activation, visits)} ${entry.data.purpose}`;
    case 'caught':
      return `${entry.type} ${nameOf(entry.data.activation, visits)} ${entry.data.by}`;
    case 'incident-opened':
      return `${entry.type} ${String(entry.data.step)} ${entry.data.kind}`;
    default:
      return null;
  }
}

function nameOf(activation: number, visits: number[]): string {
  const known = visits.indexOf(activation);
  return String(known === -1 ? visits.push(activation) - 1 : known);
}
