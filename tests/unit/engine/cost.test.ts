// What an event costs and what a run remembers. Only ratios of one run are judged: machines differ, and so do their days.
import { describe, expect, it } from 'vitest';
import { compiled, drawRing } from '../../bench/flows';
import { median, millis } from '../../bench/stopwatch';
import { runCycle } from '../../bench/work-cycle';

describe('the cost of an event', () => {
  it('does not grow with the drawing', () => {
    // given
    const [small, large] = [compiled(drawRing(10)), compiled(drawRing(2_000))];
    const cost = (graph: typeof small) => millis(1, () => runCycle(graph, { journal: 'on', steps: 20_000 }));
    for (const graph of [small, large]) cost(graph);

    // when: one beside the other, so that a busy moment meets both
    const ratios = Array.from({ length: 9 }, () => cost(large) / cost(small));

    // then
    expect(median(ratios)).toBeLessThan(3);
  });
});

describe('the memory of a run', () => {
  it('is after a hundred thousand rounds what it was after ten', () => {
    const graph = compiled(drawRing(2));
    const remembered = (rounds: number) => {
      const { run, done } = runCycle(graph, { journal: 'off', steps: rounds * 2 });
      expect(done).toBe(rounds * 2);
      return JSON.stringify(run.snapshot()).replace(/\d+/g, '0').length;
    };
    expect(remembered(100_000)).toBe(remembered(10));
  });
});

describe('a run without its journal', () => {
  it('remembers what it would remember with it', () => {
    const graph = compiled(drawRing(7));
    const [on, off] = (['on', 'off'] as const).map((journal) =>
      runCycle(graph, { journal, steps: 100 }).run.snapshot(),
    );
    expect(off).toEqual(on);
  });
});
