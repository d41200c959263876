import { isObject } from './json';
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
  const problem: { found: UnfitJson | null } = { found: null };
  const sorted = visit(value, '', 0, problem);
  return problem.found === null ? succeed(sorted) : fail(problem.found);
}

function visit(value: unknown, place: string, depth: number, problem: { found: UnfitJson | null }): unknown {
  if (problem.found !== null) return null;
  if (depth > MAX_DEPTH) {
    problem.found = { code: 'too-deep', place };
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => visit(item, `${place}[${String(index)}]`, depth + 1, problem));
  if (isObject(value)) {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value).sort()) {
      if (key === '__proto__') {
        problem.found = { code: 'forbidden-key', place: join(place, key) };
        return null;
      }
      copy[key] = visit(value[key], join(place, key), depth + 1, problem);
    }
    return copy;
  }
  const fits = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!fits) problem.found = { code: 'not-json', place };
  return value === 0 ? 0 : value;
}

function join(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}
