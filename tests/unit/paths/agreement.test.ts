import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithBrute, newTally } from '../../support/path-agreement';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';

describe('exploring and playing every path one by one', () => {
  it('agree about wild drawings', () => {
    const tally = newTally();
    fc.assert(
      fc.property(wildWorkflow, (document) => compareWithBrute(document, tally)),
      { numRuns: 150 },
    );
    console.log(tally);
  });
  it('agree about knotty drawings', () => {
    const tally = newTally();
    fc.assert(
      fc.property(knottyWorkflow, (document) => compareWithBrute(document, tally)),
      { numRuns: 150 },
    );
    console.log(tally);
    expect(1).toBe(1);
  });
});
