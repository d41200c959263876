import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreFaults, coreModules } from './core-faults';
import { projectFolder, readTree } from './source-tree';

const house = readTree(projectFolder, 'src');
const breach = readTree(path.join(import.meta.dirname, 'breach'), 'src');

describe(`the core: ${coreModules(house).length} modules`, () => {
  it('asks no clock, no chance and nothing outside, and never waits', () => {
    expect(coreModules(house).length).toBeGreaterThan(0);
    expect(coreFaults(house)).toEqual([]);
  });

  it('is caught asking in a house that is wrong on purpose', () => {
    expect(coreFaults(breach)).toEqual([
      'src/rehearsal/host.ts:1 uses Date',
      'src/rehearsal/host.ts:1 uses Date',
      'src/rehearsal/host.ts:4 uses Math.random',
      'src/rehearsal/host.ts:5 uses Math.random',
      'src/rehearsal/host.ts:6 waits',
      'src/rehearsal/host.ts:6 uses Promise',
      'src/rehearsal/host.ts:7 uses setTimeout',
      'src/rehearsal/host.ts:8 waits',
      'src/rehearsal/host.ts:8 waits',
      'src/rehearsal/host.ts:9 uses performance',
      'src/rehearsal/host.ts:11 uses globalThis',
    ]);
  });
});
