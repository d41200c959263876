import type { Outside } from './outside';

/** Prints lines of text. */
export function printLines(lines: readonly string[], { stdout }: Outside): void {
  stdout(lines.map((line) => `${line}\n`).join(''));
}

/** Prints a value as JSON, easy to read and to compare. */
export function printJson(value: unknown, { stdout }: Outside): void {
  stdout(`${JSON.stringify(value, null, 2)}\n`);
}

/** Complains, one sentence to a line. */
export function complain(sentences: readonly string[], { stderr }: Outside): void {
  stderr(sentences.map((sentence) => `${sentence}\n`).join(''));
}
