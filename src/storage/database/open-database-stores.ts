import type { Stores } from '../stores';
import type { Clock, WorkflowReader } from '../workflow-store';
import { connect } from './database-connection';
import { createDatabaseRunStore } from './database-run-store';
import { createDatabaseWorkflowStore } from './database-workflow-store';
import { openDatabase, SCHEMA_VERSIONS, type SchemaVersion } from './storage-database';

/** Is what the browser's stores are made of; the versions and the factory differ only in tests. */
export interface DatabaseStoresParts {
  readonly name: string;
  readonly reader: WorkflowReader;
  readonly clock: Clock;
  readonly versions?: readonly SchemaVersion[];
  readonly indexedDB?: IDBFactory;
}

/** Opens the browser's database at the first use. */
export function openDatabaseStores({
  name,
  reader,
  clock,
  versions = SCHEMA_VERSIONS,
  indexedDB,
}: DatabaseStoresParts): Stores {
  const connection = connect((events) => openDatabase(name, versions, indexedDB ?? databasesHere(), events));
  return {
    workflows: createDatabaseWorkflowStore(connection, reader, clock),
    runs: createDatabaseRunStore(connection, reader, clock),
    onTrouble: connection.onTrouble,
    close: connection.close,
  };
}

/** A browser may have no databases at all. */
function databasesHere(): IDBFactory {
  if ('indexedDB' in globalThis) return globalThis.indexedDB;
  throw new DOMException('There is no database here.', 'MissingAPIError');
}
