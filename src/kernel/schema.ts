// The one door to zod. Code generation is switched off before any schema is made: the strict
// Content-Security-Policy refuses `new Function`, and the measured gain is not worth a hole in it.
import { config } from 'zod/mini';
import type { Json } from './json';
import * as z from './schema-kinds';

config({ jitless: true });

export { z };

/**
 * Makes an object schema that keeps unknown keys in the value and hides them from the type, so that a
 * newer program's keys survive a round trip and a misspelt property is still a type error.
 */
export function openObject<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodType<z.output<ReturnType<typeof z.object<Shape>>>> {
  return z.looseObject(shape);
}

/** Makes a schema that reads any JSON value. */
export function anyJson(): z.ZodType<Json> {
  return z.json();
}
