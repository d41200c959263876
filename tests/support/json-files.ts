import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Is a file of a folder, read as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads every `.json` file of a folder, in the order of their names. */
export function jsonFilesIn(folder: string): readonly TextFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
