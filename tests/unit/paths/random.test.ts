import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../../src/model/document';
import { explorePaths } from '../../../src/paths/explore-paths';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';

const seen: Record<string, number> = {};
let complete = 0; let total = 0; let states = 0;
function check(document: WorkflowDocument): void {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const input = { document, graph: compiled.value };
  const limits = { maxStates: 150, maxStarts: 300 };
  const paths = explorePaths(input, limits);
  total++; if (paths.complete) complete++; states += paths.states;
  for (const { scenario, ...ending } of paths.endings) {
    seen[ending.kind] = (seen[ending.kind] ?? 0) + 1;
    expect([ending, otherwiseThanSaid(input, scenario, ending)]).toEqual([ending, null]);
  }
  for (const { scenario, ending } of paths.pack) {
    if (ending !== undefined) expect([ending, otherwiseThanSaid(input, scenario, ending)]).toEqual([ending, null]);
  }
}

describe('random', () => {
  it('wild', () => { fc.assert(fc.property(wildWorkflow, check), { numRuns: 60 }); console.log(seen, complete, total, states);});
  it('knotty', () => { fc.assert(fc.property(knottyWorkflow, check), { numRuns: 60 }); console.log(seen, complete, total, states);});
});
