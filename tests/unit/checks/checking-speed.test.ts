import { expect, it } from 'vitest';
import { makeCheckContext } from '../../../src/checks/check-context';
import { checkDocument, checks } from '../../../src/checks/check-document';
import { present } from '../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';
import { readTemplates } from '../../support/read-templates';

const templates = await readTemplates();
const order = present(
  templates.find(({ id }) => id === 'order-fulfilment'),
  'template',
).document;

/** Draws the same process again and again, one after the other: where it ended well, the next begins. */
function repeat(times: number): WorkflowDocument {
  const round = (id: string, index: number) => `${id}_${String(index)}`;
  const rounds = Array.from({ length: times }, (_, index) => index);
  return {
    ...order,
    scenarios: [],
    promises: [],
    steps: rounds.flatMap((index) =>
      order.steps
        .filter(({ type }) => index === 0 || type !== 'trigger')
        .filter(({ id }) => index === times - 1 || id !== 'st_shipped')
        .map((step) => ({ ...step, id: round(step.id, index), name: `${step.name} ${String(index)}` })),
    ),
    arrows: rounds.flatMap((index) =>
      order.arrows
        .filter(({ outcome }) => index === 0 || outcome !== 'started')
        .map((arrow) => ({
          ...arrow,
          id: round(arrow.id, index),
          from: round(arrow.from, index),
          to:
            arrow.to === 'st_shipped' && index < times - 1
              ? round('st_check', index + 1)
              : round(arrow.to, index),
        })),
    ),
  };
}

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
  const [small, large] = [repeat(9), repeat(91)];
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
