import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitedWorkflow } from '../../support/any-durations';
import {
  compareInTime,
  comparePromise,
  newPromiseTally,
  randomLimit,
  randomPromise,
} from '../../support/promise-agreement';
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

  it(
    'proves a time limit only where no run is late, however long everything takes',
    () => {
      const tally = { kept: 0, keptNarrowly: 0, broken: 0, endless: 0, late: 0 };
      fc.assert(
        fc.property(limitedWorkflow, randomLimit, (document, limit) => compareInTime(document, limit, tally)),
        { numRuns: 600, endOnFailure: true },
      );
      expect(tally.kept).toBeGreaterThan(200);
      expect(tally.keptNarrowly).toBeGreaterThan(15);
      expect(Math.min(tally.broken, tally.endless)).toBeGreaterThan(40);
      expect(tally.late).toBeGreaterThan(tally.endless / 2);
    },
    LONG_MS,
  );
});
