import { expect } from 'vitest';
import { TestRun } from '../../support/test-run';
import { cancelledIn, type PatternPlays, startsOf, stoppedWork } from './pattern-play';

/** Plays going round and coming to an end: patterns 10, 11, 21 and 43. */
export const circlePlays: PatternPlays = {
  10: (drawing) => {
    const inSecond = TestRun.of(drawing, { fd_drafted: true });
    expect(inSecond.open).toEqual(['review']);
    inSecond.answer('review', 'approved', 'ro_owner').answer('law', 'changes', 'ro_owner');
    expect(inSecond.open).toEqual(['write']);
    inSecond.done('write').answer('review', 'approved', 'ro_owner').answer('law', 'rejected', 'ro_owner');
    expect(inSecond.open).toEqual(['review']);
    inSecond.answer('review', 'rejected', 'ro_owner');
    expect(inSecond.state.result).toBe('cancelled');

    const inFirst = TestRun.of(drawing, { fd_drafted: false }).done('write');
    inFirst.answer('review', 'approved', 'ro_owner').answer('law', 'approved', 'ro_owner');
    expect(inFirst.result).toBe('success');
    expect(inFirst.started).toEqual(['start', 'where', 'write', 'review', 'law', 'out']);
  },

  11: (drawing) => {
    const run = TestRun.of(drawing).done('pack');
    expect(run.entries('ended').map(({ data }) => data.step)).toEqual(['st_shipped']);
    run.done('invoice');
    expect(run.status).not.toBe('finished');
    expect(run.entries('run-finished')).toEqual([]);
    run.done('paid');
    expect(run.status).toBe('finished');
    expect(run.entries('run-finished').map(({ data }) => data.ends)).toEqual([['st_shipped', 'st_settled']]);

    // One end was reached, but work that went wrong is still to be done: that is told apart from being finished.
    const stuck = TestRun.of(drawing).fail('pack').done('invoice').done('paid');
    expect([stuck.open, stuck.result]).toEqual([['pack'], null]);
    expect(stuck.status).not.toBe('finished');
    expect(stuck.resolve('pack', { do: 'skip', outcome: 'done' }).status).toBe('finished');
  },

  21: (drawing) => {
    const none = TestRun.of(drawing, { fd_dishes: false });
    expect(none.open).toEqual(['mop']);

    const run = TestRun.of(drawing, { fd_dishes: true });
    run
      .done('wash', { fd_dishes: true })
      .done('wash', { fd_dishes: true })
      .done('wash', { fd_dishes: false });
    expect([startsOf(run, 'wash'), run.open]).toEqual([3, ['mop']]);
    run.done('mop', { fd_clean: false }).done('mop', { fd_clean: true });
    expect(startsOf(run, 'mop')).toBe(2);
    expect(run.result).toBe('success');
  },

  43: (drawing) => {
    const run = TestRun.of(drawing);
    expect(run.open).toEqual(['hand', 'survey', 'box', 'letter']);
    run.done('hand');
    expect(run.status).toBe('finished');
    expect(run.result).toBe('success');
    expect(run.open).toEqual([]);
    expect(cancelledIn(run).toSorted()).toEqual(['box', 'letter', 'survey']);
    expect(stoppedWork(run).toSorted()).toEqual(['letter', 'survey']);
  },
};
