import { expect } from 'vitest';
import { TestRun } from '../../support/test-run';
import { openOf, type PatternPlays, startsOf } from './pattern-play';

/** Plays what splits a path and what brings alternative paths together: patterns 1 to 8 and 42. */
export const branchingPlays: PatternPlays = {
  1: (drawing) => {
    const run = TestRun.of(drawing);
    expect(run.open).toEqual(['check']);
    run.done('check');
    expect(run.open).toEqual(['pack']);
    run.done('pack');
    expect(run.started).toEqual(['start', 'check', 'pack', 'over']);
    expect(run.result).toBe('success');
  },

  2: (drawing) => {
    for (const [first, second] of [
      ['pack', 'invoice'],
      ['invoice', 'pack'],
    ] as const) {
      const run = TestRun.of(drawing).done('accept');
      expect(run.open).toEqual(['pack', 'invoice']);
      run.done(first);
      expect(run.open).toEqual([second]);
      run.done(second);
      expect(run.result).toBe('success');
    }
  },

  3: (drawing) => {
    for (const [first, second] of [
      ['pack', 'charge'],
      ['charge', 'pack'],
    ] as const) {
      const run = TestRun.of(drawing).done(first);
      expect(run.parked).toEqual(['ship']);
      expect(run.open).toEqual([second]);
      run.done(second);
      expect(run.open).toEqual(['ship']);
      run.done('ship');
      expect(startsOf(run, 'ship')).toBe(1);
      expect(run.result).toBe('success');
    }
  },

  4: (drawing) => {
    const way = (amount: number) => TestRun.of(drawing, { fd_amount: amount }).open;
    expect(way(5000)).toEqual(['board']);
    expect(way(500)).toEqual(['boss']);
    expect(way(5)).toEqual(['order']);
  },

  5: (drawing) => {
    for (const [cash, way] of [
      [true, 'till'],
      [false, 'card'],
    ] as const) {
      const run = TestRun.of(drawing, { fd_cash: cash }).done(way);
      expect(run.open).toEqual(['receipt']);
      run.done('receipt');
      expect(startsOf(run, 'receipt')).toBe(1);
      expect(run.result).toBe('success');
    }
  },

  6: (drawing) => {
    const ways = (fragile: boolean, abroad: boolean) =>
      TestRun.of(drawing, { fd_fragile: fragile, fd_abroad: abroad }).open;
    expect(ways(true, true)).toEqual(['pad', 'customs']);
    expect(ways(true, false)).toEqual(['pad']);
    expect(ways(false, true)).toEqual(['customs']);
    expect(ways(false, false)).toEqual(['label']);
  },

  7: (drawing) => {
    const both = TestRun.of(drawing, { fd_fragile: true, fd_abroad: true }).done('customs');
    expect(both.parked).toEqual(['ship']);
    both.done('pad');
    expect(both.open).toEqual(['ship']);
    both.done('ship');
    expect(startsOf(both, 'ship')).toBe(1);
    expect(both.result).toBe('success');

    const one = TestRun.of(drawing, { fd_fragile: false, fd_abroad: true }).done('customs');
    expect(one.open).toEqual(['ship']);
    one.done('ship');
    expect(one.result).toBe('success');
  },

  8: (drawing) => {
    const run = TestRun.of(drawing).done('french');
    expect(run.open).toEqual(['german', 'proof']);
    run.done('german');
    expect(openOf(run, 'proof')).toBe(2);
    run.done('proof');
    expect(run.status).not.toBe('finished');
    run.done('proof');
    expect(startsOf(run, 'over')).toBe(2);
    expect(run.result).toBe('success');
  },

  42: (drawing) => {
    const run = TestRun.of(drawing).done('paper');
    expect(openOf(run, 'review')).toBe(3);
    run.done('review').done('review');
    expect([openOf(run, 'review'), openOf(run, 'post')]).toEqual([1, 2]);
    run.done('review').done('post').done('post').done('post');
    expect(startsOf(run, 'over')).toBe(3);
    expect(run.result).toBe('success');
  },
};
