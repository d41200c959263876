import { describe, expect, it } from 'vitest';
import { type OpenWorkflow, openWorkflow } from '../../../../src/app/workspace/open-workflow';
import { present } from '../../../../src/kernel/invariant';
import { changeDocument } from '../../../../src/model/edits/change-document';
import { sketch } from '../../../support/sketch';
import { type TestHouse, testDevice, testDrawing } from '../../../support/test-house';

const drawn = sketch({ steps: { start: 'trigger' }, arrows: [] });

async function openIn(
  house: TestHouse,
  manner: Parameters<typeof openWorkflow>[1] = 'try',
): Promise<OpenWorkflow> {
  const opened = await openWorkflow(drawn.id, manner, { ...house.services, ...testDrawing });
  return present(opened.ok ? opened.value : null, 'the opened workflow');
}

function rename({ session }: OpenWorkflow, name: string): void {
  session.apply('Rename', 'now', (document) => changeDocument(document, { name }));
}

const nameIn = ({ session }: OpenWorkflow) => session.state().document.name;

describe('an open workflow', () => {
  it('saves what was changed, and can undo and redo it after it was opened again', async () => {
    // given
    const connect = testDevice();
    const house = connect();
    await house.services.workflows.create(drawn);
    const first = await openIn(house);
    rename(first, 'Orders');
    rename(first, 'Phone orders');
    first.session.undo();
    await first.close();

    // when
    const again = await openIn(connect());

    // then
    expect(nameIn(again)).toBe('Orders');
    expect(again.session.state()).toMatchObject({ undoLabel: 'Rename', redoLabel: 'Rename' });
    again.session.redo();
    expect(nameIn(again)).toBe('Phone orders');
    again.session.undo();
    again.session.undo();
    expect(nameIn(again)).toBe('Sketch');
    await again.close();
    expect(await house.services.workflows.open(drawn.id)).toMatchObject({
      ok: true,
      value: { document: { name: 'Sketch' } },
    });
  });

  it('only looks on while another tab has it, and gets it when that one is closed', async () => {
    // given
    const connect = testDevice();
    const [one, two] = [connect(), connect()];
    await one.services.workflows.create(drawn);
    const writer = await openIn(one);

    // when
    const onlooker = await openIn(two);

    // then
    expect(onlooker.saver.state().is).toBe('read-only');
    await writer.close();
    expect((await openIn(two)).saver.state().is).toBe('saved');
  });

  it('stops writing when another tab takes over, and says what was not saved', async () => {
    // given
    const connect = testDevice();
    const [one, two] = [connect(), connect()];
    await one.services.workflows.create(drawn);
    const before = await openIn(one);

    // when
    const after = await openIn(two, 'take over');
    rename(before, 'Too late');

    // then
    expect(before.saver.state()).toEqual({ is: 'read-only', unsaved: 1 });
    expect(before.mayWrite()).toBe(false);
    expect(nameIn(after)).toBe('Sketch');
  });

  it('gives the right to write back when the workflow is not there', async () => {
    // given
    const house = testDevice()();

    // when
    const opened = await openWorkflow(drawn.id, 'try', { ...house.services, ...testDrawing });

    // then
    expect(opened).toEqual({ ok: false, error: { code: 'gone', id: drawn.id } });
    expect(await house.services.writers.take(drawn.id)).not.toBeNull();
  });
});
