import { formatInstant, type Offsets, offsetAt } from '../kernel/instant';
import type { Json } from '../kernel/json';
import type { Field } from '../model/document';
import type { FieldValues } from '../model/journal';
import type { Product } from '../step-kit/behaviour';

/** Gives the value that a field takes where nothing says better: its sample, else a plain one of its type. */
export function plainValue(field: Field, atMs: number, offsets: Offsets): Json {
  if (field.sample !== undefined) return field.sample;
  switch (field.type) {
    case 'text':
      return 'sample';
    case 'number':
    case 'money':
      return 0;
    case 'yesno':
      return true;
    case 'choice':
      return field.options[0] ?? null;
    case 'date':
      return formatInstant(atMs, offsetAt(offsets, atMs));
    case 'list':
      return [];
  }
}

/** Makes what work leaves behind where the script does not say: every product, within what is allowed. */
export function plainOutput(
  products: readonly Product[],
  fields: ReadonlyMap<string, Field>,
  atMs: number,
  offsets: Offsets,
): FieldValues {
  const output: Record<string, Json> = {};
  for (const product of products) {
    const field = fields.get(product.field);
    if (field === undefined) continue;
    const value = plainValue(field, atMs, offsets);
    const isAllowed = product.allowed === undefined || product.allowed.includes(value);
    output[product.field] = isAllowed ? value : (product.allowed[0] ?? value);
  }
  return output;
}

/** Completes what a run begins with: a required field that is left out takes its sample, or a plain value. */
export function completeInput(
  fields: readonly Field[],
  input: FieldValues,
  atMs: number,
  offsets: Offsets,
): FieldValues {
  const complete: Record<string, Json> = { ...input };
  for (const field of fields) {
    if (field.required && !Object.hasOwn(complete, field.id))
      complete[field.id] = plainValue(field, atMs, offsets);
  }
  return complete;
}
