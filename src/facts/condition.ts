import { isObject, type Json } from '../kernel/json';
import { anyJson, openObject, z } from '../kernel/schema';

/** Lists the words that compare a field with a value (or with nothing: `empty`, `filled`, `yes`, `no`). */
export const COMPARISONS = [
  'equals',
  'not-equals',
  'more',
  'at-least',
  'less',
  'at-most',
  'between',
  'contains',
  'starts-with',
  'one-of',
  'filled',
  'empty',
  'yes',
  'no',
  'before',
  'after',
] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Compares one field; `value` is left out where the word needs none, `[from, to]` for `between`, a list for `one-of`. */
export interface Clause {
  readonly field: string;
  readonly is: Comparison;
  readonly value?: Json;
}

/** Is a condition over the fields of a run. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Clause;

const MAX_DEPTH = 8;
const MAX_CLAUSES = 200;

const absent = z.never().exactOptional();

// Unknown keys are kept as everywhere, but a second form beside the first is refused: it would be passed over in silence.
const shapeSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    openObject({ all: z.array(shapeSchema).max(MAX_CLAUSES), any: absent, not: absent, field: absent }),
    openObject({ any: z.array(shapeSchema).max(MAX_CLAUSES), all: absent, not: absent, field: absent }),
    openObject({ not: shapeSchema, all: absent, any: absent, field: absent }),
    openObject({
      field: z.string(),
      is: z.enum(COMPARISONS),
      value: anyJson().exactOptional(),
      all: absent,
      any: absent,
      not: absent,
    }),
  ]),
);

/** Reads a condition; at most 8 levels deep and 200 clauses long. */
export const conditionSchema: z.ZodType<Condition> = shapeSchema.refine(
  (condition) => depthOf(condition) <= MAX_DEPTH && clausesOf(condition).length <= MAX_CLAUSES,
);

/** Lists every comparison inside a condition, in reading order. */
export function clausesOf(condition: Condition): readonly Clause[] {
  if ('field' in condition) return [condition];
  return childrenOf(condition).flatMap(clausesOf);
}

function depthOf(condition: Condition): number {
  if ('field' in condition) return 1;
  return 1 + Math.max(0, ...childrenOf(condition).map(depthOf));
}

function childrenOf(condition: Exclude<Condition, Clause>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return [condition.not];
}

/** Tells whether a comparison word takes no value. */
export function takesNoValue(is: Comparison): boolean {
  return is === 'filled' || is === 'empty' || is === 'yes' || is === 'no';
}

/** Names what a clause's value lacks for its word, or null when it fits: a sentence's code, not a sentence. */
export function clauseProblem(clause: Clause): 'needs-value' | 'needs-range' | 'needs-list' | null {
  if (takesNoValue(clause.is)) return null;
  const value = clause.value;
  if (clause.is === 'between') return Array.isArray(value) && value.length === 2 ? null : 'needs-range';
  if (clause.is === 'one-of') return Array.isArray(value) && value.length > 0 ? null : 'needs-list';
  return value === undefined || value === null || isObject(value) ? 'needs-value' : null;
}
