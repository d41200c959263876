import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { habitFaults, maxLines } from './habit-faults';
import { readmeFaults, roomFolders } from './readme-faults';
import { parseModule, projectFolder, readTree } from './source-tree';
import { unfinishedTests } from './unfinished-tests';

const house = readTree(projectFolder, 'src');
const breachFolder = path.join(import.meta.dirname, 'breach');
const breach = readTree(breachFolder, 'src');
const tests = readTree(projectFolder, 'tests');
const ownTests = { ...tests, modules: tests.modules.filter(({ path: file }) => !file.includes('/breach/')) };

describe(`the habits: ${house.files.size} files, ${roomFolders(house).length} rooms, ${ownTests.modules.length} test files`, () => {
  it('are kept in names and in code', () => {
    expect(house.files.size).toBeGreaterThan(0);
    expect(habitFaults(house)).toEqual([]);
  });

  it('give every room a short README', () => {
    expect(roomFolders(house).length).toBeGreaterThan(0);
    expect(readmeFaults(projectFolder, house)).toEqual([]);
  });

  it('leave no test out', () => {
    expect(ownTests.modules.length).toBeGreaterThan(0);
    expect(unfinishedTests(ownTests)).toEqual([]);
  });

  it('are missed in a house that is wrong on purpose', () => {
    expect([...habitFaults(breach)].sort()).toEqual([
      'src/ui/ButtonLook.tsx is not in kebab-case',
      'src/ui/ButtonLook.tsx:1 has a default export',
      'src/ui/ButtonLook.tsx:4 casts without a reason',
      'src/ui/casts.ts:12 has a default export',
      'src/ui/casts.ts:4 casts without a reason',
      'src/ui/casts.ts:9 disables a rule without a reason',
      'src/ui/utils.ts is a bag: name it after what it does',
      'src/ui/utils.ts:1 declares an enum',
      'src/ui/utils.ts:4 has a default export',
    ]);
    expect(readmeFaults(breachFolder, breach)).toContain('src/kernel/README.md has 41 lines');
    expect(readmeFaults(breachFolder, breach)).toContain('src/features/a has no README.md');
    expect(unfinishedTests(readTree(breachFolder, 'tests'))).toEqual([
      'tests/marks.test.ts:3 .skip',
      'tests/marks.test.ts:4 .only',
      'tests/marks.test.ts:5 .todo',
      'tests/marks.test.ts:6 .skip',
    ]);
  });

  it.each([
    [maxLines, []],
    [maxLines + 1, [`src/ui/long.ts has ${maxLines + 1} lines`]],
  ])('draw the line for a module of %i lines', (lines, faults) => {
    // given
    const module = parseModule('src/ui/long.ts', '// line\n'.repeat(lines));

    // then
    expect(habitFaults({ files: new Set(), modules: [module] })).toEqual(faults);
  });
});
