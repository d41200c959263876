import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/engine/advance';
import type { RunEvent } from '../../../src/engine/event';
import type { Graph } from '../../../src/engine/graph';
import { indexGraph } from '../../../src/engine/graph-index';
import { waitsFor } from '../../../src/engine/run/arrival';
import type { Run } from '../../../src/engine/run/run-context';
import type { RunState } from '../../../src/engine/state';
import type { JournalEntry } from '../../../src/model/journal';

import { anyPlay, begin, graphOf, play } from '../../support/random-play';

const RUNS = 800;

describe('laws of every run', () => {
  it('same graph and events give the same bytes, held open or advanced through storage', () => {
    fc.assert(
      fc.property(anyPlay, ([document, picks]) => {
        const played = play(document, picks);
        let state = begin();
        const journal: JournalEntry[] = [];
        for (const [index, event] of played.events.entries()) {
          const stored: unknown = JSON.parse(JSON.stringify({ state, event }));
          const { state: before, event: again } = stored as { state: RunState; event: RunEvent };
          const next = advance(graphOf(document), before, again);
          journal.push(...next.journal);
          state = next.state;
          expect(JSON.stringify(state)).toBe(JSON.stringify(played.states[index]));
        }
        expect(JSON.stringify(journal)).toBe(JSON.stringify(played.journal));
      }),
      { numRuns: RUNS },
    );
  });

  it('no token is lost or doubled', () => {
    fc.assert(
      fc.property(anyPlay, ([document, picks]) => {
        const { journal, states, graph } = play(document, picks);
        const balance = new Map<string, number>();
        const count = (arrows: readonly string[], by: number) => {
          for (const arrow of arrows) balance.set(arrow, (balance.get(arrow) ?? 0) + by);
        };
        for (const entry of journal) {
          if (entry.type === 'step-finished') count(entry.data.arrows, 1);
          if (entry.type === 'step-passed') count(entry.data.arrows, 1);
          if (entry.type === 'step-passed') count(entry.data.arrivedBy, -1);
          if (entry.type === 'step-started') count(entry.data.arrows, -1);
          if (entry.type === 'set-aside') count(entry.data.arrows, -1);
          if (entry.type === 'absorbed') count(entry.data.arrow === null ? [] : [entry.data.arrow], -1);
          if (entry.type === 'cancelled') count(entry.data.arrow === undefined ? [] : [entry.data.arrow], -1);
        }
        const last = states.at(-1);
        for (const { parked } of last?.scopes ?? []) {
          count(
            parked.flatMap(({ arrow }) => (arrow === null ? [] : [graph.arrows[arrow]?.id ?? ''])),
            -1,
          );
        }
        expect([...balance].filter(([, left]) => left !== 0)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('every run ends or waits for something that can still come', () => {
    fc.assert(
      fc.property(anyPlay, ([document, picks]) => {
        const { graph, states } = play(document, picks);
        for (const state of states) expectSomethingCanCome(graph, state);
      }),
      { numRuns: RUNS },
    );
  });

  it('is finished only when nothing is left, nobody is needed and an end was reached', () => {
    fc.assert(
      fc.property(anyPlay, ([document, picks]) => {
        for (const { status, result, scopes, activations, incidents, ends } of play(document, picks).states) {
          if (status === 'cancelled') expect(result).toBe('cancelled');
          if (status !== 'finished') continue;
          expect({ activations, incidents, parked: scopes[0]?.parked }).toEqual({
            activations: [],
            incidents: [],
            parked: [],
          });
          expect(ends.length).toBeGreaterThan(0);
          if (result === 'success')
            expect(scopes[0]?.setAside.every((token) => token.missed.length > 0)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the random runs', () => {
  it('see every kind of entry, ending and incident that the engine can write today', () => {
    const wanted: readonly string[] = [
      ...['run-started', 'step-started', 'step-finished', 'step-passed', 'parked', 'absorbed', 'set-aside'],
      ...['attempt-started', 'attempt-failed', 'retry-scheduled', 'asked', 'answered', 'answer-refused'],
      ...[
        'timer-set',
        'timer-fired',
        'caught',
        'incident-opened',
        'incident-resolved',
        'cancelled',
        'ended',
        'run-finished',
      ],
      ...['result success', 'result failure', 'result cancelled', 'result incomplete'],
      ...[
        'incident gap',
        'incident dead-end',
        'incident runaway',
        'incident missing-data',
        'incident unavailable',
        'incident too-late',
        'incident wrong-output',
        'inside a container',
        'a question to others',
        'undone',
        'signal-received',
        'reminded',
      ],
    ];
    const seen = new Set<string>();
    for (const [document, picks] of fc.sample(anyPlay, { numRuns: 1_500, seed: 11 })) {
      if (wanted.every((kind) => seen.has(kind))) break;
      for (const entry of play(document, picks).journal) {
        seen.add(entry.type);
        if (entry.type === 'step-started' && entry.data.inside !== undefined) seen.add('inside a container');
        if (entry.type === 'asked' && entry.data.roles.includes('ro_deputy'))
          seen.add('a question to others');
        if (entry.type === 'run-finished') seen.add(`result ${entry.data.result}`);
        if (entry.type === 'incident-opened') seen.add(`incident ${entry.data.kind}`);
      }
    }
    expect(wanted.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});

/** Follows «waits for» from every parked token: it must lead to open visits, never back to where it came from. */
function expectSomethingCanCome(graph: Graph, state: RunState): void {
  if (state.status === 'finished' || state.status === 'cancelled') return;
  const run: Run = { index: indexGraph(graph), state, journal: [], tellsWaiting: true, commands: [] };
  const open = new Set(state.activations.map((activation) => activation.step));
  expect(state.incidents.length + state.activations.length).toBeGreaterThan(0);
  for (const { activation, phase, step } of state.activations) {
    const hasTimer = state.timers.some((timer) => timer.activation === activation);
    const behaviour = graph.steps[step]?.behaviour;
    const listens = behaviour?.does === 'wait' && 'signal' in behaviour;
    if (phase.is === 'pausing' || phase.is === 'waiting') expect(hasTimer || listens).toBe(true);
    if (phase.is === 'held')
      expect(state.incidents.some((incident) => incident.incident === phase.incident)).toBe(true);
  }
  if (state.incidents.some((incident) => incident.kind === 'runaway')) return;
  for (const scope of state.scopes) {
    const walk = (step: number, path: readonly number[]): void => {
      expect(path).not.toContain(step);
      const holding = waitsFor(run, scope, step);
      expect(holding.length).toBeGreaterThan(0);
      for (const other of holding.filter((candidate) => !open.has(candidate))) walk(other, [...path, step]);
    };
    for (const token of scope.parked) walk(token.step, []);
  }
}
