import path from 'node:path';

/** The folder of the project, wherever the command was called from. */
export const root = path.resolve(import.meta.dirname, '..');

/** A folder for what can always be made again; it goes with `node_modules`. */
export const cacheFolder = path.join(root, 'node_modules', '.cache', 'runthrough');

/** @param {string} file a path relative to the project */
export const inRoot = (file) => path.join(root, file);
