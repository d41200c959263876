// The device under the stores: the browser's database (played by fake-indexeddb) and the one of memory, with a way to
// connect several tabs to it, to load again, and to damage what lies there.
import { IDBFactory } from 'fake-indexeddb';
import { readWorkflow } from '../../../src/exchange/json/read-workflow';
import { stepTypes } from '../../../src/steps/step-types';
import { makeDatabase, SCHEMA_VERSIONS } from '../../../src/storage/dexie/dexie-database';
import { openDexieStores } from '../../../src/storage/dexie/open-dexie-stores';
import { createMemoryDisk } from '../../../src/storage/memory/memory-disk';
import { openMemoryStores } from '../../../src/storage/memory/open-memory-stores';
import type { Stores } from '../../../src/storage/stores';
import type { Clock, WorkflowReader } from '../../../src/storage/workflow-store';

export const START_AT = Date.UTC(2026, 2, 2, 14, 0, 0);
export const SECOND_MS = 1_000;

/** Goes on by a second whenever it is asked. */
export function tickingClock(): Clock {
  let now = START_AT - SECOND_MS;
  return {
    now: () => {
      now += SECOND_MS;
      return now;
    },
  };
}

export const readDocument: WorkflowReader = (text) =>
  Promise.resolve(readWorkflow(text, 'stored', stepTypes));

export interface TestDevice {
  /** Opens one more tab, or the same one after a reload. */
  readonly connect: () => Stores;
  /** Puts another text in the place of a stored document. */
  readonly writeText: (id: string, text: string, formatVersion?: number) => Promise<void>;
}

export function memoryDevice(): TestDevice {
  const disk = createMemoryDisk();
  const clock = tickingClock();
  return {
    connect: () => openMemoryStores(disk, readDocument, clock),
    writeText: (id, text, formatVersion = 1) => {
      const kept = disk.workflows.get(id);
      if (kept !== undefined) kept.document = { id, text, formatVersion };
      return Promise.resolve();
    },
  };
}

export function dexieDevice(indexedDB = new IDBFactory()): TestDevice {
  const clock = tickingClock();
  return {
    connect: () => openDexieStores({ name: 'test', reader: readDocument, clock, indexedDB }),
    writeText: async (id, text, formatVersion = 1) => {
      const database = makeDatabase('test', SCHEMA_VERSIONS, { indexedDB });
      await database.documents.put({ id, text, formatVersion });
      database.close();
    },
  };
}

/** Is every device that the contracts are run against. */
export const devices: readonly (readonly [name: string, make: () => TestDevice])[] = [
  ['memory', memoryDevice],
  ['the database of a browser', dexieDevice],
];
