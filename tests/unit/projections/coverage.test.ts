import { describe, expect, it } from 'vitest';
import {
  coverageOf,
  findWays,
  type StepWay,
  tallyOf,
  type WayCoverage,
} from '../../../src/projections/coverage';
import { stepTypes } from '../../../src/steps/step-types';
import { play, type Scripted } from '../../support/play';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

const SHOP: Sketch = {
  systems: [{ id: 'sy_cards', name: 'Cards' }],
  fields: [{ id: 'fd_sum', type: 'number', required: true, sample: 5 }],
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  steps: {
    start: 'trigger',
    big: {
      type: 'branch',
      config: { rules: [{ id: 'ru_big', name: 'Big', when: { field: 'fd_sum', is: 'more', value: 100 } }] },
    },
    ask: { type: 'approval', config: { approvers: ['ro_boss'] }, policy: { timeLimit: 'P2D' } },
    charge: {
      type: 'task',
      system: 'sy_cards',
      config: { by: 'system' },
      policy: { retry: { attempts: 2, on: ['unavailable'] }, attemptLimit: 'PT5M' },
    },
    word: { type: 'wait', config: { signal: { name: 'paid' } } },
    over: 'end',
    lost: 'end',
  },
  arrows: [
    'start>big',
    'big:ru_big>ask',
    'big>charge',
    'ask>charge',
    'ask:rejected>lost',
    'ask:no-answer>lost',
    'charge>word',
    'charge:failed.unavailable>lost',
    'word>over',
  ],
};

const sayWay = (way: StepWay) =>
  way.is === 'outcome' ? way.outcome : way.is === 'failed' ? way.kind : way.is;

/** Says how the ways of a step were rehearsed: `done caught`. */
const said = (step: string, ...days: readonly Scripted[]): readonly string[] =>
  (covered(SHOP, ...days).steps.get(`st_${step}`) ?? [])
    .filter(({ standing }) => standing !== 'not-tried')
    .map(({ way, standing }: WayCoverage) => `${sayWay(way)} ${standing}`);

const covered = (drawing: Sketch, ...days: readonly Scripted[]) => {
  const document = sketch(drawing);
  return coverageOf(
    findWays(document, stepTypes),
    days.map((day) => tallyOf(play(document, day).journal)),
  );
};

describe('what can happen at a step', () => {
  it('follows from what it does', () => {
    const ways = findWays(sketch(SHOP), stepTypes);
    const of = (step: string) => ways.get(step)?.map(({ way }) => sayWay(way));
    expect(of('st_big')).toEqual(['ru_big', 'otherwise']);
    expect(of('st_ask')).toEqual(['approved', 'rejected', 'no-answer']);
    expect(of('st_charge')).toEqual(['done', 'unavailable', 'refused', 'error', 'tried-again', 'too-slow']);
    expect(of('st_word')).toEqual(['over', 'no-answer']);
    expect([...ways.keys()]).not.toContain('st_start');
    expect([...ways.keys()]).not.toContain('st_over');
  });

  it('is nothing at a step that is switched off', () => {
    const off = { ...SHOP, steps: { ...SHOP.steps, charge: { type: 'task', off: true } } };
    expect(findWays(sketch(off), stepTypes).has('st_charge')).toBe(false);
  });
});

describe('what was rehearsed of it', () => {
  it('is nothing before anything is played, and the good day goes only one way', () => {
    expect(covered(SHOP).bad.tried).toBe(0);
    expect(said('charge', {})).toEqual(['done caught']);
    expect(said('big', {})).toEqual(['otherwise caught']);
    expect(said('ask', {})).toEqual([]);
  });

  it('counts every answer, and silence up to the limit', () => {
    const sum = { input: { fd_sum: 500 } };
    expect(said('ask', sum)).toEqual(['approved caught']);
    expect(said('ask', { ...sum, script: { st_ask: [{ answer: 'rejected' }] } })).toEqual([
      'rejected caught',
    ]);
    expect(said('ask', { ...sum, script: { st_ask: [{ silent: true }] } })).toEqual(['no-answer caught']);
  });

  it('is caught where the failure leads somewhere, and not where a person is needed', () => {
    const down = { script: { st_charge: [{ fail: 'unavailable' }, { fail: 'unavailable' }] } };
    expect(said('charge', down)).toEqual(['unavailable caught', 'tried-again caught']);
    expect(said('charge', { script: { st_charge: [{ fail: 'refused' }] } })).toEqual(['refused not-caught']);
    expect(said('charge', { script: { st_charge: [{ hang: true }] } })).toEqual(['too-slow not-caught']);
  });

  it('is caught where trying again was enough', () => {
    const once = { script: { st_charge: [{ fail: 'unavailable' }] } };
    expect(said('charge', once)).toEqual(['done caught', 'unavailable caught', 'tried-again caught']);
  });

  it('is not caught where word never comes and nothing ends the waiting', () => {
    expect(said('word', { script: { st_word: [{ hang: true }] } })).toEqual(['no-answer not-caught']);
  });

  it('is not caught where the outcome leads nowhere', () => {
    const gap = { ...SHOP, arrows: SHOP.arrows.filter((arrow) => arrow !== 'word>over') };
    expect(covered(gap, {}).steps.get('st_word')).toMatchObject([
      { way: { outcome: 'over' }, standing: 'not-caught', caught: 0, open: 1 },
      { standing: 'not-tried' },
    ]);
  });

  it('is not caught if it was not caught once, and is counted by the days that tried it', () => {
    const refused = { script: { st_charge: [{ fail: 'refused' }] } };
    const mended = { ...refused, resolve: [{ step: 'st_charge', do: 'retry' }] };
    const charge = covered(SHOP, {}, refused, mended, {}).steps.get('st_charge');
    expect(charge?.find(({ way }) => sayWay(way) === 'done')).toMatchObject({ caught: 3, open: 0 });
    expect(charge?.find(({ way }) => sayWay(way) === 'refused')).toMatchObject({
      open: 2,
      standing: 'not-caught',
    });
  });

  it('says how much of what can go wrong was tried', () => {
    const { bad } = covered(SHOP, {}, { script: { st_charge: [{ fail: 'refused' }] } });
    // rejected, no answer; unavailable, refused, error, tried again, too slow; no word; and «otherwise», if it is bad news
    const isOtherwiseBad = findWays(sketch(SHOP), stepTypes).get('st_big')?.[1]?.isBadNews === true;
    expect(bad).toEqual({ all: isOtherwiseBad ? 9 : 8, tried: isOtherwiseBad ? 2 : 1, notCaught: 1 });
  });
});

it('finds most of what can go wrong in the templates rehearsed by their own scenarios', async () => {
  for (const { document } of await readTemplates()) {
    const ways = findWays(document, stepTypes);
    const runs = document.scenarios.map((scenario) => tallyOf(play(document, scenario).journal));
    const { bad, steps } = coverageOf(ways, runs);
    expect(bad.tried).toBeGreaterThan(3);
    expect(bad.tried).toBeLessThanOrEqual(bad.all);
    // whatever a run tried is among what can happen
    for (const tally of runs) {
      for (const [step, tried] of Object.entries(tally)) {
        const known = new Set((steps.get(step) ?? []).map(({ way }) => sayWay(way)));
        if (known.size === 0) continue;
        const strange = Object.keys(tried).filter((key) => !known.has(key.split(' ').at(-1) ?? ''));
        expect(strange).toEqual([]);
      }
    }
  }
});
