import { expect, it } from 'vitest';
import { fail } from '../../../src/kernel/result';
import { readLibrary } from '../../../src/storage/read-library';
import { sketch } from '../../support/sketch';
import { testDevice } from '../../support/test-house';

const drawn = (id: string) => ({ ...sketch({ steps: { start: 'trigger' }, arrows: [] }), id, name: id });

it('reads what is in the library, not what was put away, and leaves a gap for what cannot be read', async () => {
  // given
  const { workflows } = testDevice()().services;
  for (const id of ['wf_one', 'wf_away', 'wf_torn']) await workflows.create(drawn(id));
  await workflows.remove('wf_away');
  const torn: typeof workflows.readRevision = (id, revision) =>
    workflows.readRevision(id === 'wf_torn' ? 'wf_gone' : id, revision);
  // when
  const read = await readLibrary({ list: workflows.list, readRevision: torn });
  // then
  const named = read.ok ? read.value.map(({ head, document }) => [head.id, document?.name ?? null]) : [];
  expect(new Map(named.map(([id, name]) => [id, name]))).toEqual(
    new Map([
      ['wf_one', 'wf_one'],
      ['wf_torn', null],
    ]),
  );
});

it('says why the library cannot be listed', async () => {
  const { workflows } = testDevice()().services;
  const list: typeof workflows.list = () => Promise.resolve(fail({ code: 'blocked' }));
  expect(await readLibrary({ list, readRevision: workflows.readRevision })).toEqual({
    ok: false,
    error: { code: 'blocked' },
  });
});
