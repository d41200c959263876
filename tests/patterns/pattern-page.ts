// Reads the page about workflow patterns: what it says of each pattern, as data.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const SIGNS = { direct: '+', restricted: '+/-', refused: '-' } as const;

/** Is how well a pattern can be drawn. */
export type Verdict = keyof typeof SIGNS;

/** Is what the page says of one pattern. */
export interface PatternRow {
  readonly number: number;
  readonly name: string;
  readonly verdict: Verdict;
  /** The name of the file that shows it; null where the pattern is refused. */
  readonly file: string | null;
}

/** Is one line of the comparison: the ratings of the four, as they are written. */
export interface ComparisonRow {
  readonly number: number;
  readonly ratings: readonly string[];
}

const text = readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'patterns.md'), 'utf8');

const rows = text
  .split('\n')
  .filter((line) => /^\| \d+ \|/u.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The rows of the first table, with what is missing or misspelt left for the test to find. */
export const patternRows: readonly PatternRow[] = rows
  .filter((cells) => cells.length === 6)
  .map(([number = '', name = '', , verdict = '', file = '']) => {
    if (!isVerdict(verdict)) throw new Error(`pattern ${number} is judged «${verdict}»`);
    return {
      number: Number(number),
      name,
      verdict,
      file: /^`([^`]+)`$/u.exec(file)?.[1] ?? null,
    };
  });

/** The rows of the comparison. */
export const comparisonRows: readonly ComparisonRow[] = rows
  .filter((cells) => cells.length === 5)
  .map(([number = '', ...ratings]) => ({ number: Number(number), ratings }));

/** The three sums that the page begins with. */
export const sums: readonly number[] = [
  ...(/\*\*(\d+) direct, (\d+) restricted, (\d+) refused\.\*\*/u.exec(text) ?? []),
]
  .slice(1)
  .map(Number);

/** Writes a verdict as the initiative does. */
export function signOf(verdict: Verdict): string {
  return SIGNS[verdict];
}

function isVerdict(word: string): word is Verdict {
  return word in SIGNS;
}
