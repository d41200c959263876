// What every store of workflows must do, whatever it keeps them in.
import { describe, expect, it } from 'vitest';
import { invertPatch } from '../../../src/model/patch';
import { duplicateWorkflow } from '../../../src/storage/duplicate-workflow';
import { renameWorkflow } from '../../../src/storage/rename-workflow';
import { SNAPSHOT_EVERY } from '../../../src/storage/workflow-record';
import type { WorkflowStore } from '../../../src/storage/workflow-store';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { SECOND_MS, START_AT, type TestDevice } from './test-device';

export function describeWorkflowStore(
  name: string,
  makeDevice: () => TestDevice,
  dress: (store: WorkflowStore) => WorkflowStore = (store) => store,
): void {
  const open = (device: TestDevice) => dress(device.connect().workflows);

  /** Renames a stored workflow once for each name, as an editor does. */
  async function commitAll(store: WorkflowStore, id: string, names: readonly string[]): Promise<void> {
    for (const next of names) {
      const opened = await must(store.open(id));
      await must(store.commit(commitOf(opened, renamed(opened.document, next), { kind: 'edit' }, next)));
    }
  }

  describe(`workflows in ${name}`, () => {
    it('begin with none', async () => {
      const store = open(makeDevice());
      expect(await store.list()).toEqual({ ok: true, value: [] });
      expect(await store.count()).toEqual({ ok: true, value: 0 });
      expect(await store.open('wf_none')).toEqual({ ok: false, error: { code: 'gone', id: 'wf_none' } });
    });

    it('come back as they were created, after a reload too', async () => {
      // given
      const device = makeDevice();
      const document = drawing();

      // when
      const head = await must(open(device).create(document));

      // then
      expect(head).toEqual({
        id: 'wf_first',
        name: 'Refunds',
        createdAt: START_AT,
        updatedAt: START_AT,
        revision: 0,
        summary: { steps: 3, arrows: 2, scenarios: 0 },
        removedAt: null,
      });
      const opened = await must(open(device).open('wf_first'));
      expect(opened).toEqual({ head, document, history: { done: [], undone: [] } });
    });

    it('are never created over one that is there', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));
      const taken = { ok: false, error: { code: 'taken', id: 'wf_first' } };

      // then: another drawing under the same id, now and when the first was removed
      expect(await store.create(drawing('wf_first', 'Another'))).toEqual(taken);
      await must(store.remove('wf_first'));
      expect(await store.create(drawing())).toEqual(taken);
    });

    it('are created once when a lost answer makes the program ask twice', async () => {
      const store = open(makeDevice());
      const head = await must(store.create(drawing()));
      expect(await store.create(drawing())).toEqual({ ok: true, value: head });
    });

    it('are listed by their last change', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing('wf_a', 'A')));
      await must(store.create(drawing('wf_b', 'B')));

      // when
      await commitAll(store, 'wf_a', ['A2']);

      // then
      const heads = await must(store.list());
      expect(heads.map(({ name: called, revision }) => [called, revision])).toEqual([
        ['A2', 1],
        ['B', 0],
      ]);
    });

    it('save a change with its revision, or neither', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));
      const opened = await must(store.open('wf_first'));
      const commit = commitOf(opened, renamed(opened.document, 'Returns'));
      await must(store.commit(commit));

      // when: another tab is still at revision 0
      const late = await store.commit({
        ...commitOf(opened, renamed(opened.document, 'Mine')),
        key: 'ch_late',
      });

      // then
      expect(late).toEqual({ ok: false, error: { code: 'overtaken', id: 'wf_first', revision: 1 } });
      expect((await must(store.open('wf_first'))).document.name).toBe('Returns');
      const revisions = await must(store.revisions('wf_first', { most: 10 }));
      expect(revisions.map(({ revision, label, act }) => [revision, label, act.kind])).toEqual([
        [1, 'Rename', 'edit'],
      ]);
    });

    it('take a change once when it is told twice', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));
      const opened = await must(store.open('wf_first'));
      const commit = commitOf(opened, renamed(opened.document, 'Returns'));
      const head = await must(store.commit(commit));

      // then
      expect(await store.commit(commit)).toEqual({ ok: true, value: head });
      expect(await must(store.revisions('wf_first', { most: 10 }))).toHaveLength(1);
    });

    it('let one of two tabs win that save at the same moment', async () => {
      // given
      const device = makeDevice();
      const [mine, theirs] = [open(device), open(device)];
      await must(mine.create(drawing()));
      const opened = await must(mine.open('wf_first'));

      // when
      const results = await Promise.all([
        mine.commit(commitOf(opened, renamed(opened.document, 'Mine'))),
        theirs.commit(commitOf(opened, renamed(opened.document, 'Theirs'))),
      ]);

      // then
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'overtaken', revision: 1 } });
      const won = results[0].ok ? 'Mine' : 'Theirs';
      expect((await must(theirs.open('wf_first'))).document.name).toBe(won);
    });

    it('lose no change of two tabs that try until they come through', async () => {
      // given
      const device = makeDevice();
      await must(open(device).create(drawing()));
      const work = async (store: WorkflowStore, mark: string) => {
        for (let saved = 0; saved < 10; ) {
          const opened = await must(store.open('wf_first'));
          const next = renamed(opened.document, `${opened.document.name}${mark}`);
          if ((await store.commit(commitOf(opened, next))).ok) saved += 1;
        }
      };

      // when
      await Promise.all([work(open(device), '+'), work(open(device), '-')]);

      // then
      const { head, document } = await must(open(device).open('wf_first'));
      expect(head.revision).toBe(20);
      expect([...document.name.matchAll(/\+/g)]).toHaveLength(10);
      expect([...document.name.matchAll(/-/g)]).toHaveLength(10);
    });

    it('can be undone and redone after a reload', async () => {
      // given
      const device = makeDevice();
      const store = open(device);
      await must(store.create(drawing()));
      await commitAll(store, 'wf_first', ['One', 'Two']);
      const before = await must(store.open('wf_first'));

      // when: the last one is undone
      await must(
        store.commit(
          commitOf(before, renamed(before.document, 'One'), { kind: 'undo', entry: 2 }, 'Undo: Two'),
        ),
      );

      // then
      const { history, document } = await must(open(device).open('wf_first'));
      expect(document.name).toBe('One');
      expect(history.done.map(({ entry, label, memo }) => [entry, label, memo])).toEqual([
        [1, 'One', { selected: 'One' }],
      ]);
      expect(history.undone.map(({ entry, label }) => [entry, label])).toEqual([[2, 'Two']]);
      expect(history.undone[0]?.patch.values).toEqual([{ key: 'name', before: 'One', after: 'Two' }]);
    });

    it('can be read as they were at every revision', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing('wf_first', 'Name 0')));
      const last = SNAPSHOT_EVERY + 3;
      await commitAll(
        store,
        'wf_first',
        Array.from({ length: last }, (_, index) => `Name ${String(index + 1)}`),
      );

      // then
      for (const revision of [0, 1, SNAPSHOT_EVERY - 1, SNAPSHOT_EVERY, SNAPSHOT_EVERY + 1, last]) {
        const document = await must(store.readRevision('wf_first', revision));
        expect(document).toEqual(drawing('wf_first', `Name ${String(revision)}`));
      }
      expect(await store.readRevision('wf_first', last + 1)).toEqual({
        ok: false,
        error: { code: 'revision-gone', id: 'wf_first', revision: last + 1 },
      });
    });

    it('list revisions newest first, page by page', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));
      await commitAll(store, 'wf_first', ['1', '2', '3', '4', '5']);

      // when
      const newest = await must(store.revisions('wf_first', { most: 2 }));
      const older = await must(store.revisions('wf_first', { before: 4, most: 2 }));

      // then
      expect(newest.map(({ label }) => label)).toEqual(['5', '4']);
      expect(older.map(({ label }) => label)).toEqual(['3', '2']);
      expect(await store.revisions('wf_none', { most: 1 })).toMatchObject({ error: { code: 'gone' } });
    });

    it('are renamed as a revision that can be undone', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));

      // when
      const renaming = { id: 'wf_first', name: 'Returns', label: 'Rename', key: 'ch_1' };
      const head = await must(renameWorkflow(store, renaming));
      const again = await must(renameWorkflow(store, { ...renaming, key: 'ch_2' }));

      // then
      expect(head).toMatchObject({ name: 'Returns', revision: 1 });
      expect(again).toEqual(head);
      const { document, history } = await must(store.open('wf_first'));
      expect(document.name).toBe('Returns');
      expect(history.done.map(({ patch }) => invertPatch(patch).values)).toEqual([
        [{ key: 'name', before: 'Returns', after: 'Refunds' }],
      ]);
    });

    it('are copied with a history of their own', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));
      await commitAll(store, 'wf_first', ['Returns']);

      // when
      await must(duplicateWorkflow(store, { id: 'wf_first', newId: 'wf_copy', name: 'Copy' }));

      // then
      const copy = await must(store.open('wf_copy'));
      expect(copy).toMatchObject({ head: { revision: 0 }, history: { done: [] } });
      expect(copy.document).toEqual(drawing('wf_copy', 'Copy'));
      expect((await must(store.open('wf_first'))).document.name).toBe('Returns');
    });

    it('are put away, and come back', async () => {
      // given
      const store = open(makeDevice());
      await must(store.create(drawing()));
      const opened = await must(store.open('wf_first'));

      // when
      const removed = await must(store.remove('wf_first'));

      // then
      expect(removed.removedAt).toBeGreaterThan(START_AT);
      expect(await must(store.list())).toEqual([]);
      expect(await must(store.listRemoved())).toEqual([removed]);
      const gone = { ok: false, error: { code: 'gone', id: 'wf_first' } };
      expect(await store.open('wf_first')).toEqual(gone);
      expect(await store.commit(commitOf(opened, renamed(opened.document, 'Late')))).toEqual(gone);
      await must(store.restore('wf_first'));
      expect(await must(store.open('wf_first'))).toEqual(opened);
      expect(await must(store.listRemoved())).toEqual([]);
    });

    it('are deleted for good only when they were put away before', async () => {
      // given
      const store = open(makeDevice());
      for (const id of ['wf_kept', 'wf_old', 'wf_new']) await must(store.create(drawing(id)));
      await commitAll(store, 'wf_old', ['One']);
      const { removedAt } = await must(store.remove('wf_old'));
      await must(store.remove('wf_new'));

      // when
      const purged = await must(store.purge((removedAt ?? 0) + SECOND_MS));

      // then
      expect(purged).toEqual(['wf_old']);
      expect(await must(store.count())).toBe(2);
      expect(await store.restore('wf_old')).toMatchObject({ error: { code: 'gone' } });
      expect(await store.readRevision('wf_old', 0)).toMatchObject({ error: { code: 'gone' } });
      expect((await must(store.listRemoved())).map(({ id }) => id)).toEqual(['wf_new']);
      await must(store.create(drawing('wf_old', 'Anew')));
      expect((await must(store.open('wf_old'))).history.done).toEqual([]);
    });

    it('are kept as they are when they cannot be read', async () => {
      // given
      const device = makeDevice();
      const store = open(device);
      await must(store.create(drawing()));
      await commitAll(store, 'wf_first', ['Returns']);
      await device.writeText('wf_first', '{"format":"runthrough.wor');

      // when
      const read = await store.open('wf_first');
      await store.open('wf_first');

      // then
      const fault = { code: 'cut-off', file: 'stored', line: 1 };
      expect(read).toEqual({
        ok: false,
        error: { code: 'unreadable', id: 'wf_first', name: 'Returns', fault },
      });
      const kept = await must(store.quarantined());
      expect(kept).toMatchObject([
        {
          workflow: 'wf_first',
          name: 'Returns',
          revision: 1,
          text: '{"format":"runthrough.wor',
          fault,
        },
      ]);
      expect(kept[0]?.foundAt).toBeGreaterThan(START_AT);
      expect(await must(store.list())).toHaveLength(1);
      expect((await must(store.readRevision('wf_first', 1))).name).toBe('Returns');
    });

    it('are not called damaged when a newer program wrote them', async () => {
      // given
      const device = makeDevice();
      const store = open(device);
      await must(store.create(drawing()));
      await device.writeText('wf_first', JSON.stringify({ ...drawing(), formatVersion: 2 }), 2);

      // then
      expect(await store.open('wf_first')).toMatchObject({
        error: { code: 'unreadable', fault: { code: 'too-new' } },
      });
      expect(await must(store.quarantined())).toEqual([]);
    });

    it('keep the text of an older format when it is brought up to date', async () => {
      // given: a document whose row says that it was written in an older format
      const device = makeDevice();
      const store = open(device);
      await must(store.create(drawing()));
      await commitAll(store, 'wf_first', ['Returns']);
      const old = `${JSON.stringify(drawing('wf_first', 'Old'))} `;
      await device.writeText('wf_first', old, 0);

      // when
      const opened = await must(store.open('wf_first'));
      await must(store.commit(commitOf(opened, renamed(opened.document, 'New'))));

      // then
      expect(opened.history).toEqual({ done: [], undone: [] });
      expect((await must(store.readRevision('wf_first', 1))).name).toBe('Old');
      expect((await must(store.readRevision('wf_first', 2))).name).toBe('New');
    });
  });
}
