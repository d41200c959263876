import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from './source-tree';

const linter = path.join(projectFolder, 'node_modules/oxlint/bin/oxlint');

/** Lints files of the house that is wrong on purpose, by the rules of the house; a line each. */
function lintBreach(files: readonly string[]): Promise<readonly string[]> {
  const flags = ['-c', 'oxlint.json', '--type-aware', '--type-check', '-f', 'unix'];
  const cwd = path.join(import.meta.dirname, 'breach');
  return new Promise((resolve) => {
    // That it finds something is the point, so that it exits with 1 is none.
    execFile(process.execPath, [linter, ...flags, ...files], { cwd }, (_, output) => {
      resolve(output.split('\n').filter((line) => line.includes(': ')));
    });
  });
}

it('catches types, waiting, habits and idle exceptions that are wrong on purpose', async () => {
  // when
  const faults = await lintBreach(['tests/forgotten.ts', 'src/ui/casts.ts']);

  // then
  expect(faults.map((line) => line.replace(/:\d+: .* \[Error\/?(.*)\]$/u, ' $1').trim()).sort()).toEqual([
    'src/ui/casts.ts:10',
    'src/ui/casts.ts:12 import(no-default-export)',
    'src/ui/casts.ts:4 typescript(no-non-null-assertion)',
    'src/ui/casts.ts:4 typescript(no-unnecessary-type-assertion)',
    'src/ui/casts.ts:9',
    'tests/forgotten.ts:12 typescript(no-non-null-assertion)',
    'tests/forgotten.ts:12 typescript(no-unnecessary-type-assertion)',
    'tests/forgotten.ts:2 typescript(TS2322)',
    'tests/forgotten.ts:9 typescript(no-floating-promises)',
  ]);
});
