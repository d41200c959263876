import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKeys } from '../../../src/kernel/canonical-json';
import { anyJson } from '../../support/schema-arbitrary';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inside) => [inside], 'core');

describe('sorted keys', () => {
  it('stand in code-unit order at every depth, and lists stay as they are', () => {
    // given
    const value = { b: [{ z: 1, a: 2 }, 3], a: { ä: 1, Z: 2, a: 3 }, B: null };

    // when
    const sorted = sortKeys(value);

    // then
    expect(JSON.stringify(sorted)).toBe(
      '{"ok":true,"value":{"B":null,"a":{"Z":2,"a":3,"ä":1},"b":[{"a":2,"z":1},3]}}',
    );
  });

  it('say the same however the keys came, and leave the given value alone', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          anyJson,
        ),
        (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          const before = JSON.stringify(value);
          expect(JSON.stringify(sortKeys(reversed))).toBe(JSON.stringify(sortKeys(value)));
          expect(JSON.stringify(value)).toBe(before);
        },
      ),
    );
  });

  it('turn a negative zero into zero', () => {
    const sorted = sortKeys([-0]);
    expect(sorted.ok && Array.isArray(sorted.value) && Object.is(sorted.value[0], 0)).toBe(true);
  });

  it.each([
    ['{"__proto__":{}}', '__proto__'],
    ['{"a":[{"b":1},{"__proto__":1}]}', 'a[1].__proto__'],
    ['{"a":{"__proto__":{"polluted":true}}}', 'a.__proto__'],
  ])('refuse %s', (text, place) => {
    expect(sortKeys(JSON.parse(text))).toEqual({ ok: false, error: { code: 'forbidden-key', place } });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('keep keys that objects have of themselves', () => {
    const sorted = sortKeys(JSON.parse('{"toString":1,"constructor":{"prototype":2}}'));
    expect(JSON.stringify(sorted)).toContain('{"constructor":{"prototype":2},"toString":1}');
  });

  it('go 64 levels deep and no deeper', () => {
    expect(sortKeys(nested(64)).ok).toBe(true);
    expect(sortKeys(nested(65))).toEqual({
      ok: false,
      error: { code: 'too-deep', place: '[0]'.repeat(65) },
    });
  });

  it.each([
    [[1, undefined], '[1]'],
    [{ a: { b: Number.NaN } }, 'a.b'],
    [{ a: Number.POSITIVE_INFINITY }, 'a'],
    [{ a: () => 1 }, 'a'],
    [[10n], '[0]'],
  ])('refuse what no JSON text can hold', (value, place) => {
    expect(sortKeys(value)).toEqual({ ok: false, error: { code: 'not-json', place } });
  });
});
