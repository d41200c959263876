import { describe, expect, it } from 'vitest';
import { fail } from '../../../src/kernel/result';
import { diffDocuments } from '../../../src/model/diff-documents';
import type { WorkflowDocument } from '../../../src/model/document';
import type { StorageTrouble } from '../../../src/model/storage-trouble';
import { createSaveQueue, type EditorChange, type SaveState } from '../../../src/storage/save-queue';
import type { Commit, WorkflowStore } from '../../../src/storage/workflow-store';
import { countingIds } from '../../support/counting-ids';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { memoryDevice, SECOND_MS } from './test-device';

/** Is a store whose next commits can be held back, refused or broken. */
function doorTo(store: WorkflowStore) {
  const door = {
    trouble: null as StorageTrouble | null,
    bug: null as Error | null,
    held: null as Promise<void> | null,
    commits: [] as Commit[],
    commit: async (commit: Commit) => {
      door.commits.push(commit);
      await door.held;
      if (door.bug !== null) throw door.bug;
      return door.trouble === null ? store.commit(commit) : fail(door.trouble);
    },
  };
  return door;
}

async function opened() {
  const device = memoryDevice();
  const { workflows } = device.connect();
  await must(workflows.create(drawing()));
  const found = await must(workflows.open('wf_first'));
  const door = doorTo(workflows);
  const queue = createSaveQueue(door, found, countingIds());
  const states: SaveState[] = [];
  queue.subscribe(() => states.push(queue.state()));
  return { workflows, found, door, queue, states };
}

/** Makes the changes of an owner who renames again and again. */
function renaming(from: WorkflowDocument, ...names: readonly string[]): readonly EditorChange[] {
  let document = from;
  return names.map((name) => {
    const after = renamed(document, name);
    const patch = diffDocuments(document, after);
    document = after;
    return { kind: 'edit', label: name, patch, document: after, memo: null };
  });
}

