import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { openRun } from '../../../src/engine/open-run';
import { newRun, type RunState } from '../../../src/engine/state';
import type { WorkflowDocument } from '../../../src/model/document';
import type { JournalEntry } from '../../../src/model/journal';
import { momentOf, openScrubber } from '../../../src/projections/moment';
import { courseOf, openCourse } from '../../../src/projections/run-course';
import { stepCountOf } from '../../../src/projections/step-count';
import { storyOf } from '../../../src/projections/story';
import { timeSpent } from '../../../src/projections/time-spent';
import { timelineOf } from '../../../src/projections/timeline';
import { isOpen, type Visit } from '../../../src/projections/visit';
import { visitsOf } from '../../../src/projections/visits';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { tellStory } from '../../../src/words/story';
import { wildWorkflow } from '../../support/random-workflow';
import { possibleEvents } from '../../support/random-world';

interface Played {
  readonly document: WorkflowDocument;
  readonly journal: readonly JournalEntry[];
  /** The state of the engine after each event, with the number of entries written until then. */
  readonly states: readonly { readonly length: number; readonly state: RunState }[];
}

/** Plays any drawing in a world that does anything. */
const played: fc.Arbitrary<Played> = fc
  .record({ document: wildWorkflow, choices: fc.array(fc.nat(99), { maxLength: 30 }), seed: fc.nat(99) })
  .map(({ document, choices, seed }) => {
    const compiled = compile(document, stepTypes);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    // A low bound for going round, so that wild loops stay small.
    const run = openRun(compiled.value, { ...newRun(), startedBound: 60 });
    const journal: JournalEntry[] = [];
    const states: { length: number; state: RunState }[] = [];
    const apply = (event: Parameters<typeof run.apply>[0]) => {
      journal.push(...run.apply(event).journal);
      states.push({ length: journal.length, state: run.snapshot() });
    };
    const input = seed % 3 === 0 ? {} : { fd_yes: seed % 2 === 0, fd_n: seed };
    apply({
      type: 'start',
      at: Date.UTC(2026, 2, 2),
      trigger: 'st_start',
      input,
      seed,
      offsets: [[0, -300]],
    });
    for (const choice of choices) {
      const events = possibleEvents(compiled.value, run.snapshot());
      const event = events[choice % Math.max(1, events.length)];
      if (event === undefined) break;
      apply(event);
    }
    return { document, journal, states };
  });

const RUNS = { numRuns: 120 };

