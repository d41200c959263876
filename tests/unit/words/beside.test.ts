import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../src/projections/run-course';
import { compareRuns } from '../../../src/projections/run-difference';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { play, type Scripted } from '../../support/play';
import { sketch } from '../../support/sketch';

const ORDER = sketch({
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  steps: {
    start: 'trigger',
    pack: { type: 'task', name: 'Pack', estimate: { duration: { fixed: 'PT1H' } } },
    ask: { type: 'approval', name: 'Ask', config: { approvers: ['ro_boss'] }, policy: { timeLimit: 'P2D' } },
    shipped: { type: 'end', name: 'Shipped' },
    refused: { type: 'end', name: 'Cancelled', config: { result: 'cancelled' } },
  },
  arrows: ['start>pack', 'pack>ask', 'ask>shipped', 'ask:rejected>refused', 'ask:no-answer>refused'],
});

const words = english.rehearsal.beside;
const context = makeSentenceContext(ORDER, stepWords.en, english);

describe('how two runs differ', () => {
  it('is told by when and where they end', () => {
    expect(said({}, { script: { st_ask: [{ silent: true }] } })).toBe(
      'Ends 2 days later, Cancelled instead of Shipped.',
    );
    expect(said({ script: { st_ask: [{ silent: true }] } }, {})).toBe(
      'Ends 2 days earlier, Shipped instead of Cancelled.',
    );
  });

  it('says when only the time is another, or only the end', () => {
    expect(said({}, { script: { st_pack: [{ takes: 'PT3H' }] } })).toBe('Ends 2 h later, Shipped as well.');
    expect(said({}, { script: { st_ask: [{ answer: 'rejected', after: 'PT0S', reason: 'No' }] } })).toBe(
      'Ends Cancelled instead of Shipped, at the same time.',
    );
  });

  it('says when the second never ends', () => {
    expect(said({}, { script: { st_pack: [{ hang: true }] } })).toMatch(
      /^Never comes to an end, .* instead of Shipped\.$/u,
    );
  });

  it('says when they are the same', () => {
    expect(said({}, {})).toBe('Both go the same way.');
    expect(differenceOf({}, {}).partsAfterMs).toBeNull();
  });

  it('tells where they part, and what only one of them goes through', () => {
    const difference = differenceOf({}, { script: { st_ask: [{ silent: true }] } });

    expect(difference.partsAfterMs).toBe(3_600_000);
    expect(words.details(difference, context)).toEqual([
      'Only the second goes through Cancelled.',
      'Only the first goes through Shipped.',
    ]);
  });
});

function differenceOf(first: Scripted, second: Scripted) {
  return compareRuns(runOf(first), runOf(second));
}

function said(first: Scripted, second: Scripted): string {
  return words.differ(differenceOf(first, second), context);
}

function runOf(scripted: Scripted) {
  const { journal, elapsedMs, endedBy } = play(ORDER, scripted);
  return { journal, course: courseOf(journal), elapsedMs, neverEnds: endedBy !== 'run-over' };
}
