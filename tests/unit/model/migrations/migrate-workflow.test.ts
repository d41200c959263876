import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/kernel/json';
import { fail, succeed } from '../../../../src/kernel/result';
import { FORMAT_VERSION } from '../../../../src/model/document';
import { migrateWorkflow } from '../../../../src/model/migrations/migrate-workflow';
import type { Migration } from '../../../../src/model/migrations/migration';
import { workflowMigrations } from '../../../../src/model/migrations/workflow-migrations';
import { deepFreeze } from '../../../support/deep-freeze';

/** A history that never was: version 2 calls the name a title, version 3 counts the steps. */
const chain: readonly Migration[] = [
  {
    name: 'call-name-title',
    from: 1,
    migrate: ({ name = '', ...rest }) => succeed({ ...rest, title: name }),
  },
  {
    name: 'count-steps',
    from: 2,
    migrate: (file) =>
      Array.isArray(file['steps'])
        ? succeed({ ...file, count: file['steps'].length })
        : fail({ place: 'steps' }),
  },
];

const oldest: JsonObject = deepFreeze({ formatVersion: 1, name: 'Orders', steps: ['a', 'b'], mood: 'good' });

describe('migrating a file', () => {
  it('goes through every version in order and leaves the given file alone', () => {
    expect(migrateWorkflow(oldest, 1, chain, 3)).toEqual(
      succeed({ formatVersion: 3, title: 'Orders', steps: ['a', 'b'], count: 2, mood: 'good' }),
    );
  });

  it('begins at the version of the file', () => {
    const file = { formatVersion: 2, title: 'Orders', steps: [] };
    expect(migrateWorkflow(file, 2, chain, 3)).toEqual(succeed({ ...file, formatVersion: 3, count: 0 }));
  });

  it('leaves a file of the newest version as it is', () => {
    const file = { formatVersion: 3, anything: true };
    expect(migrateWorkflow(file, 3, chain, 3)).toEqual(succeed(file));
  });

  it('says where it could not go on, and from which version it came', () => {
    expect(migrateWorkflow({ formatVersion: 1, steps: 'none' }, 1, chain, 3)).toEqual(
      fail({ code: 'not-migrated', version: 1, place: 'steps' }),
    );
  });

  it.each([
    ['a gap', chain.slice(1)],
    ['a missing end', chain.slice(0, 1)],
    ['the wrong order', [...chain].reverse()],
    ['a version twice', [chain[0], chain[0]].flatMap((migration) => migration ?? [])],
    ['one too many', [...chain, ...chain]],
  ])('refuses to work with %s in the chain', (_what, broken) => {
    expect(() => migrateWorkflow(oldest, 1, broken, 3)).toThrow(
      'Broken invariant: one migration for each version',
    );
  });
});

describe('the migrations of the format', () => {
  it('lead from version 1 to today', () => {
    expect(workflowMigrations.map(({ from }) => from)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1),
    );
    expect(new Set(workflowMigrations.map(({ name }) => name)).size).toBe(workflowMigrations.length);
    expect(migrateWorkflow({ formatVersion: FORMAT_VERSION }, FORMAT_VERSION).ok).toBe(true);
  });

  it('have a frozen file of every version that was ever released', () => {
    const frozen = path.join(import.meta.dirname, '..', '..', '..', 'frozen', 'workflow');
    const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => `v${String(index + 1)}`);
    expect(readdirSync(frozen).sort()).toEqual(versions.sort());
    expect(versions.filter((version) => readdirSync(path.join(frozen, version)).length === 0)).toEqual([]);
  });

  it('import nothing that can change', () => {
    // given
    const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'src', 'model', 'migrations');
    const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const migrations = modules.filter((name) => !FRAME.includes(name));

    // then
    expect(modules).toEqual(expect.arrayContaining([...FRAME]));
    expect(migrations).toHaveLength(FORMAT_VERSION - 1);
    expect(
      migrations.flatMap((name) => livingImports(readFileSync(path.join(folder, name), 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    ["import { documentSchema } from '../document';", ['../document']],
    ["import { z } from '../../kernel/schema';", ['../../kernel/schema']],
    ["import { succeed } from '../../kernel/result';\nimport type { Migration } from './migration';", []],
    ["const later = await import('../document');", ['../document']],
    ["export * from './workflow-migrations';", ['./workflow-migrations']],
  ])('would be caught if they did: %s', (source, living) => {
    expect(livingImports(source)).toEqual(living);
  });
});

const FRAME: readonly string[] = ['migrate-workflow.ts', 'migration.ts', 'workflow-migrations.ts'];

/** What a migration may lean on: it carries its own copy of everything else. */
const LASTING = ['./migration', '../../kernel/json', '../../kernel/result'];

function livingImports(source: string): readonly string[] {
  const named = [...source.matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map(([, name]) => name ?? '');
  return named.filter((name) => !LASTING.includes(name));
}
