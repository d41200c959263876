// What browsers do to a database, played on fake-indexeddb: full disks, lost servers, newer programs, private windows.
import { IDBDatabase as FakeDatabase, IDBObjectStore as FakeStore, IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StorageTrouble } from '../../../src/model/storage-trouble';
import { makeDatabase, SCHEMA_VERSIONS, type SchemaVersion } from '../../../src/storage/dexie/dexie-database';
import { readStorageError } from '../../../src/storage/dexie/dexie-trouble';
import { openDexieStores } from '../../../src/storage/dexie/open-dexie-stores';
import type { Stores } from '../../../src/storage/stores';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { readDocument, tickingClock } from './test-device';

const outOfDate = { ok: false, error: { code: 'out-of-date' } };

const newer: readonly SchemaVersion[] = [
  ...SCHEMA_VERSIONS,
  {
    version: 2,
    stores: { heads: 'id, name' },
    upgrade: async (transaction) => {
      await transaction
        .table<{ name: string }>('heads')
        .toCollection()
        .modify((head) => {
          head.name = head.name.toUpperCase();
        });
    },
  },
];

function openStores(indexedDB: IDBFactory, versions = SCHEMA_VERSIONS): Stores {
  return openDexieStores({ name: 'test', reader: readDocument, clock: tickingClock(), indexedDB, versions });
}

async function oneStored(indexedDB: IDBFactory) {
  const stores = openStores(indexedDB);
  await must(stores.workflows.create(drawing()));
  const opened = await must(stores.workflows.open('wf_first'));
  return { stores, opened, commit: commitOf(opened, renamed(opened.document, 'Returns')) };
}

/** Watches every transaction that is begun, and may refuse it by a throw. */
function watchTransactions(onBegin: (options: IDBTransactionOptions | undefined) => void): void {
  // oxlint-disable-next-line typescript/unbound-method -- applied to the database that it is called on
  const begin = FakeDatabase.prototype.transaction;
  vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    onBegin(given[2]);
    return begin.apply(this, given);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a full device', () => {
  it.each([
    ['while more is to be written', 'documents'],
    ['at the very end', 'heads'],
  ])(
    'keeps nothing of a change that it ends %s, and takes it when there is space again',
    async (_, table) => {
      // given: the browser ends every transaction that puts a row there
      const { stores, commit } = await oneStored(new IDBFactory());
      // oxlint-disable-next-line typescript/unbound-method -- applied to the store that it is called on
      const put = FakeStore.prototype.put;
      const full = vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        const request = put.apply(this, given);
        // The standard leaves it to the browser when a transaction runs out of space; the fake has no public way.
        const transaction = this.transaction as unknown as { _abort: (name: string) => void };
        const end = () => transaction._abort('QuotaExceededError');
        if (this.name === table && table === 'documents') end();
        else if (this.name === table) request.addEventListener('success', end);
        return request;
      });

      // when
      const refused = await stores.workflows.commit(commit);
      full.mockRestore();

      // then
      expect(refused).toEqual({ ok: false, error: { code: 'full' } });
      expect(await must(stores.workflows.revisions('wf_first', { most: 1 }))).toEqual([]);
      expect((await must(stores.workflows.open('wf_first'))).head).toMatchObject({
        revision: 0,
        name: 'Refunds',
      });
      expect(await must(stores.workflows.commit(commit))).toMatchObject({ revision: 1, name: 'Returns' });
    },
  );
});

describe('a connection that is lost', () => {
  /** Lets the browser refuse transactions from some moment on, as WebKit does when its server is gone. */
  function refusals() {
    const refused = { next: 0, sofar: 0 };
    watchTransactions(() => {
      if (refused.next === 0) return;
      refused.next -= 1;
      refused.sofar += 1;
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    });
    return refused;
  }

  it('is opened again, and the change goes through', async () => {
    // given
    const refused = refusals();
    const { stores, commit } = await oneStored(new IDBFactory());
    refused.next = 1;

    // when
    const head = await must(stores.workflows.commit(commit));

    // then
    expect(refused.sofar).toBe(1);
    expect(head.revision).toBe(1);
    expect(await must(stores.workflows.revisions('wf_first', { most: 5 }))).toHaveLength(1);
  });

  it('is told when it does not come back, and does come back later', async () => {
    // given
    const refused = refusals();
    const { stores, commit } = await oneStored(new IDBFactory());
    refused.next = 1_000;

    // when
    const lost = await stores.workflows.commit(commit);
    refused.next = 0;

    // then
    expect(lost).toEqual({ ok: false, error: { code: 'connection-lost' } });
    expect(await must(stores.workflows.commit(commit))).toMatchObject({ revision: 1 });
  });

  it('that dies after the save was done does not make it a second one', async () => {
    // given: the answer of the first commit got lost, so the saver asks again with the same key
    const { stores, commit } = await oneStored(new IDBFactory());
    await must(stores.workflows.commit(commit));

    // then
    expect(await must(stores.workflows.commit(commit))).toMatchObject({ revision: 1 });
    expect(await must(stores.workflows.revisions('wf_first', { most: 5 }))).toHaveLength(1);
  });
});

