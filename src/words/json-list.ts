import type { Json } from '../kernel/json';

/** Tells whether a value is a list; `Array.isArray` alone forgets what is in a list that may not be changed. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
