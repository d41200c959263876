import { describe, expect, it } from 'vitest';
import { isObject, sameJson } from '../../../src/kernel/json';
import { formatPlace, valueAt } from '../../../src/kernel/json-place';

describe('the same JSON', () => {
  it.each([
    [1, 1],
    [0, -0],
    ['a', 'a'],
    [null, null],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: [] } },
      { b: { c: [] }, a: 1 },
    ],
  ])('%j and %j are', (left, right) => {
    expect(sameJson(left, right)).toBe(true);
    expect(sameJson(right, left)).toBe(true);
  });

  it.each([
    [1, '1'],
    [0, null],
    [0, false],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [[], {}],
    [{}, null],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      { a: 1, b: 1 },
      { a: 1, c: 1 },
    ],
    [{ toString: 1 }, { b: 1 }],
    [{ a: undefined }, { toString: 1 }],
  ])('%j and %j are not', (left, right) => {
    expect(sameJson(left, right)).toBe(false);
    expect(sameJson(right, left)).toBe(false);
  });
});

describe('an object', () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    ['a', false],
    [undefined, false],
  ])('%j: %s', (value, is) => {
    expect(isObject(value)).toBe(is);
  });
});

describe('a place', () => {
  it.each([
    [[], ''],
    [['steps', 2, 'config', 'rules', 0], 'steps[2].config.rules[0]'],
    [[0, 'a'], '[0].a'],
  ])('%j reads %s', (path, place) => {
    expect(formatPlace(path)).toBe(place);
  });

  it.each([
    [['a', 1, 'b'], 5],
    [[], { a: [0, { b: 5 }] }],
    [['a', 9], undefined],
    [['a', 1, 'b', 'c'], undefined],
    [['toString'], undefined],
    [['a', 'map'], undefined],
  ])('%j leads to %j', (path, expected) => {
    expect(valueAt({ a: [0, { b: 5 }] }, path)).toEqual(expected);
  });
});
