import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithBrute, compareWithEveryOrder, newTally, rehearseAll } from '../../support/path-agreement';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';

/** Thousands of small searches take minutes on a busy machine; a hang still ends. */
const LONG_MS = 600_000;

const drawings = fc.oneof(wildWorkflow, knottyWorkflow);

describe('the explorer', () => {
  it(
    'agrees with playing every path one by one, on 2,000 drawings',
    () => {
      const tally = newTally();
      fc.assert(
        fc.property(drawings, (document) => compareWithBrute(document, tally)),
        { numRuns: 2_000, endOnFailure: true },
      );
      expect(tally.compared).toBeGreaterThan(1_000);
      expect(tally.equal).toBeGreaterThan(100);
      const kinds = ['finished', 'gap', 'unhandled', 'dead-end', 'waits-forever', 'runaway'];
      expect(kinds.filter((kind) => !tally.kinds.has(kind))).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'finds the same whether or not it leaves out orders',
    () => {
      const tally = newTally();
      fc.assert(
        fc.property(drawings, (document) => compareWithEveryOrder(document, tally)),
        { numRuns: 200, endOnFailure: true },
      );
      expect(tally.compared).toBeGreaterThan(100);
    },
    LONG_MS,
  );

  it(
    'makes scenarios that end as they say',
    () => {
      const tally = newTally();
      fc.assert(
        fc.property(drawings, (document) => rehearseAll(document, tally)),
        { numRuns: 200, endOnFailure: true },
      );
      expect(tally.rehearsed).toBeGreaterThan(500);
    },
    LONG_MS,
  );
});
