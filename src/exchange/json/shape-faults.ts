import { isObject } from '../../kernel/json';
import { formatPlace, valueAt } from '../../kernel/json-place';
import type { z } from '../../kernel/schema';
import type { ShapeFault, ValueKind } from '../../model/file-problem';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  tuple: 'list',
  object: 'group',
  record: 'group',
  null: 'nothing',
};

/** Translates what a schema complains of in a value into codes and data, in the order of the schema. */
export function shapeFaults(issues: readonly Issue[], value: unknown): readonly ShapeFault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], value));
}

function faultsOf(issue: Issue, base: readonly PropertyKey[], value: unknown): readonly ShapeFault[] {
  const path = [...base, ...issue.path];
  const place = formatPlace(path);
  const found = valueAt(value, path);
  const expected = issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? null) : null;
  if (found === undefined) return [{ code: 'missing', place, expected }];
  switch (issue.code) {
    case 'invalid_type':
      if (expected === null) return [{ code: 'no-known-form', place }];
      return [{ code: 'wrong-kind', place, expected, found: kindOf(found) }];
    case 'invalid_value':
      return [{ code: 'not-offered', place, offered: issue.values.map(String) }];
    case 'too_big':
      return [{ code: 'too-long', place, most: Number(issue.maximum), of: unitOf(issue.origin) }];
    case 'too_small':
      return [{ code: 'too-short', place, least: Number(issue.minimum), of: unitOf(issue.origin) }];
    case 'invalid_union': {
      const nearest = nearestForm(issue.errors, found);
      if (nearest === null) return [{ code: 'no-known-form', place }];
      return nearest.flatMap((inner) => faultsOf(inner, path, value));
    }
    default:
      return [{ code: 'no-known-form', place }];
  }
}

/**
 * Picks the form that a value misses by the fewest faults, what is missing counting a little more, if there is one
 * and it is about something inside.
 */
function nearestForm(forms: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  const [nearest, second] = forms
    .map((issues) => ({ issues, distance: distanceOf(issues, value) }))
    .sort((left, right) => left.distance - right.distance);
  if (nearest === undefined || nearest.distance === second?.distance) return null;
  return nearest.issues.every((issue) => issue.path.length > 0) ? nearest.issues : null;
}

function distanceOf(issues: readonly Issue[], value: unknown): number {
  const missing = issues.filter((issue) => valueAt(value, issue.path) === undefined);
  return issues.length + missing.length / (issues.length + 1);
}

function unitOf(origin: string): 'characters' | 'entries' {
  return origin === 'string' ? 'characters' : 'entries';
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (isObject(value)) return 'group';
  return KINDS[typeof value] ?? 'nothing';
}
