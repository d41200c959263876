// Whether a run went as its scenario expects, one check per thing expected. A sentence for each is made by words.
import { parseDuration } from '../kernel/duration';
import { type Json, sameJson } from '../kernel/json';
import type { FieldValues, JournalEntry, RunResult, RunStatus } from '../model/journal';
import type { Expectation } from '../model/scenario';

interface CheckData {
  status: { readonly expected: string; readonly found: RunStatus };
  result: { readonly expected: string; readonly found: RunResult | null };
  ends: { readonly expected: readonly string[]; readonly found: readonly string[] };
  /** `foundMs` is null for a run that is not finished: it was never in time. */
  within: { readonly expectedMs: number; readonly foundMs: number | null };
  passes: { readonly step: string };
  avoids: { readonly step: string };
  /** `missing` is what never started. */
  order: { readonly first: string; readonly then: string; readonly missing: readonly string[] };
  field: { readonly field: string; readonly expected: Json; readonly found: Json };
  /** How often something came again and was refused. */
  refused: { readonly expected: number; readonly found: number };
}

/** Is one thing that a scenario expects, and whether it is so. */
export type ExpectationCheck = {
  readonly [Code in keyof CheckData]: { readonly code: Code; readonly ok: boolean } & CheckData[Code];
}[keyof CheckData];

/** Is what a run came to, as far as expectations go; a rehearsal fits. */
export interface RunOutcome {
  readonly journal: readonly JournalEntry[];
  readonly state: {
    readonly status: RunStatus;
    readonly result: RunResult | null;
    readonly ends: readonly string[];
    readonly fields: FieldValues;
  };
  readonly elapsedMs: number;
}

/** Checks everything that a scenario expects of a run, in the order of the file format; nothing expected: nothing checked. */
export function checkExpectations(
  { journal, state, elapsedMs }: RunOutcome,
  { expect }: { readonly expect: Expectation },
): readonly ExpectationCheck[] {
  const starts = firstStarts(journal);
  const { status, result, ends, within, passes = [], avoids = [], order = [], fields = {}, refused } = expect;
  const foundMs = state.status === 'finished' ? elapsedMs : null;
  const expectedMs = within === undefined ? null : (parseDuration(within) ?? 0);
  return [
    ...(status === undefined
      ? []
      : [check('status', state.status === status, { expected: status, found: state.status })]),
    ...(result === undefined
      ? []
      : [check('result', state.result === result, { expected: result, found: state.result })]),
    ...(ends === undefined
      ? []
      : [check('ends', sameSet(ends, state.ends), { expected: ends, found: state.ends })]),
    ...(expectedMs === null
      ? []
      : [check('within', foundMs !== null && foundMs <= expectedMs, { expectedMs, foundMs })]),
    ...passes.map((step) => check('passes', starts.has(step), { step })),
    ...avoids.map((step) => check('avoids', !starts.has(step), { step })),
    ...order.map(([first, then]) => orderCheck(first, then, starts)),
    ...Object.entries(fields).map(([field, expected]) => {
      const found = (Object.hasOwn(state.fields, field) ? state.fields[field] : undefined) ?? null;
      return check('field', sameJson(found, expected), { field, expected, found });
    }),
    ...(refused === undefined ? [] : [refusedCheck(refused, refusedOf(journal).length)]),
  ];
}

function check<Code extends keyof CheckData>(
  code: Code,
  ok: boolean,
  data: CheckData[Code],
): ExpectationCheck {
  // The code and its data are paired by the signature; TypeScript cannot carry that into the union.
  return { code, ok, ...data } as unknown as ExpectationCheck;
}

function orderCheck(first: string, then: string, starts: ReadonlyMap<string, number>): ExpectationCheck {
  const [earlier, later] = [starts.get(first), starts.get(then)];
  const ok = earlier !== undefined && later !== undefined && earlier < later;
  return check('order', ok, { first, then, missing: [first, then].filter((step) => !starts.has(step)) });
}

function refusedCheck(expected: number, found: number): ExpectationCheck {
  return check('refused', found === expected, { expected, found });
}

/** Lists where a run was come to once more with what it had begun with, and nothing began. */
export function refusedOf(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  return journal.filter(({ type, data }) => type === 'event-ignored' && data.why === 'came-again');
}

/** Finds where in the journal each step first started; a step that was passed through did not start. */
function firstStarts(journal: readonly JournalEntry[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const entry of journal) {
    if (entry.type === 'step-started' && !starts.has(entry.data.step)) starts.set(entry.data.step, entry.seq);
  }
  return starts;
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return new Set(left).size === new Set(right).size && left.every((item) => right.includes(item));
}
