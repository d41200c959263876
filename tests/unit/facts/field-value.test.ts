import { describe, expect, it } from 'vitest';
import { FIELD_TYPES, type FieldType, fits, isEmpty } from '../../../src/facts/field-value';
import type { Json } from '../../../src/kernel/json';

describe('a value', () => {
  it.each([undefined, null, '', '  ', '\n\t'])('%j is empty', (value) => {
    expect(isEmpty(value)).toBe(true);
  });

  it.each([0, false, 'a', ' a ', [], {}])('%j is filled', (value) => {
    expect(isEmpty(value)).toBe(false);
  });

  const fitting: Readonly<Record<FieldType, readonly Json[]>> = {
    text: ['', 'a'],
    number: [0, -1.5],
    money: [12.3],
    yesno: [true, false],
    choice: ['small', 3],
    date: ['2026-03-08', '2024-02-29', '2026-03-08T09:00:00-05:00'],
    list: [[], [1, { a: null }]],
  };

  const unfitting: Readonly<Record<FieldType, readonly (Json | undefined)[]>> = {
    text: [1, null, undefined, ['a']],
    number: ['1', null, Number.NaN, Number.POSITIVE_INFINITY],
    money: ['12', true, undefined],
    yesno: ['yes', 1, null],
    choice: ['large', '3', undefined, null],
    date: ['2026-02-29', 'soon', 20260308, null],
    list: ['a', { 0: 'a' }, null],
  };

  const shape = (type: FieldType) => ({ type, options: ['small', 3] });

  it.each(FIELD_TYPES)('of the right kind fits %s', (type) => {
    expect(fitting[type].filter((value) => !fits(value, shape(type)))).toEqual([]);
  });

  it.each(FIELD_TYPES)('of another kind does not fit %s', (type) => {
    expect(unfitting[type].filter((value) => fits(value, shape(type)))).toEqual([]);
  });
});