describe('a saver', () => {
  it('begins with what is stored', async () => {
    const { queue, found } = await opened();
    expect(queue.state()).toEqual({ is: 'saved', revision: 0, savedAt: found.head.updatedAt });
    expect(queue.state()).toBe(queue.state());
  });

  it('asks storage before it returns, and says «saved» only after the answer', async () => {
    // given
    const { queue, door, found, states } = await opened();
    let answer = () => {};
    door.held = new Promise((resolve) => {
      answer = resolve;
    });

    // when
    for (const change of renaming(found.document, 'A')) queue.push(change);

    // then
    expect(door.commits).toHaveLength(1);
    expect(states).toEqual([{ is: 'saving', unsaved: 1 }]);
    answer();
    expect(await queue.flush()).toEqual({
      is: 'saved',
      revision: 1,
      savedAt: found.head.updatedAt + SECOND_MS,
    });
    expect(states.map(({ is }) => is)).toEqual(['saving', 'saved']);
  });

  it('writes in order, one at a time', async () => {
    // given
    const { queue, door, found, workflows } = await opened();

    // when
    for (const change of renaming(found.document, 'A', 'B', 'C')) queue.push(change);

    // then
    expect(door.commits).toHaveLength(1);
    expect(queue.state()).toEqual({ is: 'saving', unsaved: 3 });
    expect(await queue.flush()).toMatchObject({ is: 'saved', revision: 3 });
    expect(door.commits.map(({ baseRevision, label }) => [baseRevision, label])).toEqual([
      [0, 'A'],
      [1, 'B'],
      [2, 'C'],
    ]);
    expect((await must(workflows.open('wf_first'))).document.name).toBe('C');
  });

  it('takes a change that comes while it tells that it is done', async () => {
    // given
    const { queue, found, workflows } = await opened();
    const [first, second] = renaming(found.document, 'A', 'B');
    let more = second;
    queue.subscribe(() => {
      if (queue.state().is !== 'saved' || more === undefined) return;
      const next = more;
      more = undefined;
      queue.push(next);
    });

    // when
    if (first !== undefined) queue.push(first);

    // then
    expect(await queue.flush()).toMatchObject({ is: 'saved', revision: 2 });
    expect((await must(workflows.open('wf_first'))).document.name).toBe('B');
  });

  it('keeps what it could not write, in sight until it is written', async () => {
    // given
    const { queue, door, found, states, workflows } = await opened();
    door.trouble = { code: 'full' };
    const [first, second] = renaming(found.document, 'A', 'B');
    if (first !== undefined) queue.push(first);
    expect(await queue.flush()).toEqual({ is: 'not-saved', unsaved: 1, trouble: { code: 'full' } });

    // when: another change while the device is still full, then «Save again» when it is not
    if (second !== undefined) queue.push(second);
    expect(await queue.flush()).toEqual({ is: 'not-saved', unsaved: 2, trouble: { code: 'full' } });
    door.trouble = null;
    states.length = 0;
    queue.retry();

    // then
    expect(queue.state()).toEqual({ is: 'saving', unsaved: 2 });
    expect(await queue.flush()).toMatchObject({ is: 'saved', revision: 2 });
    expect(states.map(({ is }) => is)).toEqual(['saving', 'saving', 'saved']);
    expect(new Set(door.commits.map(({ key }) => key)).size).toBe(2);
    expect((await must(workflows.open('wf_first'))).head.revision).toBe(2);
  });

  it('tries again by itself with the next change', async () => {
    // given
    const { queue, door, found } = await opened();
    const [first, second] = renaming(found.document, 'A', 'B');
    door.trouble = { code: 'connection-lost' };
    if (first !== undefined) queue.push(first);
    await queue.flush();
    door.trouble = null;

    // when
    if (second !== undefined) queue.push(second);

    // then
    expect(await queue.flush()).toMatchObject({ is: 'saved', revision: 2 });
  });

  it('never writes over what another tab saved', async () => {
    // given
    const { queue, found, workflows } = await opened();
    await must(workflows.commit(commitOf(found, renamed(found.document, 'Theirs'))));

    // when
    for (const change of renaming(found.document, 'Mine')) queue.push(change);

    // then
    const trouble = { code: 'overtaken', id: 'wf_first', revision: 1 };
    expect(await queue.flush()).toEqual({ is: 'not-saved', unsaved: 1, trouble });
    queue.retry();
    expect(await queue.flush()).toMatchObject({ is: 'not-saved', trouble });
    expect((await must(workflows.open('wf_first'))).document.name).toBe('Theirs');
  });

  it('tells of a store that breaks', async () => {
    const { queue, door, found } = await opened();
    door.bug = new RangeError('a bug');
    for (const change of renaming(found.document, 'A')) queue.push(change);
    expect(await queue.flush()).toMatchObject({ trouble: { code: 'failed', what: 'RangeError' } });
  });

  it('stops when another tab took over, and says what was left', async () => {
    // given
    const { queue, door, found, workflows } = await opened();
    const [first, second, third] = renaming(found.document, 'A', 'B', 'C');
    if (first !== undefined) queue.push(first);
    if (second !== undefined) queue.push(second);

    // when: the first is under way
    queue.becomeReadOnly();
    if (third !== undefined) queue.push(third);

    // then
    expect(await queue.flush()).toEqual({ is: 'read-only', unsaved: 2 });
    queue.retry();
    expect(await queue.flush()).toEqual({ is: 'read-only', unsaved: 2 });
    expect(door.commits.map(({ label }) => label)).toEqual(['A']);
    expect((await must(workflows.open('wf_first'))).document.name).toBe('A');
  });

  it('says of an undo and of a joined change which entry they belong to', async () => {
    // given
    const { queue, door, found } = await opened();
    const [a, b, undo, c] = renaming(found.document, 'A', 'AB', 'Refunds', 'C');
    if (a === undefined || b === undefined || undo === undefined || c === undefined)
      throw new Error('four changes');

    // when
    queue.push(a);
    queue.push({ ...b, kind: 'join' });
    queue.push({ ...undo, kind: 'undo' });
    queue.push({ ...b, kind: 'redo', patch: diffDocuments(undo.document, b.document) });
    queue.push({ ...c, kind: 'apart', patch: diffDocuments(b.document, c.document) });
    await queue.flush();

    // then
    expect(door.commits.map(({ act }) => act)).toEqual([
      { kind: 'edit' },
      { kind: 'join', entry: 1 },
      { kind: 'undo', entry: 1 },
      { kind: 'redo', entry: 1 },
      { kind: 'apart' },
    ]);
  });
});
