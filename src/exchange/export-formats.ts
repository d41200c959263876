import { isObject } from '../kernel/json';
import type { ExportFormat } from './export-format';
import { formatsIn } from './formats-in';

/** Holds every format with a `*.export.ts` in a folder here; nothing lists them. */
export const exportFormats: readonly ExportFormat[] = formatsIn(
  import.meta.glob('./*/*.export.ts', { eager: true }),
  isExportFormat,
);

/** Finds a format by its id; undefined when there is none. */
export function findExportFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}

function isExportFormat(value: unknown): value is ExportFormat {
  return isObject(value) && typeof value['extension'] === 'string' && typeof value['write'] === 'function';
}
