import { describe, expect, it } from 'vitest';
import { checkExpectations } from '../../../src/projections/expectation-checks';
import { expectFound } from '../../../src/projections/found-expectation';
import { play, type Scripted, scenarioOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const DRAWING = sketch({
  fields: [{ id: 'fd_weight', name: 'Weight', type: 'number', sample: 3 }],
  steps: {
    start: 'trigger',
    pack: {
      type: 'task',
      estimate: { duration: { fixed: 'PT90M' } },
      config: { produces: ['fd_weight'] },
    },
    over: { type: 'end' },
    sorry: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>pack', 'pack>over', 'pack:failed>sorry'],
});
const GOOD: Scripted = {};
const BAD: Scripted = { script: { st_pack: [{ fail: 'refused' }] } };
const STUCK: Scripted = { script: { st_pack: [{ hang: true }] } };

/** Everything that can be expected, and none of it is so on the good day. */
const NOT_SO = {
  status: 'needs-attention',
  result: 'failure',
  ends: ['st_sorry'],
  within: 'PT1H',
  passes: ['st_pack', 'st_sorry'],
  avoids: ['st_over', 'st_sorry'],
  order: [
    ['st_over', 'st_pack'],
    ['st_pack', 'st_over'],
  ],
  fields: { fd_weight: 4 },
  refused: 2,
} satisfies Scripted;

describe('what was found, as what is expected', () => {
  it('takes the place of what is not met; what is met stays', () => {
    const { expect: expected } = scenarioOf({ expect: NOT_SO });

    expect(expectFound(expected, play(DRAWING, GOOD))).toEqual({
      status: 'finished',
      result: 'success',
      ends: ['st_over'],
      within: 'PT2H',
      passes: ['st_pack'],
      avoids: ['st_sorry'],
      order: [['st_pack', 'st_over']],
      fields: { fd_weight: 3 },
      refused: 0,
    });
  });

  it.each([
    ['the good day', GOOD],
    ['a day that ends badly', BAD],
    ['a day that stops', STUCK],
  ])('is met by %s, whatever was expected', (_, scripted) => {
    const run = play(DRAWING, scripted);
    const found = expectFound(scenarioOf({ expect: NOT_SO }).expect, run);

    expect(checkExpectations(run, { expect: found }).filter(({ ok }) => !ok)).toEqual([]);
    expect(expectFound(found, run)).toBe(found);
  });

  it('keeps what a newer version expects', () => {
    const newer = { result: 'failure', calm: true };

    expect(expectFound(newer, play(DRAWING, GOOD))).toMatchObject({ result: 'success', calm: true });
  });
});
