// A tab that is closed in the next moment takes nothing back: an edit is in the hands of the database before the turn
// in which it was made is over.
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDexieStores } from '../../../src/storage/dexie/open-dexie-stores';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { readDocument, tickingClock } from './test-device';

async function openTab() {
  const indexedDB = new IDBFactory();
  const { workflows } = openDexieStores({
    name: 'test',
    reader: readDocument,
    clock: tickingClock(),
    indexedDB,
  });
  await must(workflows.create(drawing()));
  const opened = await must(workflows.open('wf_first'));
  const beside = await answerOf(indexedDB.open('test'));
  return { workflows, opened, beside };
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
  });
}

/** Reads a table in a transaction that begins now: it sees what was begun before it, and nothing that is begun later. */
const countNow = (database: IDBDatabase, table: string) =>
  answerOf(database.transaction(table).objectStore(table).count());

describe('a commit', () => {
  it('is begun in the turn in which it is asked for', async () => {
    // given
    const { workflows, opened, beside } = await openTab();
    const before = await countNow(beside, 'revisions');

    // when
    const saved = workflows.commit(commitOf(opened, renamed(opened.document, 'Returns')));
    const seen = countNow(beside, 'revisions');

    // then
    expect([before, await seen]).toEqual([0, 1]);
    expect(await saved).toMatchObject({ ok: true, value: { revision: 1, name: 'Returns' } });
  });

  it('writes nothing at all where another tab was quicker', async () => {
    // given
    const { workflows, opened, beside } = await openTab();
    const theirs = beside.transaction('revisions', 'readwrite').objectStore('revisions');
    await answerOf(theirs.add({ workflow: 'wf_first', revision: 1, key: 'ch_theirs' }));

    // when
    const saved = await workflows.commit(commitOf(opened, renamed(opened.document, 'Returns')));

    // then
    expect(saved.ok).toBe(false);
    expect((await must(workflows.open('wf_first'))).document.name).toBe('Refunds');
  });
});
