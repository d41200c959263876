import { describe, expect, it } from 'vitest';
import { readingOrder, targetsOf, walkFrom } from '../../../../src/parts/flow-canvas/walking-order';
import { sketch } from '../../../support/sketch';

const at = (type: string, x: number, y: number) => ({ type, at: { x, y } });

const drawing = sketch({
  steps: {
    ship: at('task', 600, 100),
    web: at('trigger', 0, 0),
    phone: at('trigger', 0, 120),
    check: at('task', 200, 60),
    pack: at('task', 400, 0),
    charge: at('task', 400, 200),
    ask: at('task', 400, 400),
    note: at('note', 900, 0),
  },
  arrows: [
    'web>check',
    'phone>check',
    'check>charge',
    'check>pack',
    'pack>ship',
    'charge>ship',
    'charge:failed>ask',
    '<ask>charge',
  ],
});

const walk = (from: string, way: Parameters<typeof walkFrom>[2], cameFrom?: string) =>
  walkFrom(drawing, `st_${from}`, way, cameFrom === undefined ? null : `st_${cameFrom}`)?.slice(3) ?? null;

describe('readingOrder', () => {
  it('reads starts first, then along the arrows, and what nothing leads to last', () => {
    expect(readingOrder(drawing).map(({ id }) => id.slice(3))).toEqual([
      'web',
      'phone',
      'check',
      'pack',
      'ship',
      'charge',
      'ask',
      'note',
    ]);
  });

  it('names every step once, in circles too', () => {
    // given
    const circle = sketch({ steps: { one: 'task', other: 'task' }, arrows: ['one>other', '<other>one'] });
    // then
    expect(readingOrder(circle).map(({ id }) => id)).toEqual(['st_one', 'st_other']);
  });
});

describe('walkFrom', () => {
  it('goes right along the arrow that leads to the highest step', () => {
    expect(walk('check', 'next')).toBe('pack');
  });

  it('goes up and down between the steps that one step leads to', () => {
    expect(walk('pack', 'down')).toBe('charge');
    expect(walk('charge', 'up')).toBe('pack');
  });

  it('goes up and down between starts', () => {
    expect(walk('web', 'down')).toBe('phone');
    expect(walk('phone', 'up')).toBe('web');
  });

  it('goes to the nearest card below where no sibling is left', () => {
    expect(walk('charge', 'down')).toBe('ask');
  });

  it('goes back the way it came', () => {
    expect(walk('ship', 'before', 'charge')).toBe('charge');
    expect(walk('ship', 'before', 'pack')).toBe('pack');
  });

  it('goes back along arrows ahead rather than along one that goes back', () => {
    expect(walk('charge', 'before')).toBe('check');
  });

  it('stays where nothing leads on', () => {
    expect(walk('ship', 'next')).toBeNull();
    expect(walk('web', 'before')).toBeNull();
  });

  it('goes to both ends of the reading', () => {
    expect(walk('pack', 'first')).toBe('web');
    expect(walk('pack', 'last')).toBe('note');
  });
});

describe('targetsOf', () => {
  it('names a step once that two arrows lead to', () => {
    // given
    const twice = sketch({ steps: { a: 'task', b: 'task' }, arrows: ['a>b', 'a:failed>b'] });
    // then
    expect(targetsOf(twice, 'st_a')).toEqual(['st_b']);
  });
});
