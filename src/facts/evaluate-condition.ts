import type { Offsets } from '../kernel/instant';
import { unreachable } from '../kernel/invariant';
import { isList, type Json, sameJson } from '../kernel/json';
import type { Clause, Condition } from './condition';
import { type FieldType, isEmpty, toMoment } from './field-value';

/** Tells a condition what it needs to know of the run that it looks at. */
export interface FactSource {
  /** Reads a field's present value; absent when it was never filled. */
  readonly valueOf: (field: string) => Json | undefined;
  /** Tells a field's type; absent for a field that the workflow does not have. */
  readonly typeOf: (field: string) => FieldType | undefined;
  readonly offsets: Offsets;
}

/** Decides whether a condition holds. `all` of nothing holds, `any` of nothing does not. */
export function holds(condition: Condition, facts: FactSource): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  return clauseHolds(condition, facts);
}

function clauseHolds(clause: Clause, facts: FactSource): boolean {
  const value = facts.valueOf(clause.field);
  const missing = isEmpty(value) || (isList(value) && value.length === 0);
  if (clause.is === 'empty') return missing;
  if (clause.is === 'filled') return !missing;
  const wanted = clause.value ?? null;
  if (clause.is === 'not-equals') return !equals(value ?? null, wanted, clause.field, facts);
  if (value === undefined || missing) return false;
  const compare = (other: Json) => order(value, other, clause.field, facts);
  switch (clause.is) {
    case 'equals':
      return equals(value, wanted, clause.field, facts);
    case 'more':
    case 'after':
      return is(compare(wanted), (sign) => sign > 0);
    case 'at-least':
      return is(compare(wanted), (sign) => sign >= 0);
    case 'less':
    case 'before':
      return is(compare(wanted), (sign) => sign < 0);
    case 'at-most':
      return is(compare(wanted), (sign) => sign <= 0);
    case 'between': {
      const [from, to] = isList(wanted) ? wanted : [];
      return is(compare(from ?? null), (sign) => sign >= 0) && is(compare(to ?? null), (sign) => sign <= 0);
    }
    case 'contains':
      if (isList(value)) return value.some((item) => equals(item, wanted, clause.field, facts));
      return fold(value).includes(fold(wanted));
    case 'starts-with':
      return fold(value).startsWith(fold(wanted));
    case 'one-of':
      return isList(wanted) && wanted.some((option) => equals(value, option, clause.field, facts));
    case 'yes':
      return value === true;
    case 'no':
      return value === false;
    default:
      return unreachable(clause.is);
  }
}

function is(sign: number | null, test: (sign: number) => boolean): boolean {
  return sign !== null && test(sign);
}

function equals(left: Json, right: Json, field: string, facts: FactSource): boolean {
  const sign = order(left, right, field, facts);
  return sign === null ? sameJson(left, right) : sign === 0;
}

/** Orders two values as the field's type does (negative, zero, positive), or null when they cannot be compared. */
function order(left: Json, right: Json, field: string, facts: FactSource): number | null {
  if (facts.typeOf(field) === 'date') {
    const [first, second] = [toMoment(left, facts.offsets), toMoment(right, facts.offsets)];
    return first === null || second === null ? null : first - second;
  }
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') {
    const [first, second] = [fold(left), fold(right)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  }
  return null;
}

function fold(value: Json): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value);
}
