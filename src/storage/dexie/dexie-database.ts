// What lies in the browser's database, and how older versions of it are brought up to date. A released version is
// never changed: a new one is added to the list.
import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import type { RunEvent } from '../../engine/event';
import type { RunState } from '../../engine/state';
import type { JournalEntry } from '../../model/journal';
import type { Revision } from '../revision';
import type { OwedCommand, RunHead } from '../run-store';
import type { DocumentRow, Snapshot } from '../workflow-record';
import type { QuarantinedText, WorkflowHead } from '../workflow-store';

interface MetaRow {
  readonly key: 'schemaVersion';
  readonly value: number;
}

interface RunStateRow {
  readonly run: string;
  readonly state: RunState;
}

interface RunEventRow {
  readonly run: string;
  readonly nr: number;
  readonly key: string;
  readonly event: RunEvent;
}

interface JournalRow {
  readonly run: string;
  readonly seq: number;
  readonly entry: JournalEntry;
}

/** Is the database with its tables. */
export interface StorageDatabase extends Dexie {
  readonly meta: Table<MetaRow, MetaRow['key']>;
  readonly heads: Table<WorkflowHead, string>;
  readonly documents: Table<DocumentRow, string>;
  readonly revisions: Table<Revision, [string, number]>;
  readonly snapshots: Table<Snapshot, [string, number]>;
  readonly quarantine: Table<QuarantinedText, [string, number]>;
  readonly runs: Table<RunHead, string>;
  readonly runDocuments: Table<DocumentRow, string>;
  readonly runStates: Table<RunStateRow, string>;
  readonly runEvents: Table<RunEventRow, [string, number]>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly owed: Table<OwedCommand, string>;
}

/** Names a table. */
export type TableName = Exclude<keyof StorageDatabase, keyof Dexie>;

/** Is one version of the database. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Lists every version that was released, oldest first. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      meta: 'key',
      heads: 'id',
      documents: 'id',
      revisions: '[workflow+revision]',
      snapshots: '[workflow+revision]',
      quarantine: '[workflow+revision]',
      runs: 'id, workflow',
      runDocuments: 'id',
      runStates: 'run',
      runEvents: '[run+nr], &[run+key]',
      journal: '[run+seq]',
      owed: 'key, run',
    },
  },
];

/** Makes the database without opening it. A write is reported only when it is on the disk (`strict`). */
export function makeDatabase(
  name: string,
  versions: readonly SchemaVersion[],
  options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>,
): StorageDatabase {
  const database = new Dexie(name, { ...options, chromeTransactionDurability: 'strict' });
  for (const { version, stores, upgrade } of versions) {
    database
      .version(version)
      .stores(stores)
      .upgrade(async (transaction) => {
        await upgrade?.(transaction);
        await transaction.table('meta').put({ key: 'schemaVersion', value: version });
      });
  }
  const newest = versions.at(-1)?.version ?? 0;
  database.on('populate', (transaction) =>
    transaction.table('meta').add({ key: 'schemaVersion', value: newest }),
  );
  // Dexie makes a property for each table of the list above.
  return database as StorageDatabase;
}
