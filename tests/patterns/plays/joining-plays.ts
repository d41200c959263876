import { expect } from 'vitest';
import { TestRun } from '../../support/test-run';
import { cancelledIn, openOf, type PatternPlays, startsOf, stoppedWork } from './pattern-play';

/** Plays joins that do not wait for everything, and those that know what can still come: patterns 9, 28 to 32, 37, 38, 41. */
export const joiningPlays: PatternPlays = {
  9: (drawing) => {
    const run = TestRun.of(drawing);
    for (const [round, first, late] of [
      [1, 'south', 'north'],
      [2, 'north', 'south'],
    ] as const) {
      run.done('ask').done(first);
      expect(run.open).toEqual(['round', late, 'look']);
      run.done('look').done(late);
      expect(startsOf(run, 'look')).toBe(round);
      expect(run.entries('absorbed')).toHaveLength(round);
      expect(run.open).toEqual(['fits']);
      run.answer('fits', round === 1 ? 'rejected' : 'approved', 'ro_owner');
    }
    expect(run.result).toBe('success');
  },

  28: (drawing) => {
    const run = TestRun.of(drawing, { fd_groups: ['Norway', 'Peru'] })
      .done('arrive')
      .done('confirm');
    expect(run.open).toEqual(['each', 'search', 'admit']);
    run.done('admit');
    expect(startsOf(run, 'arrive')).toBe(1);
    run.done('search');
    expect([startsOf(run, 'arrive'), startsOf(run, 'admit')]).toEqual([2, 1]);
    run.done('arrive').done('search').done('confirm').done('admit');
    expect(startsOf(run, 'admit')).toBe(2);
    expect(run.entries('absorbed')).toHaveLength(2);
    expect(run.result).toBe('success');
  },

  29: (drawing) => {
    const run = TestRun.of(drawing);
    for (const [first, late, answer] of [
      ['north', 'south', 'rejected'],
      ['south', 'north', 'approved'],
    ] as const) {
      run.done('ask').done(first);
      orderWithout(run, late, answer);
    }
    expectOrderedTwice(run);
  },

  30: (drawing) => {
    const run = TestRun.of(drawing);
    for (const [round, first, second, late] of [
      [1, 'west', 'south', 'north'],
      [2, 'north', 'west', 'south'],
    ] as const) {
      run.done('ask').done(first);
      expect(run.parked).toEqual(['two']);
      run.done(second);
      expect(run.open).toEqual(['round', late, 'look']);
      run.done('look').done(late);
      expect(startsOf(run, 'look')).toBe(round);
      expect(run.entries('absorbed')).toHaveLength(round);
      run.answer('fits', round === 1 ? 'rejected' : 'approved', 'ro_owner');
    }
    expect(run.result).toBe('success');
  },

  31: (drawing) => {
    const run = TestRun.of(drawing, { fd_groups: ['Norway', 'Peru'] })
      .done('arrive')
      .done('confirm');
    expect(openOf(run, 'admit')).toBe(0);
    run.done('papers').done('admit');
    expect([startsOf(run, 'arrive'), run.open]).toEqual([1, ['each', 'search']]);
    run.done('search');
    expect([startsOf(run, 'arrive'), startsOf(run, 'admit')]).toEqual([2, 1]);
    run.done('arrive').done('search').done('papers').done('admit').done('confirm');
    expect(startsOf(run, 'admit')).toBe(2);
    expect(run.result).toBe('success');
  },

  32: (drawing) => {
    const run = TestRun.of(drawing);
    for (const [first, second, late, answer] of [
      ['west', 'north', 'south', 'rejected'],
      ['south', 'west', 'north', 'approved'],
    ] as const) {
      run.done('ask').done(first);
      expect(run.parked).toEqual(['two']);
      run.done(second);
      orderWithout(run, late, answer);
    }
    expectOrderedTwice(run);
  },

  37: (drawing) => {
    const all = TestRun.of(drawing, { fd_house: true, fd_car: true, fd_loan: true }).done('car').done('loan');
    expect(all.parked.toSorted()).toEqual(['goods', 'rate']);
    all.done('house');
    expect([all.open, all.parked]).toEqual([['goods'], ['rate']]);
    all.done('goods');
    expect(all.open).toEqual(['rate']);
    all.done('rate');
    expect([startsOf(all, 'goods'), startsOf(all, 'rate')]).toEqual([1, 1]);
    expect(all.result).toBe('success');

    const loan = TestRun.of(drawing, { fd_house: false, fd_car: false, fd_loan: true }).done('loan');
    expect(loan.open).toEqual(['goods']);

    const crosswise = TestRun.of(drawing, { fd_house: false, fd_car: true, fd_loan: true }).done('car');
    expect([crosswise.open, crosswise.parked]).toEqual([['loan'], ['rate']]);
    crosswise.done('loan').done('goods');
    expect(crosswise.open).toEqual(['rate']);
  },

  38: (drawing) => {
    const run = TestRun.of(drawing).done('split').done('facts').done('draft');
    // Round and round, the draft can still come.
    for (let round = 0; round < 3; round += 1) {
      run.answer('look', 'changes', 'ro_owner');
      expect([run.open, run.parked]).toEqual([['draft'], ['report']]);
      run.done('draft');
    }
    run.answer('look', 'approved', 'ro_owner');
    expect(run.open).toEqual(['report']);

    // The whole again: from the moment the draft leaves it can no longer come.
    run.done('report').answer('read', 'rejected', 'ro_owner').done('split').done('facts').done('draft');
    expect(run.parked).toEqual(['report']);
    run.answer('look', 'rejected', 'ro_owner');
    expect(run.open).toEqual(['report']);
    run.done('report').answer('read', 'approved', 'ro_owner');
    expect(startsOf(run, 'report')).toBe(2);
    expect(run.result).toBe('success');
  },

  41: (drawing) => {
    const run = TestRun.of(drawing).done('load');
    expect(openOf(run, 'check')).toBe(3);
    run.done('check').fail('check');
    expect(openOf(run, 'publish')).toBe(0);
    run.done('check');
    expect(run.open).toEqual(['publish']);
    run.done('publish');
    expect(startsOf(run, 'publish')).toBe(1);
    expect(run.result).toBe('success');
  },
};

/** Goes on past a join that cancelled one firm, to whether what was ordered came. */
function orderWithout(run: TestRun, firm: string, came: 'approved' | 'rejected'): void {
  expect(run.open).toEqual(['order']);
  expect(cancelledIn(run).at(-1)).toBe(firm);
  expect(stoppedWork(run).at(-1)).toBe(firm);
  run.done('order').answer('came', came, 'ro_owner');
}

function expectOrderedTwice(run: TestRun): void {
  expect(cancelledIn(run)).toEqual(['south', 'north']);
  expect(startsOf(run, 'order')).toBe(2);
  expect(run.result).toBe('success');
}
