import { expect, it } from 'vitest';
import { makeRings } from '../../../../src/features/rehearsal/rehearsed/make-rings';
import { coverageOf, findWays, tallyOf } from '../../../../src/projections/coverage';
import { stepTypes } from '../../../../src/steps/step-types';
import { english } from '../../../../src/words/english';
import { play } from '../../../support/play';
import { sketch } from '../../../support/sketch';

const document = sketch({
  steps: { start: 'trigger', pack: 'task', ship: 'task', over: 'end' },
  arrows: ['start>pack', 'pack>ship', 'ship>over'],
});
const ways = findWays(document, stepTypes);
const good = tallyOf(play(document).journal);
const bad = tallyOf(play(document, { script: { st_ship: [{ fail: 'refused' }] } }).journal);
const { coverage: words } = english.rehearsal;

it('says in a ring how many ways were rehearsed', () => {
  const rings = makeRings()(coverageOf(ways, [good, bad]), words);
  expect(rings.get('st_pack')).toEqual({
    segments: ['caught', 'not-tried', 'not-tried', 'not-tried'],
    label: 'rehearsed 1 of 4 ways',
  });
  expect(rings.get('st_ship')).toEqual({
    segments: ['caught', 'not-caught', 'not-tried', 'not-tried'],
    label: 'rehearsed 2 of 4 ways, 1 not caught',
  });
});

it('keeps the ring of a step that looks the same, so that its card is left alone', () => {
  const toRings = makeRings();
  const before = toRings(coverageOf(ways, [good]), words);
  const after = toRings(coverageOf(ways, [good, bad]), words);
  expect(after.get('st_pack')).toBe(before.get('st_pack'));
  expect(after.get('st_ship')).not.toBe(before.get('st_ship'));
});

it('never says that all was tried before it was', () => {
  expect(words.percent(199, 200)).toBe('99%');
  expect(words.percent(200, 200)).toBe('100%');
  expect(words.total(199, 200, 1)).toBe('99% of what can go wrong was tried: 199 of 200 ways, 1 not caught.');
});
