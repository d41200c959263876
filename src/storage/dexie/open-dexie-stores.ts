import type { DexieOptions } from 'dexie';
import { present } from '../../kernel/invariant';
import type { Stores } from '../stores';
import type { Clock, WorkflowReader } from '../workflow-store';
import { connect } from './dexie-connection';
import { makeDatabase, SCHEMA_VERSIONS, type SchemaVersion } from './dexie-database';
import { createDexieRunStore } from './dexie-run-store';
import { createDexieWorkflowStore } from './dexie-workflow-store';

/** Is what the browser's stores are made of; the versions and the factory differ only in tests. */
export interface DexieParts {
  readonly name: string;
  readonly reader: WorkflowReader;
  readonly clock: Clock;
  readonly versions?: readonly SchemaVersion[];
  readonly indexedDB?: DexieOptions['indexedDB'];
}

/** Opens the browser's database at the first use. */
export function openDexieStores({
  name,
  reader,
  clock,
  versions = SCHEMA_VERSIONS,
  indexedDB,
}: DexieParts): Stores {
  const database = makeDatabase(name, versions, indexedDB === undefined ? {} : { indexedDB });
  const connection = connect(database, present(versions.at(-1), 'a version of the database').version);
  return {
    workflows: createDexieWorkflowStore(connection, reader, clock),
    runs: createDexieRunStore(connection, reader, clock),
    onTrouble: connection.onTrouble,
    close: connection.close,
  };
}
