import { expect } from 'vitest';
import { TestRun } from '../../support/test-run';
import { cancelledIn, openOf, type PatternPlays, signal, startsOf, stoppedWork } from './pattern-play';

/** Plays what withdraws work that has begun: patterns 19, 20 and 25 to 27. */
export const cancellingPlays: PatternPlays = {
  19: (drawing) => {
    const run = TestRun.of(drawing);
    const check = run.state.activations.find(({ step }) => run.graph.steps[step]?.id === 'st_check');
    signal(run, 'withdrawn');
    expect(cancelledIn(run)).toEqual(['check']);
    expect(stoppedWork(run)).toEqual(['check']);
    run.apply({ type: 'work-done', at: 0, activation: check?.activation ?? 0, attempt: 1, output: {} });
    expect(run.entries('event-ignored')).toHaveLength(1);
    run.done('file');
    expect(startsOf(run, 'file')).toBe(1);
    expect(run.result).toBe('success');

    const checked = TestRun.of(drawing).done('check').done('file');
    expect(cancelledIn(checked)).toEqual(['word']);
    expect(checked.result).toBe('success');
  },

  20: (drawing) => {
    const run = signal(TestRun.of(drawing).done('invoice'), 'called off');
    expect(run.status).toBe('finished');
    expect(run.result).toBe('cancelled');
    expect([run.open, run.parked]).toEqual([[], []]);
    expect(cancelledIn(run).toSorted()).toEqual(['box', 'cut']);
    expect(stoppedWork(run)).toEqual(['cut']);
    expect([startsOf(run, 'paint'), startsOf(run, 'ship')]).toEqual([0, 0]);

    const kept = TestRun.of(drawing).done('invoice').done('cut').done('paint').done('ship');
    expect(kept.result).toBe('success');
    expect(TestRun.of(drawing).cancel().status).toBe('cancelled');
  },

  25: (drawing) => {
    const run = signal(TestRun.of(drawing).done('cut'), 'recall');
    expect(cancelledIn(run).toSorted()).toEqual(['box', 'paint', 'sew']);
    expect(run.open).toEqual(['invoice', 'tell']);
    run.done('invoice').done('tell');
    expect(run.result).toBe('success');

    const made = TestRun.of(drawing).done('sew').done('cut').done('paint');
    expect(cancelledIn(made)).toEqual(['word']);
    expect(made.open).toEqual(['invoice', 'tell']);
  },

  26: (drawing) => {
    const run = TestRun.of(drawing, { fd_guests: ['Ana', 'Ben', 'Cleo'] }).done('invite');
    signal(run, 'called off');
    expect(cancelledIn(run).filter((step) => step === 'invite')).toHaveLength(2);
    expect(stoppedWork(run)).toEqual(['invite', 'invite']);
    expect(run.entries('step-finished').filter(({ data }) => data.step === 'st_invite')).toHaveLength(1);
    expect(run.open).toEqual(['tell']);
    run.done('tell');
    expect(startsOf(run, 'held')).toBe(0);
    expect(run.result).toBe('cancelled');

    const held = TestRun.of(drawing, { fd_guests: ['Ana'] }).done('invite');
    expect(held.result).toBe('success');
  },

  27: (drawing) => {
    const run = TestRun.of(drawing, { fd_guests: ['Ana', 'Ben', 'Cleo'] }).done('ask');
    expect(openOf(run, 'ask')).toBe(2);
    signal(run, 'enough');
    expect(cancelledIn(run).filter((step) => step === 'ask')).toHaveLength(2);
    expect(stoppedWork(run)).toEqual(['ask', 'ask']);
    expect(run.open).toEqual(['lay']);
    run.done('lay');
    expect(startsOf(run, 'lay')).toBe(1);
    expect(run.result).toBe('success');

    const all = TestRun.of(drawing, { fd_guests: ['Ana', 'Ben'] })
      .done('ask')
      .done('ask');
    expect(all.open).toEqual(['lay']);
  },
};
