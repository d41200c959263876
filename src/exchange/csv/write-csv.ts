/** Is what a cell can hold; null is an empty one. */
export type CsvCell = string | number | null;

/** A spreadsheet takes what begins so for a formula, and runs it. */
const RUNS = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * Writes rows as comma-separated text (RFC 4180), with a mark at its start by which a spreadsheet reads it as UTF-8. A
 * text that a spreadsheet would run as a formula is written so that it shows it.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const shown = RUNS.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(shown) || shown !== shown.trim() ? `"${shown.replaceAll('"', '""')}"` : shown;
}
