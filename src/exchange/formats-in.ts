import { invariant, present } from '../kernel/invariant';
import { isObject } from '../kernel/json';

/**
 * Collects what the files of a glob export, one declared format each, in the order of their paths. A file with none
 * or several, and two formats with one id, are bugs.
 */
export function formatsIn<Format extends { readonly id: string }>(
  modules: Readonly<Record<string, unknown>>,
  isFormat: (value: unknown) => value is Format,
): readonly Format[] {
  const formats = Object.keys(modules)
    .sort()
    .map((path) => {
      const module = modules[path];
      const exported = isObject(module) ? Object.values(module).filter(isFormat) : [];
      invariant(exported.length === 1, `${path} exports one format`);
      return present(exported[0], path);
    });
  invariant(
    new Set(formats.map((format) => format.id)).size === formats.length,
    'no two formats share an id',
  );
  return formats;
}
