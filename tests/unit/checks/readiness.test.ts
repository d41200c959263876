import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/check-document';
import {
  READINESS_POINTS,
  type ReadinessPoint,
  type RehearsedSoFar,
  readinessOf,
} from '../../../src/checks/readiness';
import type { WorkflowDocument } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

const NOTHING_PLAYED: RehearsedSoFar = {
  days: { good: 0, otherwise: 0 },
  brokenPromises: 0,
  bad: { all: 9, tried: 0 },
  ways: null,
};
const ALL_PLAYED: RehearsedSoFar = {
  days: { good: 1, otherwise: 0 },
  brokenPromises: 0,
  bad: { all: 9, tried: 6 },
  ways: { notCaught: 0, isWhole: true },
};

const SHOP = {
  roles: [{ id: 'ro_desk', name: 'Desk', people: [{ id: 'pe_ann', name: 'Ann' }] }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    pack: { type: 'task', name: 'Pack', role: 'ro_desk', estimate: { duration: { fixed: 'PT1H' } } },
    over: { type: 'end', name: 'Over' },
  },
  arrows: ['start>pack', 'pack>over'],
} satisfies Sketch;

const readyOf = (document: WorkflowDocument, rehearsed = ALL_PLAYED) =>
  readinessOf(document, stepTypes, checkDocument(document, stepTypes), rehearsed);

const itemOf = (point: ReadinessPoint, drawing: Sketch, rehearsed = ALL_PLAYED) =>
  readyOf(sketch(drawing), rehearsed).items.find((item) => item.point === point);

describe('how ready a workflow is', () => {
  it('is ten for every point that is done, and every point is there once, in order', async () => {
    for (const { document } of await readTemplates()) {
      const { score, items } = readyOf(document, NOTHING_PLAYED);
      expect(items.map(({ point }) => point)).toEqual(READINESS_POINTS);
      expect(score).toBe(10 * items.filter(({ isDone }) => isDone).length);
      expect(items.every(({ isDone, count }) => isDone === (count === 0))).toBe(true);
    }
  });

  it('is nothing where nothing begins and ends yet', () => {
    const unbegun = [
      { steps: {}, arrows: [] },
      { steps: { start: 'trigger', pack: 'task' }, arrows: ['start>pack'] },
    ];
    for (const drawing of unbegun) expect(readyOf(sketch(drawing))).toEqual({ score: 0, items: [] });
  });

  it('names the step to go to', () => {
    const stops = { ...SHOP, arrows: ['start>pack'] };
    expect(itemOf('runs', stops)).toMatchObject({ isDone: false, step: 'st_pack', place: 'draw' });
    expect(itemOf('runs', SHOP)).toMatchObject({ isDone: true, count: 0, step: null });
  });

  it('wants an owner for every step, and people in every role', () => {
    const unowned = { type: 'task', name: 'Pack', estimate: { duration: { fixed: 'PT1H' } } };
    expect(itemOf('owners', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('owners', { ...SHOP, steps: { ...SHOP.steps, pack: unowned } })).toMatchObject({
      isDone: false,
      step: 'st_pack',
    });
    expect(itemOf('owners', { ...SHOP, roles: [{ id: 'ro_desk', name: 'Desk' }] })).toMatchObject({
      count: 1,
    });
  });

  it('wants to know how long work takes', () => {
    const pack = { type: 'task', name: 'Pack', role: 'ro_desk' };
    expect(itemOf('measures', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('measures', { ...SHOP, steps: { ...SHOP.steps, pack } })).toMatchObject({
      count: 1,
      step: 'st_pack',
    });
  });

  it('wants everything that can go wrong to be caught, and says when not all of it is known', () => {
    const { pack, ...others } = SHOP.steps;
    const late = { type: 'end', name: 'Late' };
    const told = {
      ...SHOP,
      steps: { ...others, pack: { ...pack, policy: { timeLimit: 'P1D' } }, late },
      arrows: [...SHOP.arrows, 'pack:failed>late'],
    };
    const trouble = (ways: RehearsedSoFar['ways']) => itemOf('trouble', told, { ...ALL_PLAYED, ways });
    expect(trouble({ notCaught: 0, isWhole: true })).toMatchObject({ isDone: true });
    expect(trouble({ notCaught: 5, isWhole: false })).toMatchObject({
      count: 5,
      left: 'ways',
      place: 'ways',
    });
    expect(trouble({ notCaught: 0, isWhole: false })).toMatchObject({ isDone: false, left: 'ways-not-all' });
    expect(trouble(null)).toMatchObject({ isDone: false, left: 'ways-unknown' });
    // what is doubtful in the drawing is known before every way is
    expect(itemOf('trouble', SHOP, { ...ALL_PLAYED, ways: null })).toMatchObject({
      left: 'things',
      step: 'st_pack',
    });
  });

  it('wants the good day and two thirds of what can go wrong to be rehearsed', () => {
    const one = { days: { good: 1, otherwise: 0 }, bad: { all: 9, tried: 5 } };
    expect(itemOf('rehearsed', SHOP)).toMatchObject({ isDone: true });
    // one short of six of nine
    expect(itemOf('rehearsed', SHOP, { ...ALL_PLAYED, ...one })).toMatchObject({ count: 1, left: 'untried' });
    const none = { ...one, days: { good: 0, otherwise: 0 } };
    expect(itemOf('rehearsed', SHOP, { ...ALL_PLAYED, ...none })).toMatchObject({
      count: 1,
      left: 'good-day',
      place: 'scenarios',
    });
  });

  it('wants no promise broken before it looks at days that end otherwise than expected', () => {
    const days = { good: 1, otherwise: 4 };
    expect(itemOf('kept', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('kept', SHOP, { ...ALL_PLAYED, days })).toMatchObject({ count: 4, left: 'days' });
    expect(itemOf('kept', SHOP, { ...ALL_PLAYED, days, brokenPromises: 2 })).toMatchObject({
      count: 2,
      left: 'promises',
      place: 'scenarios',
    });
  });
});