describe('every projection', () => {
  it('reads every prefix of every journal', () => {
    fc.assert(
      fc.property(played, ({ document, journal }) => {
        const context = makeSentenceContext(document, stepWords.en, english);
        const scrubber = openScrubber(journal);
        const course = openCourse();
        for (const entry of journal) {
          course.add(entry);
          scrubber.at(entry.seq);
          timelineOf(course.course(), document, { rowsBy: 'owner' });
        }
        for (const line of storyOf(journal)) {
          const told = tellStory(line, context);
          expect(told).toMatch(/[.?]$/);
          expect(told).not.toMatch(/\b(?:st|fd|ar|ro|pe)_|undefined|null|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('knows of a run what the engine knows of it', () => {
    fc.assert(
      fc.property(played, ({ journal, states }) => {
        for (const { length, state } of states) {
          const course = courseOf(journal.slice(0, length));
          expect(course.status).toBe(state.status);
          expect(course.result).toBe(state.result);
          expect(course.fields).toEqual(state.fields);
          expect(course.ends.map(({ step }) => step)).toEqual(state.ends);
          expect(course.incidents.map(({ incident }) => incident)).toEqual(
            state.incidents.map(({ incident }) => incident),
          );
        }
      }),
      RUNS,
    );
  });

  it('sees every marker where the engine has it', () => {
    fc.assert(
      fc.property(played, ({ journal, states }) => {
        for (const { length, state } of states) {
          const { markers } = momentOf(journal.slice(0, length));
          const inSteps = markers.filter(({ on }) => on === 'step');
          expect(inSteps).toHaveLength(state.status === 'cancelled' ? 0 : state.activations.length);
          const parked = state.scopes.flatMap((scope) => scope.parked).filter(({ arrow }) => arrow !== null);
          const waiting = markers.filter((marker) => marker.on === 'arrow' && marker.waits);
          if (!state.incidents.some(({ kind }) => kind === 'runaway'))
            expect(waiting).toHaveLength(parked.length);
          expect(new Set(markers.map(({ key }) => key)).size).toBe(markers.length);
        }
      }),
      RUNS,
    );
  });
});

describe('the steps of a run', () => {
  it('only ever become more, and are all there at its end', () => {
    fc.assert(
      fc.property(played, ({ journal, states }) => {
        const whole = courseOf(journal);
        let before = 0;
        for (const { length, state } of states) {
          const { step, all, isWhole } = stepCountOf(courseOf(journal.slice(0, length)), whole);
          expect(step).toBeGreaterThanOrEqual(before);
          expect(step).toBe(journal.slice(0, length).filter(({ type }) => type === 'step-started').length);
          expect(all).toBeGreaterThanOrEqual(step);
          if (length === journal.length) {
            expect(step).toBe(all);
            expect(isWhole).toBe(state.status === 'finished' || state.status === 'cancelled');
          }
          before = step;
        }
      }),
      RUNS,
    );
  });
});

describe('a visit', () => {
  it('is a row of stretches without gap and overlap', () => {
    fc.assert(
      fc.property(played, ({ journal }) => {
        for (const visit of visitsOf(journal)) expectContiguous(visit);
      }),
      RUNS,
    );
  });

  it('stays the same object until something happens to it', () => {
    fc.assert(
      fc.property(played, ({ journal }) => {
        const log = openCourse();
        let before: readonly Visit[] = [];
        for (const entry of journal) {
          log.add(entry);
          const after = log.course().visits;
          const changed = after.filter((visit, index) => visit !== before[index]);
          if (entry.type === 'run-finished') continue;
          // What a visit does not see happening leaves it as it was.
          const about = 'step' in entry.data ? entry.data.step : null;
          for (const visit of changed) expect(visit.step).toBe(about);
          before = after;
        }
      }),
      RUNS,
    );
  });
});

describe('a timeline', () => {
  it('puts no two bars of a lane over each other and hands over between bars that are there', () => {
    fc.assert(
      fc.property(played, ({ document, journal }) => {
        const course = courseOf(journal);
        for (const rowsBy of ['owner', 'step'] as const) {
          const { rows, handOvers } = timelineOf(course, document, { rowsBy });
          const bars = rows.flatMap((row) => row.bars);
          for (const row of rows) {
            for (let lane = 0; lane < row.lanes; lane += 1) {
              const inLane = row.bars
                .filter((bar) => bar.lane === lane)
                .sort((left, right) => left.fromMs - right.fromMs);
              inLane.forEach((bar, index) => {
                const next = inLane[index + 1];
                if (next !== undefined) expect(next.fromMs).toBeGreaterThanOrEqual(bar.toMs ?? course.at);
              });
            }
          }
          const keys = new Set(bars.map(({ key }) => key));
          expect(keys.size).toBe(bars.length);
          for (const { from, to } of handOvers) expect(keys.has(from) && keys.has(to)).toBe(true);
        }
        const { workedMs, waitedMs } = timeSpent(course);
        expect(workedMs).toBeGreaterThanOrEqual(0);
        expect(waitedMs).toBeGreaterThanOrEqual(0);
        expect(workedMs + waitedMs).toBe((course.endedAt ?? course.at) - (course.startedAt ?? course.at));
      }),
      RUNS,
    );
  });
});

function expectContiguous({ phases, state, startedAt, endedAt, attempts }: Visit): void {
  for (const [index, phase] of phases.entries()) {
    const next = phases[index + 1];
    if (next !== undefined) expect(next.from).toBe(phase.to);
    else expect(phase.to).toBe(isOpen(state) ? null : endedAt);
    if (phase.to !== null) expect(phase.to).toBeGreaterThan(phase.from);
    if (phase.state === 'held' && startedAt !== null) expect(phase.to).toBeLessThanOrEqual(startedAt);
  }
  for (const [index, attempt] of attempts.entries()) {
    const next = attempts[index + 1];
    if (next !== undefined && attempt.to !== null) expect(next.from).toBeGreaterThanOrEqual(attempt.to);
  }
}
