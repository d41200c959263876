// What is expected of a day, part by part: each can be looked at, changed and taken out by itself.
import type { Json } from '../../../kernel/json';
import type { Expectation } from '../../../model/scenario';

/** Is one thing that is expected. */
export type ExpectedPart =
  | { readonly code: 'status'; readonly status: string }
  | { readonly code: 'result'; readonly result: string }
  | { readonly code: 'ends'; readonly end: string; readonly place: number }
  | { readonly code: 'within'; readonly within: string }
  | { readonly code: 'passes' | 'avoids'; readonly step: string; readonly place: number }
  | { readonly code: 'order'; readonly first: string; readonly then: string; readonly place: number }
  | { readonly code: 'field'; readonly field: string; readonly value: Json }
  | { readonly code: 'refused'; readonly refused: number };

/** Reads what is expected, in the order of the file. */
export function readExpected(expect: Expectation): readonly ExpectedPart[] {
  const {
    status,
    result,
    ends = [],
    within,
    passes = [],
    avoids = [],
    order = [],
    fields = {},
    refused,
  } = expect;
  return [
    ...(status === undefined ? [] : [{ code: 'status', status } as const]),
    ...(result === undefined ? [] : [{ code: 'result', result } as const]),
    ...ends.map((end, place) => ({ code: 'ends', end, place }) as const),
    ...(within === undefined ? [] : [{ code: 'within', within } as const]),
    ...passes.map((step, place) => ({ code: 'passes', step, place }) as const),
    ...avoids.map((step, place) => ({ code: 'avoids', step, place }) as const),
    ...order.map(([first, then], place) => ({ code: 'order', first, then, place }) as const),
    ...Object.entries(fields).map(([field, value]) => ({ code: 'field', field, value }) as const),
    ...(refused === undefined ? [] : [{ code: 'refused', refused } as const]),
  ];
}

/** Sets one thing that is expected: in its place, or as a new one at the end of its kind. */
export function writeExpected(expect: Expectation, part: ExpectedPart): Expectation {
  const { ends = [], passes = [], avoids = [], order = [], fields = {} } = expect;
  switch (part.code) {
    case 'status':
      return { ...expect, status: part.status };
    case 'result':
      return { ...expect, result: part.result };
    case 'within':
      return { ...expect, within: part.within };
    case 'ends':
      return { ...expect, ends: ends.toSpliced(part.place, 1, part.end) };
    case 'passes':
      return { ...expect, passes: passes.toSpliced(part.place, 1, part.step) };
    case 'avoids':
      return { ...expect, avoids: avoids.toSpliced(part.place, 1, part.step) };
    case 'order':
      return { ...expect, order: order.toSpliced(part.place, 1, [part.first, part.then]) };
    case 'field':
      return { ...expect, fields: { ...fields, [part.field]: part.value } };
    case 'refused':
      return { ...expect, refused: part.refused };
  }
}

/** Takes one thing out of what is expected; a kind of which nothing is left goes with it. */
export function dropExpected(expect: Expectation, part: ExpectedPart): Expectation {
  const kept = readExpected(expect).filter((other) => !isSame(other, part));
  const unknown = Object.entries(expect).filter(([key]) => !KNOWN.has(key));
  const emptied: Expectation = Object.fromEntries(unknown);
  return kept.reduce(
    (so, other) => writeExpected(so, 'place' in other ? { ...other, place: LAST } : other),
    emptied,
  );
}

const KNOWN: ReadonlySet<string> = new Set([
  'status',
  'result',
  'ends',
  'within',
  'passes',
  'avoids',
  'order',
  'fields',
  'refused',
]);

/** Is behind every place of a list. */
const LAST = Number.MAX_SAFE_INTEGER;

function isSame(left: ExpectedPart, right: ExpectedPart): boolean {
  if (left.code !== right.code) return false;
  if ('place' in left && 'place' in right) return left.place === right.place;
  return left.code !== 'field' || right.code !== 'field' || left.field === right.field;
}

/** Joins several expectations into one; of what can be said once only, the last counts. */
export function joinExpected(parts: readonly Expectation[]): Expectation {
  const joined: Expectation = {};
  return parts
    .flatMap(readExpected)
    .reduce((so, part) => writeExpected(so, 'place' in part ? { ...part, place: LAST } : part), joined);
}
