import { importsOf, packageOf, targetsOf } from './imports';
import type { SourceTree } from './source-tree';

/** Lists circles of modules that need each other to load; types and lazy imports make none. */
export function cycleFaults(tree: SourceTree): readonly string[] {
  const needs = new Map(
    tree.modules.map((module) => [
      module.path,
      importsOf(module)
        .filter(({ eager, specifier }) => eager && packageOf(specifier) === undefined)
        .flatMap((imported) => targetsOf(tree, module, imported)),
    ]),
  );
  const faults: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      faults.push([...trail.slice(start), file].join(' → '));
      return;
    }
    if (finished.has(file)) return;
    for (const next of needs.get(file) ?? []) visit(next, [...trail, file]);
    finished.add(file);
  };
  for (const file of needs.keys()) visit(file, []);
  return faults;
}