describe('a newer program', () => {
  it('takes over at once: the old one closes, tells, and writes no more', async () => {
    // given
    const indexedDB = new IDBFactory();
    const { stores, commit } = await oneStored(indexedDB);
    const told: StorageTrouble[] = [];
    stores.onTrouble((trouble) => told.push(trouble));

    // when
    const after = openStores(indexedDB, newer);
    const heads = await must(after.workflows.list());

    // then: brought up to date, with the new number
    expect(heads.map(({ name }) => name)).toEqual(['REFUNDS']);
    expect(told).toEqual([{ code: 'out-of-date' }]);
    expect(await stores.workflows.commit(commit)).toEqual(outOfDate);
    expect(await stores.workflows.list()).toEqual(outOfDate);
    expect(await must(after.workflows.commit(commit))).toMatchObject({ revision: 1 });
  });

  it('is noticed by an old one that opens later: it reads and writes nothing', async () => {
    // given
    const indexedDB = new IDBFactory();
    const after = openStores(indexedDB, newer);
    await must(after.workflows.create(drawing()));
    after.close();

    // when
    const before = openStores(indexedDB);
    const told: StorageTrouble[] = [];
    before.onTrouble((trouble) => told.push(trouble));

    // then
    expect(await before.workflows.create(drawing('wf_old'))).toEqual(outOfDate);
    expect(await before.workflows.open('wf_first')).toEqual(outOfDate);
    expect(told).toEqual([{ code: 'out-of-date' }]);
    expect(await must(openStores(indexedDB, newer).workflows.count())).toBe(1);
  });

  it('that fails to bring data up to date leaves it as it was', async () => {
    // given
    const indexedDB = new IDBFactory();
    const { stores } = await oneStored(indexedDB);
    stores.close();
    const broken = newer.map((version) => ({
      ...version,
      upgrade: () => Promise.reject(new Error('a bug in the upgrade')),
    }));

    // when
    const failed = await openStores(indexedDB, broken).workflows.list();

    // then
    expect(failed.ok).toBe(false);
    const heads = await must(openStores(indexedDB).workflows.list());
    expect(heads.map(({ name }) => name)).toEqual(['Refunds']);
  });

  it('that is held up by an old tab says so', async () => {
    // given: a tab that does not give way
    const indexedDB = new IDBFactory();
    const tab = makeDatabase('test', SCHEMA_VERSIONS, { indexedDB });
    tab.on('versionchange', () => false);
    await tab.open();

    // when
    const after = openStores(indexedDB, newer);
    const told = new Promise<StorageTrouble>((resolve) => after.onTrouble(resolve));
    const heads = after.workflows.list();

    // then
    expect(await told).toEqual({ code: 'blocked' });
    tab.close();
    expect(await heads).toEqual({ ok: true, value: [] });
  });
});

describe('a browser that keeps nothing', () => {
  it('is told apart from one that lost its connection', async () => {
    // given: opening is refused, as in private windows
    const closed = new IDBFactory();
    vi.spyOn(closed, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });

    // then
    const stores = openStores(closed);
    expect(await stores.workflows.list()).toEqual({ ok: false, error: { code: 'unavailable' } });
    expect(await stores.workflows.create(drawing())).toEqual({ ok: false, error: { code: 'unavailable' } });
  });
});

describe('what browsers throw', () => {
  it.each([
    [
      'the reason inside the end of a transaction',
      { name: 'AbortError', inner: { name: 'QuotaExceededError' } },
      'full',
    ],
    ['an end without a reason', { name: 'AbortError' }, 'connection-lost'],
    ['no database at all', { name: 'MissingAPIError' }, 'unavailable'],
    ['a failed opening', { name: 'OpenFailedError', inner: { name: 'SecurityError' } }, 'unavailable'],
    ['a newer database', { name: 'VersionError' }, 'out-of-date'],
  ])('means: %s', (_, error, code) => {
    expect(readStorageError(error, true)).toEqual({ code });
  });

  it('is the end of the transaction where a request only says that it was ended', () => {
    const ending = { name: 'QuotaExceededError' };
    expect(readStorageError({ name: 'AbortError', inner: { name: 'AbortError' } }, true, ending)).toEqual({
      code: 'full',
    });
  });

  it('keeps its name when nobody foresaw it', () => {
    expect(readStorageError({ name: 'DataCloneError' }, true)).toEqual({
      code: 'failed',
      what: 'DataCloneError',
    });
    expect(readStorageError(new TypeError('x'), true)).toEqual({ code: 'failed', what: 'TypeError' });
    expect(readStorageError('odd', true)).toEqual({ code: 'failed', what: 'odd' });
  });
});

it('asks the browser to answer only when a save is on the disk', async () => {
  // given
  const durabilities: unknown[] = [];
  watchTransactions((options) => durabilities.push(options?.durability));

  // when
  const { stores, commit } = await oneStored(new IDBFactory());
  durabilities.length = 0;
  await must(stores.workflows.commit(commit));

  // then
  expect(durabilities).toEqual(['strict']);
});
