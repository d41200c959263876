import type { Condition } from '../facts/condition';
import { clausesOf } from '../facts/condition';
import { parseDuration } from '../kernel/duration';
import type { PromiseRule } from '../model/document';
import type { RunResult } from '../model/journal';
import { type Happening, readHappening } from './happening';

/** Is what a promise says, made ready for judging. `when` narrows it to what happens, or ends, while that holds. */
export type Rule = { readonly when: Condition | null } & (
  | { readonly is: 'before'; readonly first: Happening; readonly second: Happening }
  /** `withinMs` null: at any time before the run is over. */
  | {
      readonly is: 'then';
      readonly first: Happening;
      readonly second: Happening;
      readonly withinMs: number | null;
    }
  | { readonly is: 'with'; readonly first: Happening; readonly second: Happening }
  | { readonly is: 'at-most' | 'at-least'; readonly first: Happening; readonly count: number }
  | { readonly is: 'ends'; readonly result: RunResult }
);

/** Lists the results of a run that a promise can name. */
export const RESULTS: readonly RunResult[] = ['success', 'failure', 'cancelled', 'incomplete'];

/** Reads the rule of a promise; null where its duration is none, or its number no count. */
export function readRule(rule: PromiseRule): Rule | null {
  const when = rule.when ?? null;
  if ('before' in rule) {
    return { is: 'before', first: readHappening(rule.never), second: readHappening(rule.before), when };
  }
  if ('with' in rule) {
    return { is: 'with', first: readHappening(rule.never), second: readHappening(rule.with), when };
  }
  if ('each' in rule) {
    const { within } = rule;
    const withinMs = typeof within === 'string' ? parseDuration(within) : null;
    if (within !== undefined && withinMs === null) return null;
    return { is: 'then', first: readHappening(rule.each), second: readHappening(rule.then), withinMs, when };
  }
  if ('ends' in rule) {
    const result = RESULTS.find((known) => known === rule.ends);
    // To end somewhere is to get there.
    return result === undefined
      ? { is: 'at-least', first: readHappening(rule.ends), count: 1, when }
      : { is: 'ends', result, when };
  }
  const [is, count] =
    'atMost' in rule ? (['at-most', rule.atMost] as const) : (['at-least', rule.atLeast] as const);
  return Number.isInteger(count) && count >= 0 ? { is, first: readHappening(rule.of), count, when } : null;
}

/** Lists what a rule is about, in reading order. */
export function happeningsOf(rule: Rule): readonly Happening[] {
  if (rule.is === 'ends') return [];
  return 'second' in rule ? [rule.first, rule.second] : [rule.first];
}

/** Lists the fields that a rule looks at. */
export function fieldsOf({ when }: Rule): readonly string[] {
  return when === null ? [] : [...new Set(clausesOf(when).map(({ field }) => field))];
}

/** Tells whether the condition of a rule is looked at when the run is over, and not when something happens. */
export function looksAtTheEnd({ is }: Rule): boolean {
  return is === 'ends' || is === 'at-least';
}
