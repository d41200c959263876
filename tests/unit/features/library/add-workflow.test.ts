import { expect, it } from 'vitest';
import { addWorkflow } from '../../../../src/features/library/intake/add-workflow';
import { sketch } from '../../../support/sketch';
import { testDevice } from '../../../support/test-house';

const drawn = sketch({ steps: { start: 'trigger' }, arrows: [] });

it('keeps the id of a workflow that is not here', async () => {
  // given
  const { services } = testDevice()();

  // when
  const added = await addWorkflow(services.workflows, services.ids, drawn, false);

  // then
  expect(added).toMatchObject({ ok: true, value: { isCopy: false, head: { id: drawn.id } } });
});

it('gives another id to one that is here, or was removed and can come back, and leaves that one alone', async () => {
  // given
  const { services } = testDevice()();
  const { workflows, ids } = services;
  await workflows.create(drawn);
  await workflows.remove(drawn.id);

  // when
  const added = await addWorkflow(workflows, ids, { ...drawn, name: 'Another' }, false);

  // then
  expect(added).toMatchObject({ ok: true, value: { isCopy: true } });
  await workflows.restore(drawn.id);
  expect(await workflows.open(drawn.id)).toMatchObject({
    ok: true,
    value: { document: { name: drawn.name } },
  });
  const listed = await workflows.list();
  expect(listed.ok && listed.value.map(({ name }) => name).sort()).toEqual(['Another', 'Sketch']);
});
