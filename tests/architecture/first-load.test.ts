import { expect, it } from 'vitest';
import { importsOf, packageOf, targetsOf } from './imports';
import { projectFolder, readTree } from './source-tree';

const tree = readTree(projectFolder, 'src');

/** What the list of workflows must not wait for: it comes with the first drawing, menu or dialog. */
const heavy = ['zod', '@xyflow/react', 'comlink', 'd3-scale', 'pure-rand'];
const heavyFiles =
  /^src\/(?:steps|engine|rehearsal|exchange|checks)\/|^src\/ui\/(?:dialog|dropdown-menu|tooltip|toast)\.tsx$/u;

/** Follows plain imports from the entry of the page, the way a browser has to before it can draw anything. */
function firstLoad(): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const modules = new Map(tree.modules.map((module) => [module.path, module]));
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = ['src/main.tsx'];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const module = modules.get(file);
    if (files.has(file) || module === undefined) continue;
    files.add(file);
    for (const imported of importsOf(module).filter(({ eager }) => eager)) {
      const name = packageOf(imported.specifier);
      if (name === undefined) open.push(...targetsOf(tree, module, imported));
      else packages.add(name);
    }
  }
  return { files, packages };
}

it('lets the list of workflows open without what only a drawing, a menu or a dialog needs', () => {
  // when
  const { files, packages } = firstLoad();

  // then
  expect(files.size).toBeGreaterThan(60);
  expect(packages).toContain('dexie');
  expect([...packages].filter((name) => heavy.includes(name))).toEqual([]);
  expect([...files].filter((file) => heavyFiles.test(file))).toEqual([]);
});
