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
  /** What it asks for, in words of the initiative. */
  readonly quotes: readonly string[];
}

/** Is one line of the comparison: the ratings, as they are written. */
export interface ComparisonRow {
  readonly number: number;
  readonly ours: string;
  /** The initiative's own, of BPMN 1.0. */
  readonly theirs: string;
  /** What the page judges of others. */
  readonly judged: readonly string[];
}

const text = readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'patterns.md'), 'utf8');

/** The rows of the table about all patterns, with what is missing or misspelt left for the test to find. */
export const patternRows: readonly PatternRow[] = rowsUnder('The patterns').map(
  ([number = '', name = '', asks = '', verdict = '', file = '']) => {
    if (!isVerdict(verdict)) throw new Error(`pattern ${number} is judged «${verdict}»`);
    return {
      number: Number(number),
      name,
      verdict,
      file: /^`([^`]+)`$/u.exec(file)?.[1] ?? null,
      quotes: asks.match(/“[^”]+”/gu) ?? [],
    };
  },
);

/** The rows of the comparison. */
export const comparisonRows: readonly ComparisonRow[] = rowsUnder('Beside others').map(
  ([number = '', ours = '', theirs = '', ...judged]) => ({ number: Number(number), ours, theirs, judged }),
);

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

function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = text.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| \d+ \|/u.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function isVerdict(word: string): word is Verdict {
  return word in SIGNS;
}
