// Why a visit began, and why it went on as it did: what decided, as codes and data; `words` makes the sentences.
import type { FailureKind, FieldValues, ResolutionAct } from '../model/journal';
import type { Visit } from './visit';

/** Is one thing that decided. Steps, fields and people are named by their ids, times are ms. */
export type Why =
  /** It began when these had come to it. */
  | { readonly is: 'came'; readonly from: readonly string[] }
  /** It took over what failed elsewhere. */
  | { readonly is: 'took-over'; readonly step: string; readonly kind: FailureKind }
  /** It never began: these went another way. */
  | { readonly is: 'missed'; readonly steps: readonly string[] }
  | { readonly is: 'waits-for'; readonly steps: readonly string[] }
  /** A rule held; with `outcome` «otherwise» none did, and this is one of them. */
  | {
      readonly is: 'rule';
      readonly rule: string;
      readonly values: FieldValues;
      readonly held: boolean;
    }
  | { readonly is: 'answered'; readonly answer: string; readonly by: string; readonly reason: string | null }
  | { readonly is: 'not-answered'; readonly afterMs: number }
  | { readonly is: 'sure'; readonly confidence: number; readonly outcome: string }
  /** Tries that failed, in order; `worked`: the next one did not. */
  | { readonly is: 'tried'; readonly kinds: readonly FailureKind[]; readonly worked: boolean }
  | { readonly is: 'failed'; readonly kind: FailureKind }
  | { readonly is: 'person'; readonly act: ResolutionAct; readonly by: string | null }
  | { readonly is: 'over'; readonly afterMs: number };

/** Says why a visit began and went on as it did; `visits` are those of its run, by key. */
export function whyOf(visit: Visit, visits: ReadonlyMap<string, Visit>): readonly Why[] {
  return [...whyItBegan(visit, visits), ...whyItWentOn(visit)];
}

function whyItBegan(
  { cause, missing, waitsFor, state, cameFrom }: Visit,
  visits: ReadonlyMap<string, Visit>,
): readonly Why[] {
  if (cause !== null) return [{ is: 'took-over', ...cause }];
  if (state === 'set-aside') return [{ is: 'missed', steps: missing }];
  if (state === 'held') return waitsFor.length === 0 ? [] : [{ is: 'waits-for', steps: waitsFor }];
  const from = [...new Set(cameFrom.flatMap((key) => visits.get(key)?.step ?? []))];
  // One step after the other needs no reason.
  return from.length > 1 ? [{ is: 'came', from }] : [];
}

function whyItWentOn(visit: Visit): readonly Why[] {
  const { reasons, outcome, answers, confidence, attempts, kind, attention, startedAt, endedAt } = visit;
  const why: Why[] = reasons.map(({ rule, values }) => ({
    is: 'rule',
    rule,
    values,
    held: outcome !== 'otherwise',
  }));
  for (const { refused, answer, by, reason } of answers) {
    if (refused === null) why.push({ is: 'answered', answer, by, reason });
  }
  const tookMs = (endedAt ?? startedAt ?? 0) - (startedAt ?? 0);
  if (outcome === 'no-answer') why.push({ is: 'not-answered', afterMs: tookMs });
  const failed = attempts.flatMap((attempt) => attempt.kind ?? []);
  if (failed.length > 0) {
    why.push({ is: 'tried', kinds: failed, worked: kind === null && visit.state === 'done' });
  } else if (kind !== null) why.push({ is: 'failed', kind });
  if (confidence !== null && outcome !== null) why.push({ is: 'sure', confidence, outcome });
  for (const { act, by } of attention) {
    if (act !== null && act !== 'cancelled') why.push({ is: 'person', act, by });
  }
  if (outcome === 'over' && tookMs > 0) why.push({ is: 'over', afterMs: tookMs });
  return why;
}
