import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceTree } from './source-tree';

const maxLines = 40;

/** The folders that are rooms: those in `src`, and each feature. A step type has its page for owners instead. */
export function roomFolders(tree: SourceTree): readonly string[] {
  const folders = [...tree.files].flatMap((file) => {
    const [src, room, feature, ...rest] = file.split('/');
    if (src === undefined || room === undefined || feature === undefined) return [];
    if (room !== 'features') return [`${src}/${room}`];
    return rest.length === 0 ? [] : [`${src}/${room}/${feature}`];
  });
  return [...new Set(folders)].sort();
}

/** Lists rooms without a README, and READMEs that nobody will read to the end. */
export function readmeFaults(base: string, tree: SourceTree): readonly string[] {
  return roomFolders(tree).flatMap((folder) => {
    const file = `${folder}/README.md`;
    if (!tree.files.has(file)) return [`${folder} has no README.md`];
    const lines = readFileSync(path.join(base, file), 'utf8').trimEnd().split('\n').length;
    return lines > maxLines ? [`${file} has ${lines} lines`] : [];
  });
}
