// The one door to the database: opens it, notices when a newer program takes it over, gets it back when the browser
// lost it, and turns what browsers throw into trouble.
import { Dexie } from 'dexie';
import { fail, type Result } from '../../kernel/result';
import type { StorageTrouble } from '../../model/storage-trouble';
import type { Stored } from '../workflow-store';
import type { StorageDatabase, TableName } from './dexie-database';
import { readStorageError } from './dexie-trouble';

type Work<T> = (tables: StorageDatabase) => Promise<Result<T, StorageTrouble>>;

export interface DexieConnection {
  /** Reads tables as they are at one moment. */
  readonly read: <T>(tables: readonly TableName[], work: Work<T>) => Stored<T>;
  /** Writes tables all together or not at all; the work may wait for the database and nothing else. */
  readonly write: <T>(tables: readonly TableName[], work: Work<T>) => Stored<T>;
  /**
   * Writes tables all together or not at all, in the turn in which it is asked: nothing is read first and no answer is
   * waited for, so that a page that is closed in the next moment takes nothing back. False when nothing was written:
   * because the database refused, or because this connection has not been looked at since it was opened.
   */
  readonly writeAtOnce: (
    tables: readonly TableName[],
    issue: (tableOf: (name: TableName) => IDBObjectStore) => void,
  ) => Promise<boolean>;
  readonly onTrouble: (listener: (trouble: StorageTrouble) => void) => () => void;
  readonly close: () => void;
}

/** Reads why a transaction ended; a function of its own, for the compiler does not see who sets the variable. */
function errorOf(transaction: IDBTransaction | null): DOMException | null {
  return transaction?.error ?? null;
}

/** Issues requests and commits them in the same turn; tells whether that came through. */
function commitAtOnce(
  database: IDBDatabase,
  tables: readonly TableName[],
  issue: (tableOf: (name: TableName) => IDBObjectStore) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    // Not by Dexie: it takes an error upon itself and ends the transaction later, and then this one is past ending.
    const transaction = database.transaction([...tables], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
    try {
      issue((name) => transaction.objectStore(name));
      // Left to itself a transaction is committed only when the page has heard of every answer.
      transaction.commit();
    } catch (error) {
      transaction.abort();
      throw error;
    }
  });
}

/** Connects to a database that nobody opened yet. `schemaVersion` is the one that this program knows. */
export function connect(database: StorageDatabase, schemaVersion: number): DexieConnection {
  const listeners = new Set<(trouble: StorageTrouble) => void>();
  const tell = (trouble: StorageTrouble) => {
    for (const listener of listeners) listener(trouble);
  };
  let isOutOfDate = false;
  let wasOpen = false;
  /** The open connection whose schema version was checked. While one is open nobody can upgrade the database. */
  let checked: IDBDatabase | null = null;
  let reopening: Promise<unknown> | null = null;

  function retire(): void {
    if (isOutOfDate) return;
    isOutOfDate = true;
    // Left to itself Dexie opens again and this old program goes on writing into the newer database.
    database.close({ disableAutoOpen: true });
    tell({ code: 'out-of-date' });
  }

  database.on('versionchange', () => {
    retire();
    return false;
  });
  database.on('blocked', () => tell({ code: 'blocked' }));

  async function transact<T>(
    mode: 'r' | 'rw',
    tables: readonly TableName[],
    work: Work<T>,
    onBegin: (transaction: IDBTransaction) => void,
  ): Stored<T> {
    const names = ['meta', ...tables];
    const result = await database.transaction(mode, names, async (): Promise<Result<T, StorageTrouble>> => {
      wasOpen = true;
      onBegin(Dexie.currentTransaction.idbtrans);
      const stored = await database.meta.get('schemaVersion');
      if (stored?.value !== schemaVersion) return fail({ code: 'out-of-date' });
      checked = database.backendDB();
      return work(database);
    });
    if (!result.ok && result.error.code === 'out-of-date') retire();
    return result;
  }

  function reopen(): Promise<unknown> {
    reopening ??= (async () => {
      database.close({ disableAutoOpen: false });
      try {
        await database.open();
      } finally {
        reopening = null;
      }
    })();
    return reopening;
  }

  async function run<T>(mode: 'r' | 'rw', tables: readonly TableName[], work: Work<T>): Stored<T> {
    const attempt = async (): Stored<T> => {
      let native: IDBTransaction | null = null;
      const onBegin = (transaction: IDBTransaction) => {
        native = transaction;
      };
      try {
        return await transact(mode, tables, work, onBegin);
      } catch (error) {
        return fail(readStorageError(error, wasOpen, errorOf(native)));
      }
    };
    if (isOutOfDate) return fail({ code: 'out-of-date' });
    const first = await attempt();
    if (first.ok || first.error.code !== 'connection-lost') return first;
    if (isRetired()) return fail({ code: 'out-of-date' });
    try {
      await reopen();
    } catch {
      return first;
    }
    return attempt();
  }

  /** Asks anew: the answer can change while something is awaited. */
  function isRetired(): boolean {
    return isOutOfDate;
  }

  return {
    read: (tables, work) => run('r', tables, work),
    write: (tables, work) => run('rw', tables, work),
    writeAtOnce: async (tables, issue) => {
      if (isOutOfDate || checked === null || !database.isOpen() || database.backendDB() !== checked)
        return false;
      try {
        return await commitAtOnce(checked, tables, issue);
      } catch {
        // The browser has lost the connection, and Dexie has not heard of it yet.
        return false;
      }
    },
    onTrouble: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => database.close({ disableAutoOpen: true }),
  };
}
