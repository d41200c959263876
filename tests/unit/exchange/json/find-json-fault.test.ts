import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../../src/exchange/json/find-json-fault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the fault of a text', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ["{'a': 1}", 1, 2],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\r\n  "a": nul\r\n}', 2, 11],
    ['{\r  "a": [1, 2}\r}', 2, 13],
    ['[1, 2,, 3]', 1, 7],
    ['[01]', 1, 3],
    ['[1.]', 1, 4],
    ['[+1]', 1, 2],
    ['[1e]', 1, 4],
    ['[.5]', 1, 2],
    ['[--1]', 1, 3],
    ['["a\nb"]', 1, 4],
    ['["\\x41"]', 1, 4],
    ['["\\u00g1"]', 1, 7],
    ['[1] // done', 1, 5],
    ['{} {}', 1, 4],
    ['[NaN]', 1, 2],
    ['<html></html>', 1, 1],
    ['[1\u00a0]', 1, 3],
    ['[1]]', 1, 4],
    ['{"a":1]', 1, 7],
    ['\u0000', 1, 1],
  ])('%j is at line %i, column %i', (text, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(findJsonFault(text)).toEqual({ cutOff: false, line, column });
  });

  it.each([
    ['{"a": 1', 1],
    ['{\n  "a": [1,\n    2', 3],
    ['{\n  "a": [1,\n\n\n', 2],
    ['{"a', 1],
    ['{"a"', 1],
    ['{"a":', 1],
    ['{"a":1,', 1],
    ['["\\', 1],
    ['["\\u00', 1],
    ['[tru', 1],
    ['[-', 1],
    ['[1.', 1],
    ['[1e+', 1],
    ['[', 1],
  ])('%j is that it is cut off at line %i', (text, line) => {
    expect(isJson(text)).toBe(false);
    expect(findJsonFault(text)).toMatchObject({ cutOff: true, line });
  });

  it('is none exactly where the engine reads it too', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '0',
      '.',
      'e',
      'true',
      'nul',
      ' ',
      '\n',
      'é',
      '\t',
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is that it is cut off, wherever an object is cut', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value, null, 2));
    fc.assert(
      fc.property(objects, fc.nat(), (text, at) => {
        const fault = findJsonFault(text.slice(0, at % text.length));
        expect(fault?.cutOff).toBe(true);
      }),
    );
  });

  it('is found under a million open brackets', () => {
    expect(findJsonFault('['.repeat(1_000_000))).toMatchObject({ cutOff: true, line: 1 });
    expect(findJsonFault(`${'['.repeat(1_000_000)}}`)).toMatchObject({ cutOff: false, column: 1_000_001 });
  });
});
