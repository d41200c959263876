import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { useWorkflowActions } from '../../../../src/features/library/use-workflow-actions';
import { HouseProvider } from '../../../../src/parts/services';
import { sketch } from '../../../support/sketch';
import { type TestHouse, testDevice } from '../../../support/test-house';

const drawn = sketch({ steps: { start: 'trigger' }, arrows: [] });

describe('what the list of workflows writes', () => {
  it('leaves a workflow alone that another tab has open, and says so', async () => {
    // given
    const connect = testDevice();
    const [editor, library] = [connect(), connect()];
    await editor.services.workflows.create(drawn);
    const hold = await editor.services.writers.take(drawn.id);
    const { actions, head } = await actionsIn(library);

    // when
    await actions.rename(head, 'Phone orders');
    await actions.remove(head, 'Sketch');

    // then
    expect(library.notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('open in another tab'),
      expect.stringContaining('open in another tab'),
    ]);
    expect(await library.services.workflows.list()).toMatchObject({
      value: [{ name: 'Sketch', revision: 0 }],
    });

    // and when that one is closed
    hold?.release();
    await actions.rename(head, 'Phone orders');
    expect(await library.services.workflows.list()).toMatchObject({ value: [{ name: 'Phone orders' }] });
    await actions.remove(head, 'Phone orders');
    expect(await library.services.workflows.list()).toMatchObject({ value: [] });
    expect(await editor.services.writers.take(drawn.id)).not.toBeNull();
  });
});

async function actionsIn({ services }: TestHouse) {
  const { result } = renderHook(() => useWorkflowActions(() => Promise.resolve()), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <HouseProvider services={services}>{children}</HouseProvider>
    ),
  });
  const listed = await services.workflows.list();
  const head = listed.ok ? listed.value[0] : undefined;
  if (head === undefined) throw new Error('The workflow is there.');
  return { actions: result.current, head };
}
