import { isObject } from './json';
import { formatPlace } from './json-place';
import { fail, type Result, succeed } from './result';

/** Says why a value cannot be put into canonical order, and where (`steps[2].config`). */
export interface UnfitJson {
  readonly code: 'too-deep' | 'forbidden-key' | 'not-json';
  readonly place: string;
}

const MAX_DEPTH = 64;

/**
 * Copies parsed JSON with the keys of every object in code-unit order.
 *
 * Refuses a key `__proto__` (nothing needs it, and a later copy could change every object) and nesting deeper
 * than 64 (a walk must not overflow the stack). A negative zero becomes zero: no JSON text tells them apart for long.
 */
export function sortKeys(value: unknown): Result<unknown, UnfitJson> {
  const walk: Walk = { path: [], problem: null };
  const sorted = visit(value, walk);
  return walk.problem === null ? succeed(sorted) : fail(walk.problem);
}

/** The path is one list that grows and shrinks: a place is written out only for what does not fit. */
interface Walk {
  readonly path: (string | number)[];
  problem: UnfitJson | null;
}

function visit(value: unknown, walk: Walk): unknown {
  if (walk.path.length > MAX_DEPTH) return refuse('too-deep', walk);
  if (Array.isArray(value)) return value.map((item, index) => visitPart(item, index, walk));
  if (isObject(value)) {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value).sort()) {
      const part = visitPart(value[key], key, walk);
      if (walk.problem !== null) return null;
      copy[key] = part;
    }
    return copy;
  }
  const fits =
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!fits) return refuse('not-json', walk);
  return value === 0 ? 0 : value;
}

function visitPart(part: unknown, key: string | number, walk: Walk): unknown {
  if (walk.problem !== null) return null;
  walk.path.push(key);
  const copy = key === '__proto__' ? refuse('forbidden-key', walk) : visit(part, walk);
  walk.path.pop();
  return copy;
}

function refuse(code: UnfitJson['code'], walk: Walk): null {
  walk.problem = { code, place: formatPlace(walk.path) };
  return null;
}
