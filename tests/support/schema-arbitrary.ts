import fc from 'fast-check';
import type { z } from '../../src/kernel/schema';

/** Is a check as zod writes it down. */
interface Limit {
  readonly check: string;
  readonly value?: number;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

/** Keys that nothing knows, among them those that trip a careless copy. */
const UNKNOWN_KEYS = ['x-later', 'mood', 'toString', 'constructor', '10', '9', 'ä', ''];

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 1e-7, 5e-324, Number.MAX_VALUE),
);

/** Any JSON that a file may hold. */
export const anyJson = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !JSON.stringify(value).includes('"__proto__":'));

/**
 * Makes values that a schema accepts before it fills anything in: optional keys come and go, and open objects get
 * keys that nothing knows. A new key of a schema is so tested by being there.
 */
export function valuesOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  // Every schema of the program is one of zod's own kinds, which tell their parts by `type`.
  const definition = schema._zod.def as Definition;
  switch (definition.type) {
    case 'string':
      return fc.string({ maxLength: 5, unit: 'binary' });
    case 'number':
      return numbersOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries));
    case 'literal':
      return fc.constantFrom(...definition.values);
    case 'array':
      return fc.array(valuesOf(definition.element, depth + 1), {
        minLength: 1,
        maxLength: depth > 6 ? 1 : 3,
      });
    case 'tuple':
      return fc.tuple(...definition.items.map((item) => valuesOf(item, depth + 1)));
    case 'record':
      return fc.dictionary(
        fc.constantFrom('fd_a', 'fd_b', 'st_a', ...UNKNOWN_KEYS),
        valuesOf(definition.valueType, depth + 1),
        {
          maxKeys: 3,
        },
      );
    case 'union':
      return fc.oneof(...definition.options.map((option) => valuesOf(option, depth + 1)));
    case 'nullable':
      return fc.oneof(fc.constant(null), valuesOf(definition.innerType, depth));
    case 'default':
    case 'optional':
      return valuesOf(definition.innerType, depth);
    case 'lazy':
      return depth > 8 ? fc.constant({ field: 'fd_a', is: 'filled' }) : lazyOf(definition.getter(), depth);
    case 'object':
      return objectsOf(definition.shape, depth);
    default:
      throw new Error(`No values of a ${definition.type} yet`);
  }
}

/** A value of any kind refers to itself without end, so it is made directly. */
function lazyOf(inner: z.core.$ZodType, depth: number): fc.Arbitrary<unknown> {
  // As above.
  const definition = inner._zod.def as Definition;
  const isAnything =
    definition.type === 'union' && definition.options.some((option) => option._zod.def.type === 'null');
  return isAnything ? anyJson : fc.constant(null).chain(() => valuesOf(inner, depth + 1));
}

function numbersOf(schema: z.core.$ZodType): fc.Arbitrary<number> {
  const checks = (schema._zod.def.checks ?? []).map(({ _zod }): Limit => _zod.def);
  const limit = (kind: string) => checks.find(({ check }) => check === kind)?.value;
  const [least, most] = [limit('greater_than'), limit('less_than')];
  if (checks.some(({ check }) => check === 'number_format'))
    return fc.integer({ min: Math.max(least ?? 0, -1_000), max: 1_000 });
  const within = number.filter((value) => value >= (least ?? value) && value <= (most ?? value));
  return least === undefined || most === undefined
    ? within
    : fc.double({ min: least, max: most, noNaN: true });
}

function objectsOf(shape: Readonly<Record<string, z.core.$ZodType>>, depth: number): fc.Arbitrary<unknown> {
  const known = Object.entries(shape).filter(([, part]) => !isNever(part));
  const required = known.filter(([, part]) => !['default', 'optional'].includes(part._zod.def.type));
  return fc
    .tuple(
      fc.record(Object.fromEntries(known.map(([key, part]) => [key, valuesOf(part, depth + 1)])), {
        requiredKeys: required.map(([key]) => key),
      }),
      fc.dictionary(fc.constantFrom(...UNKNOWN_KEYS), anyJson, { maxKeys: 1 }),
    )
    .map(([ours, theirs]) => ({ ...theirs, ...ours }));
}

function isNever(part: z.core.$ZodType): boolean {
  // As above.
  const definition = part._zod.def as Definition;
  return definition.type === 'optional' && definition.innerType._zod.def.type === 'never';
}
