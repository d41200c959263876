// Files that hold what was once read and found right. `npm run golden` writes them anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WRITES = process.env['GOLDEN'] === 'write';

/** Reads what a golden file holds; while they are written anew, `text` is put there first. */
export function goldenText(file: string, text: string): string {
  if (WRITES) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

/** Lists the journals in a folder and below it, each by its path. */
export function journalsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.journal'))
    .map((name) => path.join(folder, name));
}
