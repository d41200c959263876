import { expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/check-document';
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

/** The best of several is what the work itself takes; what is remembered for a document must not help. */
function msPerStep(drawing: WorkflowDocument): number {
  const runs = Array.from({ length: 7 }, () => {
    const fresh = { ...drawing };
    const began = performance.now();
    checkDocument(fresh, stepTypes);
    return performance.now() - began;
  });
  return Math.min(...runs) / drawing.steps.length;
}

it('costs a step of a thousand no more than three times what it costs a step of a hundred', () => {
  const [small, large] = [repeat(9), repeat(91)];
  expect(small.steps.length).toBeGreaterThan(95);
  expect(large.steps.length).toBeGreaterThan(1_000);
  expect(checkDocument(large, stepTypes).errors).toEqual([]);
  msPerStep(small);
  const ratio = msPerStep(large) / msPerStep(small);
  expect(ratio).toBeLessThan(3);
});
