import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { openRun } from '../../../src/engine/open-run';
import { newRun, type RunState } from '../../../src/engine/state';
import type { JournalEntry } from '../../../src/model/journal';
import { stepTypes } from '../../../src/steps/step-types';
import { anyBlock, type BlockDrawing, drawBlocks } from '../../support/block-drawing';

interface Played {
  readonly journal: readonly JournalEntry[];
  readonly state: RunState;
  /** How large the state was each time the step was open alone, with every number counted as one digit. */
  readonly sizes: readonly number[];
}

/** Plays a drawing to its end; `picks` decide which of the open visits is done next. */
function play({ document, answer }: BlockDrawing, picks: readonly number[], watched?: string): Played {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const graph = compiled.value;
  const run = openRun(graph, newRun());
  const journal = [
    ...run.apply({ type: 'start', at: 0, trigger: 'st_start', input: {}, seed: 1, offsets: [] }).journal,
  ];
  const visits = new Map<string, number>();
  const sizes: number[] = [];
  let state = run.snapshot();
  for (let turn = 0; state.activations.length > 0 && turn < 10_000; turn += 1) {
    const open = state.activations[(picks[turn % picks.length] ?? 0) % state.activations.length];
    if (open === undefined) break;
    const { activation, phase, step } = open;
    const name = graph.steps[step]?.id.slice(3) ?? '';
    const about = { at: state.at, activation };
    if (name === watched && state.activations.length === 1)
      sizes.push(JSON.stringify(state).replace(/\d+/g, '0').length);
    if (phase.is === 'asking') {
      const visit = visits.get(name) ?? 0;
      visits.set(name, visit + 1);
      journal.push(
        ...run.apply({ ...about, type: 'answer', answer: answer(name, visit), by: 'pe_a' }).journal,
      );
    } else
      journal.push(...run.apply({ ...about, type: 'work-done', attempt: phase.attempt, output: {} }).journal);
    state = run.snapshot();
  }
  return { journal, state, sizes };
}

const picksArbitrary = fc.array(fc.nat(99), { minLength: 1, maxLength: 30 });

describe('a drawing of whole blocks', () => {
  it('is done with success, nothing is set aside, and each step starts as often as its rounds say', () => {
    fc.assert(
      fc.property(anyBlock, fc.boolean(), picksArbitrary, (block, backwards, picks) => {
        const drawing = drawBlocks(block, backwards);
        const { journal, state } = play(drawing, picks);
        const started = new Map<string, number>();
        for (const entry of journal) {
          if (entry.type !== 'step-started') continue;
          const name = entry.data.step.slice(3);
          if (drawing.starts.has(name)) started.set(name, (started.get(name) ?? 0) + 1);
        }
        const expected = [...drawing.starts].filter(([, times]) => times > 0);
        expect(Object.fromEntries(started)).toEqual(Object.fromEntries(expected));
        expect([state.status, state.result]).toEqual(['finished', 'success']);
        expect(journal.filter((entry) => entry.type === 'set-aside' || entry.type === 'absorbed')).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does not grow in memory with its rounds', () => {
    fc.assert(
      fc.property(anyBlock, fc.boolean(), picksArbitrary, (body, backwards, picks) => {
        const drawing = drawBlocks({ is: 'rework', body, rounds: 39, marked: true }, backwards);
        const check = [...drawing.starts.keys()].at(-2);
        const { sizes, state } = play(drawing, picks, check);
        expect(state.status).toBe('finished');
        expect(sizes).toHaveLength(40);
        // Decisions take turns, those within others every second time: after sixteen rounds all have come round.
        expect(Math.max(...sizes.slice(24))).toBe(Math.max(...sizes.slice(8, 24)));
      }),
      { numRuns: 100 },
    );
  });
});
