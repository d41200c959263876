import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../src/model/scenario';
import { judgeDay } from '../../../src/projections/judge-day';
import { play, scenarioOf } from '../../support/play';
import { type Sketch, sketch } from '../../support/sketch';

const END = { success: 'st_over', failure: 'st_lost', cancelled: 'st_gone' } as const;

const SHOP: Sketch = {
  steps: {
    start: 'trigger',
    ask: { type: 'approval', name: 'Ship it?' },
    pack: { type: 'task', name: 'Pack' },
    over: 'end',
    lost: { type: 'end', config: { result: 'failure' } },
    gone: { type: 'end', config: { result: 'cancelled' } },
  },
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  arrows: ['start>ask', 'ask>pack', 'ask:rejected>gone', 'pack>over', 'pack:failed>lost'],
};

const BAD = {
  success: {},
  failure: { st_pack: [{ fail: 'error' }] },
  cancelled: { st_ask: [{ answer: 'rejected' }] },
};

/** Judges a day of the shop that ends as it is told, or stops because nothing follows the failure. */
function verdict(
  comesTo: keyof typeof END | 'stop',
  expected: Expectation,
  promises: readonly Readonly<Record<string, unknown>>[] = [],
) {
  const stops = { ...SHOP, arrows: SHOP.arrows.filter((arrow) => !arrow.startsWith('pack:failed')) };
  const document = sketch({ ...(comesTo === 'stop' ? stops : SHOP), promises });
  const script = BAD[comesTo === 'stop' ? 'failure' : comesTo];
  const scenario = scenarioOf({ script, expect: expected });
  return judgeDay(document, play(document, scenario), scenario.expect).is;
}

describe('how a day comes out', () => {
  it('holds where it comes to an end as expected, or nothing is expected and it is finished', () => {
    expect(verdict('success', { ends: [END.success] })).toBe('holds');
    expect(verdict('failure', { result: 'failure' })).toBe('holds');
    expect(verdict('cancelled', {})).toBe('holds');
    expect(verdict('stop', {})).toBe('fails');
    expect(verdict('failure', { result: 'cancelled' })).toBe('fails');
  });

  it('is a gap where it stops as expected, and closed once it comes to any end that was drawn', () => {
    const open = { status: 'needs-attention', ends: [] };
    expect(verdict('stop', open)).toBe('gap');
    for (const end of ['success', 'failure', 'cancelled'] as const) expect(verdict(end, open)).toBe('closed');
  });

  it('is not closed where something else is not as expected, or a promise is broken', () => {
    expect(verdict('success', { status: 'needs-attention', avoids: ['st_pack'] })).toBe('fails');
    const promises = [{ id: 'pr_a', name: '', rule: { atMost: 1, of: 'st_over' } }];
    const broken = [{ id: 'pr_a', name: '', rule: { never: 'st_over', before: 'st_lost' } }];
    expect(verdict('success', { status: 'needs-attention' }, promises)).toBe('closed');
    expect(verdict('success', { status: 'needs-attention' }, broken)).toBe('fails');
  });

  it('is better where something bad was expected and it ends well, and never the other way round', () => {
    expect(verdict('success', { result: 'failure' })).toBe('better');
    expect(verdict('success', { result: 'failure', ends: [END.failure] })).toBe('better');
    expect(verdict('failure', { result: 'success' })).toBe('fails');
  });
});
