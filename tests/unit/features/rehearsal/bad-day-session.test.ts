import { describe, expect, it, vi } from 'vitest';
import { createBadDaySession } from '../../../../src/features/rehearsal/bad-day/bad-day-session';
import type { WorkflowDocument } from '../../../../src/model/document';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessBadDay } from '../../../support/in-process-bad-day';
import { sketch } from '../../../support/sketch';

const SHOP = sketch({
  steps: { start: 'trigger', pack: 'task', over: 'end' },
  arrows: ['start>pack', 'pack>over'],
});

const open = (document: WorkflowDocument = SHOP) => {
  const client = inProcessBadDay();
  const badDay = createBadDaySession({ document, catalog: stepTypes, client });
  const state = badDay.store.getState;
  return { client, badDay, state, played: () => vi.waitUntil(() => state().progress === 'played') };
};

describe('a bad day on the screen', () => {
  it('is played when it is opened for the first time, and is still there the second time', async () => {
    // given
    const { client, badDay, state, played } = open();
    // when
    badDay.showCases();
    expect(state()).toMatchObject({ isOpen: true, progress: 'playing', cases: [] });
    await played();
    badDay.close();
    badDay.showCases();
    // then
    expect(state().cases.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(client.asked).toHaveLength(1);
  });

  it('brings other cases on the next day, and more of the same when it is made larger', async () => {
    const { badDay, state, played } = open();
    badDay.showCases();
    await played();
    badDay.another();
    await played();
    const second = state().cases;
    expect(state().day).toBe(2);
    badDay.setSize(500);
    await played();
    expect(state().cases).toHaveLength(500);
    expect(state().cases.slice(0, 50)).toEqual(second);
  });

  it('keeps what was played when it is stopped, and is stopped by being closed', () => {
    const { client, badDay, state } = open();
    const cancel = vi.spyOn(client, 'cancel');
    badDay.showCases();
    badDay.stop();
    expect(state().progress).toBe('stopped');
    badDay.play();
    badDay.close();
    expect(state()).toMatchObject({ isOpen: false, progress: 'stopped' });
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  it('is played anew on another drawing, not on another name', async () => {
    const { client, badDay, state, played } = open();
    badDay.showCases();
    await played();
    badDay.choose(3);
    badDay.setDocument({ ...SHOP, name: 'Shop' });
    expect(state()).toMatchObject({ progress: 'played', chosen: 3 });
    badDay.setDocument({ ...SHOP, steps: SHOP.steps.map((step) => ({ ...step })) });
    expect(state()).toMatchObject({ progress: 'playing', cases: [], chosen: null });
    await played();
    expect(client.asked).toHaveLength(2);
  });

  it('says that there is none where the drawing cannot be played', async () => {
    const torn = open({ ...SHOP, arrows: SHOP.arrows.map((arrow) => ({ ...arrow, to: 'st_gone' })) });
    torn.badDay.showCases();
    expect(torn.state().progress).toBe('refused');
    const bare = open(sketch({ steps: { pack: 'task', over: 'end' }, arrows: ['pack>over'] }));
    bare.badDay.showCases();
    await vi.waitUntil(() => bare.state().progress === 'refused');
  });
});
