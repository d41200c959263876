// Writes a journal for people to read and compare: one line per entry, times counted from the beginning.
import type { JournalEntry } from '../../src/model/journal';

export function journalLines(journal: readonly JournalEntry[]): readonly string[] {
  const startedAt = journal[0]?.at ?? 0;
  return journal.map(({ at, type, data }) => {
    // The hash of the graph says nothing to a reader and changes with every stroke of the drawing.
    const told = Object.entries(data).filter(([key]) => key !== 'graph');
    const values = told.map(([key, value]) => `${key}=${sayValue(key, value, startedAt)}`);
    return `${clock(at - startedAt)}  ${type.padEnd(17)} ${values.join(' ')}`.trimEnd();
  });
}

function sayValue(key: string, value: unknown, startedAt: number): string {
  if (key === 'due')
    return clock(Number(value) - startedAt)
      .trim()
      .replace(' ', '+');
  return typeof value === 'string' && /^[\w.-]+$/.test(value) ? value : JSON.stringify(value);
}

/** Writes ms as `2d 04:20:00`, with thousandths where there are any. */
function clock(durationMs: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const days = String(Math.floor(durationMs / 86_400_000)).padStart(3);
  const [hours, minutes, seconds] = [
    (durationMs / 3_600_000) % 24,
    (durationMs / 60_000) % 60,
    (durationMs / 1_000) % 60,
  ];
  const thousandths = durationMs % 1_000;
  const rest = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  return `${days}d ${two(hours)}:${two(minutes)}:${two(seconds)}${rest}`;
}
