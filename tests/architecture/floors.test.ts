import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycleFaults } from './cycle-faults';
import { floorFaults, placeOf } from './floor-faults';
import { rooms } from './floors';
import { projectFolder, readTree } from './source-tree';

const house = readTree(projectFolder, 'src');
const breach = readTree(path.join(import.meta.dirname, 'breach'), 'src');
const places = new Set(house.modules.map((module) => placeOf(module.path)?.room));

describe(`the floors: ${house.modules.length} modules in ${places.size} rooms`, () => {
  it('are checked for every module on disk', () => {
    // given: what Vite finds, by its own walk
    const onDisk = Object.keys(import.meta.glob('../../src/**/*.{ts,tsx}')).map((file) =>
      file.replace('../../', ''),
    );

    // then
    expect(house.modules.map((module) => module.path)).toEqual(onDisk.sort());
    expect(house.modules.length).toBeGreaterThan(0);
  });

  it('are drawn in docs/architecture.md as they are', () => {
    // given: the rows of its table, a floor and rooms in backticks
    const page = readFileSync(path.join(projectFolder, 'docs', 'architecture.md'), 'utf8');
    const drawn = [...page.matchAll(/^\| (?<floor>[\d.]+) \| (?<cell>[^|]+) \|/gmu)].flatMap(({ groups }) =>
      [...(groups?.cell ?? '').matchAll(/`([^`]+)`/gu)].map(
        ([, room = '']) => [room, Number(groups?.floor)] as const,
      ),
    );

    // then
    const known = drawn.filter(([room]) => Object.hasOwn(rooms, room));
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(Object.entries(rooms).map(([room, { floor }]) => [room, floor])),
    );
  });

  it('are imported downwards only', () => {
    expect(floorFaults(house)).toEqual([]);
  });

  it('hold no circle of modules that need each other to load', () => {
    expect(cycleFaults(house)).toEqual([]);
  });

  it('catch every breach of a house that is wrong on purpose', () => {
    expect([...floorFaults(breach)].sort()).toEqual([
      'src/attic/lost.ts has no floor',
      'src/cli/main.ts imports src/ui/button.tsx, which lies above floor 7',
      'src/engine/graph.ts imports src/steps/catalog.ts, which lies above it',
      'src/engine/state.ts uses the package react, which is not for the core',
      'src/features/a/a.ts imports src/features/b/b.ts, which is another room of its floor',
      'src/features/b/b.ts imports src/features/a/a.ts, which is another room of its floor',
      'src/features/b/kept.ts imports src/storage/broadcast-change-feed.ts, which is a storage adapter',
      'src/features/b/kept.ts imports src/storage/dexie-store.ts, which is a storage adapter',
      'src/features/b/kept.ts imports src/storage/web-writer-lock.ts, which is a storage adapter',
      'src/kernel/result.ts imports src/engine/graph.ts, which lies above it',
      'src/model/name.ts imports ./missing, which is not there',
      'src/model/name.ts imports src/words/sentence.ts, which lies above it',
      'src/steps/catalog.ts imports src/steps/first/first.panel.tsx, which lies above it',
      'src/steps/first/first.step.ts imports src/steps/first/first.panel.tsx, which lies above it',
      'src/steps/first/first.step.ts imports src/steps/second/second.step.ts, which is another room of its floor',
      'src/ui/button.tsx imports src/model/name.ts, which is none of the rooms it may know',
    ]);
  });

  it('catch every circle there', () => {
    expect([...cycleFaults(breach)].sort()).toEqual([
      'src/features/a/a.ts → src/features/b/b.ts → src/features/a/a.ts',
      'src/model/name.ts → src/words/sentence.ts → src/model/name.ts',
    ]);
  });
});
