import { describe, expect, it } from 'vitest';
import { newRun } from '../../../src/engine/state';
import type { WorkflowDocument } from '../../../src/model/document';
import { type Backup, readBackup } from '../../../src/storage/backup/backup-file';
import { exportBackup } from '../../../src/storage/backup/export-backup';
import { planRestore, restoreBackup, usualChoice } from '../../../src/storage/backup/restore-backup';
import type { Stores } from '../../../src/storage/stores';
import { countingIds } from '../../support/counting-ids';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { devices, memoryDevice, readDocument, tickingClock } from './test-device';

async function backupOf(stores: Stores): Promise<Backup> {
  return must(readBackup(await must(exportBackup(stores, tickingClock())), readDocument));
}

/** Makes the text of a backup with these workflows in it. */
function fileWith(...workflows: readonly unknown[]): string {
  return JSON.stringify({ format: 'runthrough.backup', formatVersion: 1, savedAt: '', workflows, runs: [] });
}

const usual = (
  planned: readonly { document: WorkflowDocument; standing: Parameters<typeof usualChoice>[0] }[],
) => new Map(planned.map(({ document, standing }) => [document.id, usualChoice(standing)]));

describe.each(devices)('a backup of %s', (_, makeDevice) => {
  it('holds everything, and brings it back to an empty device', async () => {
    // given
    const device = makeDevice();
    const stores = device.connect();
    await must(stores.workflows.create(drawing('wf_b', 'B')));
    await must(stores.workflows.create(drawing('wf_a', 'A')));
    await must(stores.workflows.create(drawing('wf_put_away')));
    await must(stores.workflows.remove('wf_put_away'));
    const run = {
      id: 'ru_1',
      kind: 'rehearsal',
      title: 'Order 12',
      document: drawing('wf_a'),
      state: newRun(),
    };
    await must(stores.runs.create({ ...run, kind: 'rehearsal' }));

    // when
    const backup = await backupOf(stores);
    const other = makeDevice().connect();
    const plan = await must(planRestore(other.workflows, backup));
    const order = { choices: usual(plan), withRuns: true, nameCopy: (name: string) => `${name} (copy)` };
    const restored = await restoreBackup(other, countingIds(), backup, order);

    // then
    expect(backup).toMatchObject({ savedAt: '2026-03-02T14:00:00Z', faults: [] });
    expect(plan.map(({ document, standing }) => [document.name, standing])).toEqual([
      ['A', 'new'],
      ['B', 'new'],
    ]);
    expect(restored.workflows.every(({ result }) => result.ok)).toBe(true);
    expect((await must(other.workflows.open('wf_a'))).document).toEqual(drawing('wf_a', 'A'));
    expect(await must(other.runs.open('ru_1'))).toEqual(await must(stores.runs.open('ru_1')));
  });

  it('takes along what cannot be read, as it is', async () => {
    // given
    const device = makeDevice();
    const stores = device.connect();
    await must(stores.workflows.create(drawing()));
    await device.writeText('wf_first', 'torn');

    // when
    const text = await must(exportBackup(stores, tickingClock()));

    // then
    expect(JSON.parse(text)).toMatchObject({
      workflows: [],
      unreadable: [{ id: 'wf_first', name: 'Refunds', text: 'torn' }],
    });
  });

  it('overwrites nothing: what differs comes as a copy, whatever is chosen', async () => {
    // given: one as it was, one changed since, one put away since
    const stores = makeDevice().connect();
    for (const id of ['wf_changed', 'wf_removed', 'wf_same'])
      await must(stores.workflows.create(drawing(id)));
    const backup = await backupOf(stores);
    const opened = await must(stores.workflows.open('wf_changed'));
    await must(stores.workflows.commit(commitOf(opened, renamed(opened.document, 'Newer'))));
    await must(stores.workflows.remove('wf_removed'));

    // when
    const plan = await must(planRestore(stores.workflows, backup));
    const order = { withRuns: true, nameCopy: (name: string) => `${name} (copy)` };
    const restored = await restoreBackup(stores, countingIds(), backup, { ...order, choices: usual(plan) });
    const forced = await restoreBackup(stores, countingIds(), backup, {
      ...order,
      choices: new Map([['wf_changed', 'add']]),
    });

    // then
    expect(plan.map(({ document, standing }) => [document.id, standing])).toEqual([
      ['wf_changed', 'different'],
      ['wf_removed', 'removed'],
      ['wf_same', 'same'],
    ]);
    expect(
      restored.workflows.map(({ id, result }) => [id, result.ok ? (result.value?.id ?? null) : result.error]),
    ).toEqual([
      ['wf_changed', 'wf_n1'],
      ['wf_removed', 'wf_n2'],
      ['wf_same', null],
    ]);
    expect(forced.workflows[0]?.result).toEqual({ ok: false, error: { code: 'taken', id: 'wf_changed' } });
    expect((await must(stores.workflows.open('wf_changed'))).document.name).toBe('Newer');
    expect((await must(stores.workflows.open('wf_n1'))).document.name).toBe('Refunds (copy)');
  });
});

describe('a file that is to be a backup', () => {
  it.each([
    ['a file cut off', '{"format":"runthrough.ba', { code: 'damaged' }],
    ['another kind of file', JSON.stringify(drawing()), { code: 'not-a-backup' }],
    ['a list', '[]', { code: 'not-a-backup' }],
    ['no version', '{"format":"runthrough.backup"}', { code: 'not-a-backup' }],
    [
      'a newer one',
      '{"format":"runthrough.backup","formatVersion":2}',
      { code: 'too-new', version: 2, newest: 1 },
    ],
  ])('is refused when it is %s', async (_, text, error) => {
    expect(await readBackup(text, readDocument)).toEqual({ ok: false, error });
  });

  it('gives what can be read of it, and names the rest', async () => {
    // given
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const parts = [drawing('wf_a', 'A'), { name: 'Torn', steps: 3 }, { name: 'Deep', config: 'deep' }, 7];
    const text = fileWith(...parts).replace('"deep"', deep);

    // when
    const backup = await must(readBackup(text, readDocument));

    // then
    expect(backup.workflows.map(({ name }) => name)).toEqual(['A']);
    expect(backup.faults.map(({ name, fault }) => [name, fault.code])).toEqual([
      ['Torn', 'not-ours'],
      ['Deep', 'too-deep'],
      [null, 'not-ours'],
    ]);
  });

  it('passes over runs that do not stand by themselves', async () => {
    const file: unknown = JSON.parse(fileWith());
    const text = JSON.stringify({ ...Object(file), runs: [1, { head: { id: 'ru_1' } }, null] });
    expect((await must(readBackup(text, readDocument))).runs).toEqual([]);
  });
});

it('reports trouble of the device instead of a backup that lacks something', async () => {
  // given
  const stores = memoryDevice().connect();
  await must(stores.workflows.create(drawing()));
  const lost = { ok: false, error: { code: 'connection-lost' } } as const;
  const workflows = { ...stores.workflows, open: () => Promise.resolve(lost) };

  // then
  expect(await exportBackup({ ...stores, workflows }, tickingClock())).toEqual(lost);
});
