import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../../src/exchange/json/read-workflow';
import { writeWorkflow } from '../../../src/exchange/json/write-workflow';
import type { EntryOf, JournalEntry } from '../../../src/model/journal';
import { stepTypes } from '../../../src/steps/step-types';
import { anyPlay, graphOf, play } from '../../support/random-play';

const RUNS = 800;

/** Is what every event changes, also one that does nothing: its instant, and how much was written. */
const passing = { at: 0, seq: 0 };

describe('what is refused', () => {
  it('changes nothing', () => {
    const refused = new Set<string>();
    fc.assert(
      fc.property(anyPlay, ([document, picks]) => {
        const { journals, states } = play(document, picks);
        for (const [index, journal] of journals.entries()) {
          const [entry, ...more] = journal;
          if (entry === undefined || more.length > 0) continue;
          if (entry.type !== 'answer-refused' && entry.type !== 'event-ignored') continue;
          refused.add(entry.data.why);
          expect({ ...states[index], ...passing }).toEqual({ ...states[index - 1], ...passing });
        }
      }),
      { numRuns: RUNS },
    );
    expect([...refused]).toContain('not-asked');
  });
});

describe('a failure', () => {
  it('is caught only when every try within its limits was had', () => {
    let caught = 0;
    fc.assert(
      fc.property(anyPlay, ([document, picks]) => {
        const { journal, graph } = play(document, picks);
        for (const [index, entry] of journal.entries()) {
          if (entry.type !== 'caught') continue;
          const retry = graph.steps.find((step) => step.id === entry.data.step)?.retry;
          const before = journal.slice(0, index);
          if (retry?.on.includes(entry.data.kind) !== true || isTimeUp(before, entry.data)) continue;
          caught += retry.attempts > 1 ? 1 : 0;
          expect(triesOf(before, entry.data)).toBe(retry.attempts);
        }
      }),
      { numRuns: RUNS },
    );
    expect(caught).toBeGreaterThan(0);
  });
});

/** The step's own limit ends its tries; and what failed inside a container is not tried again by the container. */
function isTimeUp(journal: readonly JournalEntry[], { activation }: EntryOf<'caught'>['data']): boolean {
  const own = journal.filter((entry) => 'activation' in entry.data && entry.data.activation === activation);
  return (
    own.some((entry) => entry.type === 'timer-fired' && entry.data.purpose === 'time-limit') ||
    !own.some((entry) => entry.type === 'attempt-started')
  );
}

/** Counts the tries since a person last said to try again. */
function triesOf(journal: readonly JournalEntry[], { activation }: EntryOf<'caught'>['data']): number {
  const own = journal.filter((entry) => 'activation' in entry.data && entry.data.activation === activation);
  const incident = own.findLast((entry) => entry.type === 'incident-opened')?.seq ?? 0;
  return own.filter((entry) => entry.type === 'attempt-failed' && entry.seq > incident).length;
}

describe('a drawing that was written and read again', () => {
  it('compiles to the same graph', () => {
    fc.assert(
      fc.property(anyPlay, ([document]) => {
        const read = readWorkflow(writeWorkflow(document, stepTypes), 'sketch.json', stepTypes);
        expect(read.ok && graphOf(read.value)).toEqual(graphOf(document));
      }),
      { numRuns: 150 },
    );
  });
});
