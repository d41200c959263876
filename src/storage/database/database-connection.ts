// The one door to the database: opens it, notices when a newer program takes it over, gets it back when the browser
// lost it, and turns what browsers throw into trouble.
import { type IDBPObjectStore, unwrap } from 'idb';
import { fail, type Result } from '../../kernel/result';
import type { StorageTrouble } from '../../model/storage-trouble';
import type { Stored } from '../workflow-store';
import { readStorageError } from './database-trouble';
import type { DatabaseEvents, StorageDatabase, StorageSchema, TableName } from './storage-database';

/** Is the tables inside a transaction; only those that it was begun for are there. */
type Tables = {
  readonly [Name in TableName]: IDBPObjectStore<StorageSchema, TableName[], Name, 'readwrite'>;
};

type Work<T> = (tables: Tables) => Promise<Result<T, StorageTrouble>>;

export interface DatabaseConnection {
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

/** Lists all rows of one workflow or run: of a key in two parts, those whose first part is this. */
export function allOf(first: string): IDBKeyRange {
  // A list that ends sooner comes before a longer one, and a list comes after every number.
  return IDBKeyRange.bound([first], [first, []]);
}

/** Connects to a database, which is opened at the first use. */
export function connect(open: (events: DatabaseEvents) => Promise<StorageDatabase>): DatabaseConnection {
  const listeners = new Set<(trouble: StorageTrouble) => void>();
  const tell = (trouble: StorageTrouble) => {
    for (const listener of listeners) listener(trouble);
  };
  let isOutOfDate = false;
  let wasOpen = false;
  /** While it is open nobody can upgrade the database. */
  let current: StorageDatabase | null = null;
  let opening: Promise<StorageDatabase> | null = null;

  function forget(database: StorageDatabase | null): void {
    database?.close();
    // Somebody else may have opened it again already.
    if (current !== database) return;
    current = null;
    opening = null;
  }

  function retire(): void {
    if (isOutOfDate) return;
    isOutOfDate = true;
    forget(current);
    tell({ code: 'out-of-date' });
  }

  function reach(): Promise<StorageDatabase> {
    opening ??= open({ onNewer: retire, onBlocked: () => tell({ code: 'blocked' }) }).then(
      (database) => {
        database.addEventListener('close', () => forget(database));
        wasOpen = true;
        current = database;
        return database;
      },
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  }

  async function attempt<T>(
    mode: 'readonly' | 'readwrite',
    tables: readonly TableName[],
    work: Work<T>,
  ): Stored<T> {
    let database: StorageDatabase | null = null;
    let native: IDBTransaction | null = null;
    try {
      database = await reach();
      const transaction = database.transaction([...tables], mode, { durability: 'strict' });
      native = unwrap(transaction);
      // It is waited for below; until then its end is no news.
      transaction.done.catch(() => undefined);
      try {
        // The work names what it was begun for.
        const begun = Object.fromEntries(
          tables.map((name) => [name, transaction.objectStore(name)]),
        ) as Tables;
        const result = await work(begun);
        await transaction.done;
        return result;
      } catch (error) {
        endNow(native);
        throw error;
      }
    } catch (error) {
      const trouble = readStorageError(error, wasOpen, errorOf(native));
      if (trouble.code === 'connection-lost') forget(database);
      return fail(trouble);
    }
  }

  async function run<T>(
    mode: 'readonly' | 'readwrite',
    tables: readonly TableName[],
    work: Work<T>,
  ): Stored<T> {
    if (isRetired()) return fail({ code: 'out-of-date' });
    const first = await attempt(mode, tables, work);
    // What was lost is opened again, once.
    const isLost = !first.ok && first.error.code === 'connection-lost' && !isRetired();
    const result = isLost ? await attempt(mode, tables, work) : first;
    if (result.ok) return result;
    if (result.error.code === 'out-of-date') retire();
    return isRetired() ? fail({ code: 'out-of-date' }) : result;
  }

  /** Asks anew: the answer can change while something is awaited. */
  function isRetired(): boolean {
    return isOutOfDate;
  }

  return {
    read: (tables, work) => run('readonly', tables, work),
    write: (tables, work) => run('readwrite', tables, work),
    writeAtOnce: async (tables, issue) => {
      if (isOutOfDate || current === null) return false;
      try {
        return await commitAtOnce(unwrap(current), tables, issue);
      } catch {
        // The browser has lost the connection, and nobody has heard of it yet.
        return false;
      }
    },
    onTrouble: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => forget(current),
  };
}

/** Takes a transaction back, unless it is over. */
function endNow(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself, and took everything back.
  }
}
