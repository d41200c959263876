import type { Offsets } from '../kernel/instant';
import { readMoment } from '../kernel/instant';
import type { Json } from '../kernel/json';
import { z } from '../kernel/schema';

/** Lists the kinds of fact that a run can hold. */
export const FIELD_TYPES = ['text', 'number', 'money', 'yesno', 'choice', 'date', 'list'] as const;

export const fieldTypeSchema = z.enum(FIELD_TYPES);

export type FieldType = z.output<typeof fieldTypeSchema>;

/** Is what decides whether a value fits a field: its type and, for a choice, its options. */
export interface FieldShape {
  readonly type: FieldType;
  readonly options: readonly Json[];
}

/** Tells whether a value counts as not filled in: absent, null or blank text. An empty list is filled. */
export function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Tells whether a value is of a field's type. A date must exist; a choice must be one of its options. */
export function fits(value: Json | undefined, shape: FieldShape): boolean {
  switch (shape.type) {
    case 'text':
      return typeof value === 'string';
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value);
    case 'yesno':
      return typeof value === 'boolean';
    case 'choice':
      return value !== undefined && shape.options.includes(value);
    case 'date':
      return toMoment(value, []) !== null;
    case 'list':
      return Array.isArray(value);
  }
}

/** Reads a date value as an instant in ms, a plain date as the start of its day in the zone; null when it is no date. */
export function toMoment(value: Json | undefined, offsets: Offsets): number | null {
  return typeof value === 'string' ? readMoment(value, offsets) : null;
}
