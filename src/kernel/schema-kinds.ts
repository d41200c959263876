// The kinds of schema that the program is made of, over the small zod: it leaves out sentences, formats and the methods
// of every kind, two thirds of the large one, for every page and every worker. The few methods that read well in a
// chain are put back here.
import * as zod from 'zod/mini';

export type { core, output } from 'zod/mini';
export { registry, toJSONSchema } from 'zod/mini';

type Some = zod.core.SomeType;

/** Is what may follow any kind of schema. */
interface Common<Schema extends Some> {
  /** Fills in this value where the key is absent. A method: a schema of something narrower is a schema of it too. */
  default(value: zod.core.output<Schema>): zod.ZodMiniDefault<Schema>;
  /** Lets only values through that satisfy `isFine`. */
  refine(isFine: (value: zod.core.output<Schema>) => boolean): Chained<Schema>;
  /** Lets the key be absent, or its value be undefined. */
  readonly optional: () => zod.ZodMiniOptional<Schema>;
  /** Lets the key be absent. */
  readonly exactOptional: () => zod.ZodMiniExactOptional<Schema>;
  readonly nullable: () => Chained<zod.ZodMiniNullable<Schema>>;
}

type Chained<Schema extends Some> = Schema & Common<Schema>;

/** Is what may follow a kind with a size: characters, entries, or the number itself. */
interface Sized<Self> {
  readonly min: (least: number) => Self;
  readonly max: (most: number) => Self;
}

interface TextSchema extends zod.ZodMiniString, Common<zod.ZodMiniString>, Sized<TextSchema> {}

interface NumberSchema extends zod.ZodMiniNumber, Common<zod.ZodMiniNumber>, Sized<NumberSchema> {
  /** Lets only whole numbers through. */
  readonly int: () => NumberSchema;
}

interface ListSchema<Entry extends Some>
  extends zod.ZodMiniArray<Entry>,
    Common<zod.ZodMiniArray<Entry>>,
    Sized<ListSchema<Entry>> {}

/** Is a schema whose values come out as `Output`. */
export type ZodType<Output = unknown> = Chained<zod.ZodMiniType<Output>>;

/** Is what an object schema is made of. */
export type ZodRawShape = zod.core.$ZodLooseShape;

function chain<Schema extends zod.ZodMiniType>(schema: Schema): Chained<Schema> {
  return Object.assign(schema, {
    refine: (isFine: (value: zod.core.output<Schema>) => boolean) => chain(schema.check(zod.refine(isFine))),
    default: (value: zod.core.output<Schema>) =>
      // What a schema gives back is a value that it may fill in; zod's own type leaves out undefined, and no schema
      // of ours gives that.
      zod._default(schema, value as Parameters<typeof zod._default<Schema>>[1]),
    optional: () => zod.optional(schema),
    exactOptional: () => zod.exactOptional(schema),
    nullable: () => chain(zod.nullable(schema)),
  });
}

/** Makes a schema of texts; their size is their length. */
export function string(): TextSchema {
  return text(zod.string());
}

function text(schema: zod.ZodMiniString): TextSchema {
  return Object.assign(chain(schema), {
    min: (least: number) => text(schema.check(zod.minLength(least))),
    max: (most: number) => text(schema.check(zod.maxLength(most))),
  });
}

/** Makes a schema of finite numbers. */
export function number(): NumberSchema {
  return amount(zod.number());
}

function amount(schema: zod.ZodMiniNumber): NumberSchema {
  return Object.assign(chain(schema), {
    min: (least: number) => amount(schema.check(zod.gte(least))),
    max: (most: number) => amount(schema.check(zod.lte(most))),
    int: () => amount(schema.check(zod.int())),
  });
}

/** Makes a schema of lists; their size is how many entries they have. */
export function array<Entry extends Some>(entry: Entry): ListSchema<Entry> {
  return list(zod.array(entry));
}

function list<Entry extends Some>(schema: zod.ZodMiniArray<Entry>): ListSchema<Entry> {
  return Object.assign(chain(schema), {
    min: (least: number) => list(schema.check(zod.minLength(least))),
    max: (most: number) => list(schema.check(zod.maxLength(most))),
  });
}

/** Makes a schema of yes and no. */
export function boolean(): Chained<zod.ZodMiniBoolean> {
  return chain(zod.boolean());
}

/** Makes a schema of this one value. */
export function literal<const Value extends zod.core.util.Literal>(
  value: Value,
): Chained<zod.ZodMiniLiteral<Value>> {
  return chain(zod.literal(value));
}

/** Makes a schema that nothing fits. */
export function never(): Chained<zod.ZodMiniNever> {
  return chain(zod.never());
}

/** Makes a schema of texts out of a few. */
function oneOf<const Values extends readonly string[]>(
  values: Values,
): Chained<zod.ZodMiniEnum<zod.core.util.ToEnum<Values[number]>>> {
  return chain(zod.enum(values));
}

export { oneOf as enum };

/** Makes a schema of what fits one of several. */
export function union<const Options extends readonly Some[]>(
  options: Options,
): Chained<zod.ZodMiniUnion<Options>> {
  return chain(zod.union(options));
}

/** Makes a schema of lists with so many entries, each of its own kind. */
export function tuple<const Entries extends readonly [Some, ...Some[]]>(
  entries: Entries,
): Chained<zod.ZodMiniTuple<Entries, null>> {
  return chain(zod.tuple(entries));
}

/** Makes a schema of objects with any keys. */
export function record<Key extends zod.core.$ZodRecordKey, Value extends Some>(
  key: Key,
  value: Value,
): Chained<zod.ZodMiniRecord<Key, Value>> {
  return chain(zod.record(key, value));
}

/** Makes a schema of objects with these keys; others are left out of what it gives back. */
export function object<Shape extends ZodRawShape>(
  shape: Shape,
): Chained<zod.ZodMiniObject<zod.core.util.Writeable<Shape>>> {
  return chain(zod.object(shape));
}

/** Makes a schema of objects with these keys; others are kept. */
export function looseObject<Shape extends ZodRawShape>(
  shape: Shape,
): Chained<zod.ZodMiniObject<zod.core.util.Writeable<Shape>, zod.core.$loose>> {
  return chain(zod.looseObject(shape));
}

/** Makes a schema that is looked up when it is first used, so that it may name itself. */
export function lazy<Inner extends Some>(get: () => Inner): Chained<zod.ZodMiniLazy<Inner>> {
  return chain(zod.lazy(get));
}

/** Makes a schema that reads any JSON value. */
export function json(): Chained<zod.ZodMiniJSONSchema> {
  return chain(zod.json());
}
