import { parseDuration } from '../kernel/duration';
import { fail, type Result, succeed } from '../kernel/result';
import type { DocumentDuration } from '../model/document';
import type { ConfigProblem, NotYet } from './define-step';

/** Reads a duration setting in ms; working time of a calendar is reserved and not built yet. */
export function durationMs(value: DocumentDuration, setting: string): Result<number, NotYet> {
  if (typeof value !== 'string') return fail({ setting: `${setting}: working hours` });
  return succeed(parseDuration(value) ?? 0);
}

/** Lists what is wrong with a duration setting: nothing, or that it cannot be read. */
export function durationProblems(
  value: DocumentDuration | undefined,
  place: string,
): readonly ConfigProblem[] {
  if (typeof value !== 'string' || parseDuration(value) !== null) return [];
  return [{ code: 'malformed-duration', place, detail: value }];
}
