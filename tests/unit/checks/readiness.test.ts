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
  days: { all: 0, good: 0, red: 0, gaps: 0 },
  promises: { all: 0, broken: 0 },
  bad: { all: 9, tried: 0 },
  ways: null,
};
const ALL_PLAYED: RehearsedSoFar = {
  days: { all: 5, good: 1, red: 0, gaps: 0 },
  promises: { all: 3, broken: 0 },
  bad: { all: 9, tried: 6 },
  ways: { all: 4, notCaught: 0, isWhole: true },
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

  it('names every step to go to', () => {
    const stops = { ...SHOP, arrows: ['start>pack'] };
    expect(itemOf('runs', stops)).toMatchObject({
      isDone: false,
      steps: ['st_pack', 'st_over'],
      place: 'draw',
    });
    expect(itemOf('runs', SHOP)).toMatchObject({ isDone: true, count: 0, steps: [] });
  });

  it('wants an owner for every step, and people in every role', () => {
    const unowned = { type: 'task', name: 'Pack', estimate: { duration: { fixed: 'PT1H' } } };
    expect(itemOf('owners', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('owners', { ...SHOP, steps: { ...SHOP.steps, pack: unowned } })).toMatchObject({
      isDone: false,
      steps: ['st_pack'],
    });
    for (const people of [
      [],
      [
        { id: 'pe_a', name: '' },
        { id: 'pe_b', name: ' ' },
      ],
    ]) {
      const roles = [{ id: 'ro_desk', name: 'Desk', people }];
      expect(itemOf('owners', { ...SHOP, roles })).toMatchObject({ count: 1 });
    }
  });

  it('wants to know how long work takes', () => {
    const pack = { type: 'task', name: 'Pack', role: 'ro_desk' };
    expect(itemOf('measures', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('measures', { ...SHOP, steps: { ...SHOP.steps, pack } })).toMatchObject({
      count: 1,
      steps: ['st_pack'],
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
    expect(trouble({ all: 9, notCaught: 0, isWhole: true })).toMatchObject({ isDone: true });
    expect(trouble({ all: 9, notCaught: 5, isWhole: false })).toMatchObject({
      count: 5,
      of: 9,
      left: 'ways',
      place: 'ways',
    });
    expect(trouble({ all: 9, notCaught: 0, isWhole: false })).toMatchObject({
      isDone: false,
      left: 'ways-not-all',
    });
    expect(trouble(null)).toMatchObject({ isDone: false, left: 'ways-unknown' });
    // what is doubtful in the drawing is known before every way is
    expect(itemOf('trouble', SHOP, { ...ALL_PLAYED, ways: null })).toMatchObject({
      left: 'things',
      steps: ['st_pack'],
    });
  });

  it('wants the good day and two thirds of what can go wrong to be rehearsed', () => {
    const one = { days: { all: 1, good: 1, red: 0, gaps: 0 }, bad: { all: 9, tried: 5 } };
    expect(itemOf('rehearsed', SHOP)).toMatchObject({ isDone: true });
    // one short of six of nine
    expect(itemOf('rehearsed', SHOP, { ...ALL_PLAYED, ...one })).toMatchObject({
      count: 1,
      of: 4,
      left: 'untried',
    });
    const none = { ...one, days: { all: 1, good: 0, red: 0, gaps: 0 } };
    expect(itemOf('rehearsed', SHOP, { ...ALL_PLAYED, ...none })).toMatchObject({
      count: 1,
      left: 'good-day',
      place: 'scenarios',
    });
  });

  it('wants no promise broken and no saved day red, each a point of its own before what is only unsaid', () => {
    const red = {
      ...ALL_PLAYED,
      days: { all: 5, good: 1, red: 4, gaps: 0 },
      promises: { all: 3, broken: 2 },
    };
    expect(itemOf('days', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('promises', SHOP)).toMatchObject({ isDone: true });
    expect(itemOf('days', SHOP, red)).toMatchObject({ count: 4, of: 5, left: 'days', place: 'scenarios' });
    expect(itemOf('promises', SHOP, red)).toMatchObject({ count: 2, of: 3, place: 'scenarios' });
    expect(itemOf('promises', SHOP, { ...ALL_PLAYED, promises: null })).toMatchObject({
      isDone: false,
      left: 'promises-unknown',
    });
    const order = readyOf(sketch(SHOP), red).items.map(({ point }) => point);
    expect(order.slice(0, 4)).toEqual(['runs', 'promises', 'days', 'trouble']);
  });
});
