import type { FactSource } from '../../facts/evaluate-condition';
import { fits, isEmpty } from '../../facts/field-value';
import type { Json } from '../../kernel/json';
import type { FieldValues } from '../../model/journal';
import type { Product } from '../../step-kit/behaviour';
import { type Run, scopeAround, scopeOf } from './run-context';

/** Lets conditions read what is known in a scope instance. */
export function factsOf(run: Run, instance: number): FactSource {
  return {
    valueOf: (field) => valueOf(run, instance, field),
    typeOf: (field) => run.index.fieldById.get(field)?.type,
    offsets: run.state.offsets,
  };
}

/** Reads the present value of a field as a scope instance knows it; undefined when it was never filled. */
export function valueOf(run: Run, instance: number, field: string): Json | undefined {
  const values = holderOf(run, instance, field);
  return Object.hasOwn(values, field) ? values[field] : undefined;
}

/** Writes values into the run; the caller has checked that they fit. An item of a for-each stays inside. */
export function writeFields(run: Run, instance: number, values: FieldValues): void {
  for (const [field, value] of Object.entries(values)) holderOf(run, instance, field)[field] = value;
}

/** Finds who holds a field: the nearest scope instance that has it for itself, else the run. */
function holderOf(run: Run, instance: number, field: string): Record<string, Json> {
  for (let scope = scopeOf(run, instance); ; ) {
    if (Object.hasOwn(scope.locals, field)) return scope.locals;
    const around = scopeAround(run, scope);
    if (around === null) return run.state.fields;
    scope = around;
  }
}

/** Names the first field whose value does not fit it (an unknown field never fits), or null. */
export function misfit(run: Run, values: FieldValues): string | null {
  const found = Object.entries(values).find(([id, value]) => {
    const field = run.index.fieldById.get(id);
    return field === undefined || !(value === null || fits(value, field));
  });
  return found?.[0] ?? null;
}

/** Picks what work must leave behind out of what it left, or names the first field that is empty or does not fit. */
export function checkProducts(
  run: Run,
  products: readonly Product[],
  output: FieldValues,
): { readonly kept: FieldValues } | { readonly wrong: string } {
  const kept: Record<string, Json> = {};
  for (const { field, allowed } of products) {
    const value = Object.hasOwn(output, field) ? output[field] : undefined;
    const shape = run.index.fieldById.get(field);
    if (value === undefined || shape === undefined) return { wrong: field };
    if (isEmpty(value) || !fits(value, shape)) return { wrong: field };
    if (allowed !== undefined && !allowed.includes(value)) return { wrong: field };
    kept[field] = value;
  }
  return { kept };
}
