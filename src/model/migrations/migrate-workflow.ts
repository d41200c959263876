import { invariant } from '../../kernel/invariant';
import type { JsonObject } from '../../kernel/json';
import { fail, type Result, succeed } from '../../kernel/result';
import { FORMAT_VERSION } from '../document';
import type { FileFault } from '../file-problem';
import type { Migration } from './migration';
import { workflowMigrations } from './workflow-migrations';

/**
 * Brings a file of an older version (a whole number from 1 on) to the newest, one version at a time.
 *
 * The chain is data so that the frame can be proven with another one. Throws when the chain has a gap: every
 * released version must open for ever, so a gap is a bug and not the owner's problem.
 */
export function migrateWorkflow(
  file: JsonObject,
  version: number,
  chain: readonly Migration[] = workflowMigrations,
  newest: number = FORMAT_VERSION,
): Result<JsonObject, FileFault> {
  checkChain(chain, newest);
  let migrated = file;
  for (const migration of chain.slice(version - 1)) {
    const next = migration.migrate(migrated);
    if (!next.ok) return fail({ code: 'not-migrated', version, place: next.error.place });
    migrated = { ...next.value, formatVersion: migration.from + 1 };
  }
  return succeed(migrated);
}

function checkChain(chain: readonly Migration[], newest: number): void {
  invariant(
    chain.length === newest - 1 && chain.every((migration, index) => migration.from === index + 1),
    `one migration for each version from 1 to ${String(newest - 1)}, in order`,
  );
}
