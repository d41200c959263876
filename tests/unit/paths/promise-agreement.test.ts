import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePromise, newPromiseTally, randomPromise } from '../../support/promise-agreement';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';

/** As for the explorer itself: small searches by the thousand, on a busy machine. */
const LONG_MS = 600_000;

describe('the explorer', () => {
  it(
    'agrees with playing every path one by one on whether a promise can be broken',
    () => {
      const tally = newPromiseTally();
      const drawings = fc.oneof(wildWorkflow, knottyWorkflow);
      fc.assert(
        fc.property(drawings, randomPromise, (document, promise) => comparePromise(document, promise, tally)),
        { numRuns: 660, endOnFailure: true },
      );
      expect(tally.compared).toBeGreaterThan(500);
      expect(Math.min(tally.broken, tally.kept)).toBeGreaterThan(120);
      expect(tally.keptForSure).toBeGreaterThan(50);
      expect(tally.late).toBeGreaterThan(10);
    },
    LONG_MS,
  );
});
