import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';

/**
 * @param {string} entry a file or folder, relative to the project
 * @returns {string[]} the files in it in a fixed order; none if it is not there
 */
function filesIn(entry) {
  const stat = statSync(inRoot(entry), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [entry];
  return readdirSync(inRoot(entry), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(path.relative(inRoot('.'), found.parentPath), found.name))
    .sort();
}

/**
 * Sums up the names and contents of files, so that a copy or a checkout with new dates counts as the same.
 *
 * @param {readonly string[]} entries files and folders, relative to the project
 */
export function fingerprint(entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap(filesIn)) {
    const content = readFileSync(inRoot(file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
