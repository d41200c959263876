import { describe, expect, it } from 'vitest';
import { isGoodDay } from '../../../../src/features/rehearsal/script/ordinary-day';
import { scenarioOf } from '../../../support/play';

describe('a good day', () => {
  it('is any on which nothing is set but when it begins and what is expected', () => {
    const day = scenarioOf({
      name: 'Usual',
      startAt: '2026-03-03T09:00:00Z',
      expect: { status: 'finished' },
    });
    expect(isGoodDay(day)).toBe(true);
  });

  it.each([
    ['another start', { trigger: 'st_mail' }],
    ['a fact', { input: { fd_amount: 3 } }],
    ['what happens at a step', { script: { st_pack: [{ fail: 'error' }] } }],
    ['an outage', { outages: [{ system: 'sy_cards', from: 'PT0S', for: 'PT1H' }] }],
    ['an absence', { absences: [{ who: 'ro_desk', from: 'PT0S', for: 'PT1H' }] }],
    ['what somebody does about it', { resolve: [{ step: 'st_pack', do: 'retry', after: 'PT0S' }] }],
    ['the same coming in again', { again: [{ after: 'PT1H', input: {} }] }],
  ])('is none with %s', (_what, set) => {
    expect(isGoodDay(scenarioOf(set))).toBe(false);
  });
});
