import { isObject } from '../kernel/json';
import { formatsIn } from './formats-in';
import type { ImportFormat } from './import-format';

/** Holds every format with a `*.import.ts` in a folder here; nothing lists them. */
export const importFormats: readonly ImportFormat[] = formatsIn(
  import.meta.glob('./*/*.import.ts', { eager: true }),
  isImportFormat,
);

/** Finds the format that a file's name speaks of by its ending; undefined when none does. */
export function findImportFormat(fileName: string): ImportFormat | undefined {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return importFormats.find((format) => format.extensions.includes(extension));
}

function isImportFormat(value: unknown): value is ImportFormat {
  return isObject(value) && Array.isArray(value['extensions']) && typeof value['read'] === 'function';
}
