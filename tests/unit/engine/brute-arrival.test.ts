import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import { BruteRun } from '../../support/brute-arrival';
import { ChosenRun, chooseInBrute, possibleChoices } from '../../support/brute-choices';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';

/** Low, so that wild loops stay small. */
const BOUND = 80;

const picks = fc.array(fc.nat(9_999), { maxLength: 40 });

/** Plays a drawing in the brute game and in the engine, by the same choices; both must look the same after each. */
function playBoth(document: WorkflowDocument, chosen: readonly number[]): void {
  const input = chosen.length % 3 === 0 ? {} : { fd_n: 4 };
  const brute = new BruteRun(document, input, BOUND, 'st_start');
  const engine = new ChosenRun(document, input, BOUND, 'st_start');
  expect(engine.view()).toEqual(brute.view());
  for (const pick of chosen) {
    const possible = possibleChoices(brute, pick);
    const choice = possible[pick % Math.max(1, possible.length)];
    if (choice === undefined) return;
    chooseInBrute(brute, choice);
    engine.choose(choice);
    expect(engine.view()).toEqual(brute.view());
  }
}

describe('the engine and the contract taken literally', () => {
  it('agree about wild drawings after every choice', () => {
    fc.assert(fc.property(wildWorkflow, picks, playBoth), { numRuns: 300 });
  });

  it('agree about knots after every choice', () => {
    fc.assert(fc.property(knottyWorkflow, picks, playBoth), { numRuns: 600 });
  });
});
