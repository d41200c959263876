import { expect } from 'vitest';
import { TestRun } from '../../support/test-run';
import { cancelledIn, openOf, type PatternPlays, signal, startsOf } from './pattern-play';

const DAY = 24 * 60;

/** Plays what depends on how things stand or on word from outside: patterns 16, 18, 23, 24 and 40. */
export const statePlays: PatternPlays = {
  16: (drawing) => {
    for (const [answer, way] of [
      ['approved', 'book'],
      ['changes', 'redo'],
      ['rejected', 'close'],
    ] as const) {
      const run = TestRun.of(drawing);
      expect(run.open).toEqual(['offer']);
      const { activation } = run.state.activations[0] ?? { activation: 0 };
      run.answer('offer', answer, 'ro_owner');
      expect(run.open).toEqual([way]);
      expect(run.state.timers).toEqual([]);
      run.apply({ type: 'answer', at: 0, activation, answer: 'approved', by: 'ro_owner' });
      expect(run.open).toEqual([way]);
      expect(run.entries('answer-refused')).toHaveLength(1);
    }
    const silent = TestRun.of(drawing).wait(2 * DAY);
    expect(silent.open).toEqual(['free']);
  },

  18: (drawing) => {
    const early = signal(TestRun.of(drawing), 'change wished');
    expect([early.open, early.parked]).toEqual([['book'], ['change']]);
    early.done('book');
    expect(early.open).toEqual(['issue', 'change']);
    early.done('change');
    expect(early.open).toEqual(['issue']);
    early.done('issue');
    expect(early.result).toBe('success');

    const late = TestRun.of(drawing).done('book').done('issue');
    expect(late.result).toBe('success');
    signal(late, 'change wished');
    expect(startsOf(late, 'change')).toBe(0);

    const meanwhile = signal(TestRun.of(drawing), 'change wished').done('book').done('issue');
    expect(cancelledIn(meanwhile)).toEqual(['change']);
    expect(meanwhile.result).toBe('success');
  },

  23: (drawing) => {
    const run = TestRun.of(drawing);
    signal(run, 'bell');
    signal(run, 'bell').done('tidy');
    expect(run.open).toEqual(['bell']);
    signal(run, 'bell');
    expect(run.open).toEqual(['serve']);
    run.done('serve');
    expect(startsOf(run, 'serve')).toBe(1);
    expect(run.result).toBe('success');
  },

  24: (drawing) => {
    const kept = signal(TestRun.of(drawing), 'paid');
    expect(kept.open).toEqual(['pack']);
    expect(kept.state.signals.map(({ name }) => name)).toEqual(['paid']);
    kept.done('pack');
    expect(kept.open).toEqual(['ship']);
    expect(kept.state.signals).toEqual([]);

    const awaited = TestRun.of(drawing).done('pack');
    expect(awaited.open).toEqual(['paid']);
    signal(awaited, 'paid');
    expect(awaited.open).toEqual(['ship']);
    awaited.done('ship');
    expect(awaited.result).toBe('success');
  },

  40: (drawing) => {
    for (const order of [
      ['eyes', 'blood', 'heart'],
      ['heart', 'eyes', 'blood'],
    ]) {
      const run = TestRun.of(drawing);
      for (const exam of order) {
        run.done('pick', { fd_next: exam });
        expect(run.open).toEqual([exam]);
        run.done(exam, { [`fd_${exam}`]: true });
        if (run.status === 'finished') break;
        // What was done already is not done again.
        run.done('pick', { fd_next: exam });
        expect(run.open).toEqual(['pick']);
      }
      expect(order.map((exam) => startsOf(run, exam))).toEqual([1, 1, 1]);
      expect(openOf(run, 'pick')).toBe(0);
      expect(run.result).toBe('success');
    }
  },
};
