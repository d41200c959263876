// What lies in the browser's database, and how older versions of it are brought up to date. A released version is
// never changed: a new one is added to the list.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb';
import type { RunEvent } from '../../engine/event';
import type { RunState } from '../../engine/state';
import type { JournalEntry } from '../../model/journal';
import type { Revision } from '../revision';
import type { OwedCommand, RunHead } from '../run-store';
import type { DocumentRow, Snapshot } from '../workflow-record';
import type { QuarantinedText, WorkflowHead } from '../workflow-store';

/** Is the tables, by what a row holds, by its key, and by what else it is found. */
export interface StorageSchema extends DBSchema {
  meta: { key: 'schemaVersion'; value: { readonly key: 'schemaVersion'; readonly value: number } };
  heads: { key: string; value: WorkflowHead };
  documents: { key: string; value: DocumentRow };
  revisions: { key: [string, number]; value: Revision };
  snapshots: { key: [string, number]; value: Snapshot };
  quarantine: { key: [string, number]; value: QuarantinedText };
  runs: { key: string; value: RunHead; indexes: { workflow: string } };
  runDocuments: { key: string; value: DocumentRow };
  runStates: { key: string; value: { readonly run: string; readonly state: RunState } };
  runEvents: {
    key: [string, number];
    value: { readonly run: string; readonly nr: number; readonly key: string; readonly event: RunEvent };
    indexes: { '[run+key]': [string, string] };
  };
  journal: {
    key: [string, number];
    value: { readonly run: string; readonly seq: number; readonly entry: JournalEntry };
  };
  owed: { key: string; value: OwedCommand; indexes: { run: string } };
}

/** Names a table. */
export type TableName = StoreNames<StorageSchema>;

/** Is the open database. */
export type StorageDatabase = IDBPDatabase<StorageSchema>;

/** Is the one transaction in which a database is brought up to date. */
export type UpgradeTransaction = IDBPTransaction<StorageSchema, TableName[], 'versionchange'>;

/** Is one version of the database. */
export interface SchemaVersion {
  readonly version: number;
  /** Makes it out of the version before; waits for the database and nothing else. */
  readonly upgrade: (database: StorageDatabase, transaction: UpgradeTransaction) => void | Promise<void>;
}

/** Lists every version that was released, oldest first. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    upgrade: (database) => {
      database.createObjectStore('meta', { keyPath: 'key' });
      for (const name of ['heads', 'documents', 'runDocuments'] as const)
        database.createObjectStore(name, { keyPath: 'id' });
      for (const name of ['revisions', 'snapshots', 'quarantine'] as const)
        database.createObjectStore(name, { keyPath: ['workflow', 'revision'] });
      database.createObjectStore('runs', { keyPath: 'id' }).createIndex('workflow', 'workflow');
      database.createObjectStore('runStates', { keyPath: 'run' });
      database
        .createObjectStore('runEvents', { keyPath: ['run', 'nr'] })
        .createIndex('[run+key]', ['run', 'key'], { unique: true });
      database.createObjectStore('journal', { keyPath: ['run', 'seq'] });
      database.createObjectStore('owed', { keyPath: 'key' }).createIndex('run', 'run');
    },
  },
];

/** Leaves room between two versions, as the browsers of those who have the first one know it. */
const VERSION_STEP = 10;

/** Is what somebody who opens the database hears of. */
export interface DatabaseEvents {
  /** Another tab keeps an older version open and does not give way. */
  readonly onBlocked?: () => void;
  /** A newer program wants to bring the database up to date and waits for this tab to give way. */
  readonly onNewer?: () => void;
}

/**
 * Opens the database and brings it up to date. Rejects with what the browser throws; where a newer program was there
 * before, with a `VersionError`.
 */
export function openDatabase(
  name: string,
  versions: readonly SchemaVersion[],
  factory: IDBFactory,
  { onBlocked, onNewer }: DatabaseEvents = {},
): Promise<StorageDatabase> {
  const newest = versions.at(-1)?.version ?? 0;
  return new Promise((resolve, reject) => {
    const request = factory.open(name, newest * VERSION_STEP);
    // The wrapper is told what lies in a database; the browser cannot know.
    const wrapped = () => wrap(request.result) as unknown as StorageDatabase;
    request.onblocked = () => onBlocked?.();
    request.onupgradeneeded = ({ oldVersion }) => {
      // As above; and while this event is told there is a transaction.
      const transaction = wrap(request.transaction as IDBTransaction) as unknown as UpgradeTransaction;
      // Its end is told by the request.
      transaction.done.catch(() => undefined);
      const missing = versions.filter(({ version }) => version * VERSION_STEP > oldVersion);
      bringUpToDate(wrapped(), transaction, missing).catch(() => {
        transaction.abort();
      });
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('The database does not open.', 'UnknownError'));
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => onNewer?.();
      resolve(wrapped());
    };
  });
}

async function bringUpToDate(
  database: StorageDatabase,
  transaction: UpgradeTransaction,
  missing: readonly SchemaVersion[],
): Promise<void> {
  for (const { version, upgrade } of missing) {
    await upgrade(database, transaction);
    await transaction.objectStore('meta').put({ key: 'schemaVersion', value: version });
  }
}
