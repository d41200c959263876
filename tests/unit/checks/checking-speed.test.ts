import { expect, it } from 'vitest';
import { makeCheckContext } from '../../../src/checks/check-context';
import { checkDocument, checks } from '../../../src/checks/check-document';
import { present } from '../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';
import { longDrawing } from '../../support/long-drawing';
import { readTemplates } from '../../support/read-templates';

const templates = await readTemplates();
const order = present(
  templates.find(({ id }) => id === 'order-fulfilment'),
  'template',
).document;

/**
 * What every rule takes together, on a drawing that is read and compiled: nothing is remembered from the last time. The
 * time of the processor counts, not that of the clock: a long measurement is interrupted by others, a short one is not.
 */
function costPerStep(drawing: WorkflowDocument, times: number): number {
  const contexts = Array.from({ length: times }, () => makeCheckContext({ ...drawing }, stepTypes));
  const began = process.cpuUsage();
  for (const context of contexts) for (const check of checks) check.find(context);
  return process.cpuUsage(began).user / times / drawing.steps.length;
}

it('costs a step of a thousand no more than three times what it costs a step of a hundred', {
  timeout: 60_000,
}, () => {
  // given
  const [small, large] = [longDrawing(order, 9), longDrawing(order, 91)];
  expect(small.steps.length).toBeGreaterThan(95);
  expect(large.steps.length).toBeGreaterThan(1_000);
  expect(checkDocument(large, stepTypes).errors).toEqual([]);
  // when: in turn, and the best of many is what the work itself takes
  const turns = Array.from({ length: 8 }, () => ({
    small: costPerStep(small, 20),
    large: costPerStep(large, 2),
  }));
  // then
  const best = (size: 'small' | 'large') => Math.min(...turns.map((turn) => turn[size]));
  expect(best('large') / best('small')).toBeLessThan(3);
});
