import { expect } from 'vitest';
import { TestRun } from '../../support/test-run';
import { cancelledIn, openOf, type PatternPlays, startsOf, stoppedWork } from './pattern-play';

/** Plays one step that is done several times at once: patterns 12 to 15 and 34 to 36. */
export const instancePlays: PatternPlays = {
  12: (drawing) => {
    const run = TestRun.of(drawing);
    run.done('find', { fd_more: true }).done('find', { fd_more: true }).done('find', { fd_more: false });
    expect([openOf(run, 'fine'), openOf(run, 'report')]).toEqual([3, 1]);
    run.done('report');
    expect([openOf(run, 'fine'), startsOf(run, 'over')]).toEqual([3, 1]);
    run.done('fine').done('fine').done('fine');
    expect(startsOf(run, 'sent')).toBe(3);
    expect(run.result).toBe('success');
  },

  13: (drawing) => {
    const run = TestRun.of(drawing).done('write');
    const roles = run.entries('asked').flatMap(({ data }) => data.roles);
    expect(roles).toHaveLength(6);
    for (const role of roles) {
      expect([run.open, startsOf(run, 'issue')]).toEqual([['sign'], 0]);
      run.answer('sign', 'approved', role);
    }
    expect(run.open).toEqual(['issue']);
    run.done('issue');
    expect(startsOf(run, 'issue')).toBe(1);
    expect(run.result).toBe('success');
  },

  14: (drawing) => {
    for (const lines of [['pump'], ['pump', 'hose', 'seal', 'valve']]) {
      const run = TestRun.of(drawing, { fd_lines: lines });
      expect(openOf(run, 'pick')).toBe(lines.length);
      for (let left = lines.length; left > 0; left -= 1) {
        expect([openOf(run, 'pick'), startsOf(run, 'ship')]).toEqual([left, 0]);
        run.done('pick');
      }
      expect(run.open).toEqual(['ship']);
      expect(startsOf(run, 'ship')).toBe(1);
    }
    expect(TestRun.of(drawing, { fd_lines: [] }).open).toEqual(['ship']);
  },

  15: (drawing) => {
    const run = TestRun.of(drawing).done('call').answer('more', 'approved', 'ro_owner').done('call');
    expect(openOf(run, 'hear')).toBe(2);
    // One was heard; another can still be called while the other is heard, and also after all were.
    run.done('hear').answer('more', 'approved', 'ro_owner').done('call').done('hear').done('hear');
    expect([startsOf(run, 'hear'), run.open]).toEqual([3, ['more']]);
    run.answer('more', 'approved', 'ro_owner').done('call').answer('more', 'rejected', 'ro_owner');
    expect(run.open).toEqual(['hear']);
    run.done('hear');
    expect(run.open).toEqual(['report']);
    run.done('report');
    expect(startsOf(run, 'report')).toBe(1);
    expect(run.result).toBe('success');
  },

  34: (drawing) => {
    const run = TestRun.of(drawing).done('send');
    expect(openOf(run, 'survey')).toBe(3);
    run.done('survey');
    expect(startsOf(run, 'count')).toBe(0);
    run.done('survey');
    expect(run.open).toEqual(['survey', 'count']);
    run.done('count').done('survey');
    expect(startsOf(run, 'count')).toBe(1);
    expect(run.entries('absorbed')).toHaveLength(1);
    expect(run.result).toBe('success');
  },

  35: (drawing) => {
    const run = TestRun.of(drawing);
    for (let helper = 0; helper < 3; helper += 1) run.done('call').answer('more', 'approved', 'ro_owner');
    run.done('call').answer('more', 'rejected', 'ro_owner');
    expect(openOf(run, 'ask')).toBe(4);
    run.done('ask');
    expect(startsOf(run, 'plan')).toBe(0);
    run.done('ask');
    expect(run.open).toEqual(['plan']);
    expect(cancelledIn(run)).toEqual(['ask', 'ask']);
    expect(stoppedWork(run)).toEqual(['ask', 'ask']);
    run.done('plan');
    expect(startsOf(run, 'plan')).toBe(1);
    expect(run.result).toBe('success');
  },

  36: (drawing) => {
    const run = TestRun.of(drawing).done('call').answer('more', 'approved', 'ro_owner').done('call');
    run.done('ask', { fd_sum: 400 });
    expect(run.open.toSorted()).toEqual(['ask', 'more']);
    run.answer('more', 'approved', 'ro_owner').done('call');
    expect(openOf(run, 'ask')).toBe(2);
    run.done('ask', { fd_sum: 1400 });
    expect(run.open).toEqual(['buy']);
    expect(cancelledIn(run).toSorted()).toEqual(['ask', 'more']);
    run.done('buy');
    expect(startsOf(run, 'buy')).toBe(1);
    expect(run.result).toBe('success');
  },
};
