// Promises read word for word: for every rule its definition over the whole journal, by «for each» and «there is». It
// shares nothing with the automata but the evaluation of conditions.
import type { Condition } from '../../src/facts/condition';
import { holds } from '../../src/facts/evaluate-condition';
import type { Json } from '../../src/kernel/json';
import type { PromiseRule, WorkflowDocument } from '../../src/model/document';
import type { JournalEntry } from '../../src/model/journal';

export interface BruteRun {
  readonly journal: readonly JournalEntry[];
  readonly endedAt: number;
  readonly isOver: boolean;
}

/** Tells whether a run breaks a rule. Durations are given in ms. */
export function breaks(
  document: WorkflowDocument,
  rule: PromiseRule,
  { journal, endedAt, isOver }: BruteRun,
  withinMs: number | null = null,
): boolean {
  const isTrue = (when: Condition | undefined, upTo: number) =>
    when === undefined || holds(when, factsAfter(document, journal.slice(0, upTo + 1)));
  const where = (text: string, when?: Condition) =>
    journal.flatMap((entry, index) => (means(entry, text) && isTrue(when, index) ? [index] : []));
  const atOf = (index: number) => journal[index]?.at ?? 0;

  if ('before' in rule) {
    const befores = where(rule.before);
    return where(rule.never, rule.when).some((first) => !befores.some((second) => second <= first));
  }
  if ('with' in rule) return where(rule.never, rule.when).length > 0 && where(rule.with).length > 0;
  if ('each' in rule) {
    const thens = where(rule.then);
    return where(rule.each, rule.when).some((first) => {
      const isFollowed = thens.some(
        (second) => second >= first && (withinMs === null || atOf(second) <= atOf(first) + withinMs),
      );
      const isTimeUp = isOver || (withinMs !== null && endedAt > atOf(first) + withinMs);
      return !isFollowed && isTimeUp;
    });
  }
  if ('atMost' in rule) return where(rule.of, rule.when).length > rule.atMost;
  if (!isOver || !isTrue(rule.when, journal.length)) return false;
  if ('atLeast' in rule) return where(rule.of).length < rule.atLeast;
  if (rule.ends.includes('_')) return where(rule.ends).length === 0;
  const results = journal.flatMap((entry) => (entry.type === 'run-finished' ? [entry.data.result] : []));
  return !results.some((result) => result === rule.ends);
}

const KINDS = [
  'unavailable',
  'missing-data',
  'refused',
  'too-late',
  'wrong-output',
  'error',
  'too-many-visits',
];

/** «st_a»: it began. «st_a/done»: it was left so. «st_a/failed», «st_a/failed.refused»: it went wrong (so). */
function means(entry: JournalEntry, text: string): boolean {
  const [step, way] = text.split('/');
  const wrong = (kind: string) =>
    KINDS.includes(kind) &&
    (way === 'failed' || way === `failed.${kind}` || (way === kind && kind.startsWith('too-many')));
  if (entry.type === 'step-started') return way === undefined && entry.data.step === step;
  if (entry.type === 'step-finished' && entry.data.step === step) {
    const { outcome, outcomes, kind } = entry.data;
    return outcome === way || outcomes?.some((other) => other === way) === true || wrong(kind ?? '');
  }
  if (entry.type === 'incident-opened' && entry.data.step === step) return wrong(entry.data.kind);
  return (
    entry.type === 'incident-resolved' &&
    entry.data.step === step &&
    entry.data.arrows !== undefined &&
    entry.data.outcome !== undefined &&
    entry.data.outcome === way
  );
}

function factsAfter(document: WorkflowDocument, journal: readonly JournalEntry[]) {
  const values = new Map<string, Json>();
  for (const entry of journal) {
    const isFailure = entry.type === 'step-finished' && entry.data.kind !== undefined;
    const given =
      entry.type === 'run-started' || entry.type === 'answered'
        ? entry.data.fields
        : (entry.type === 'step-finished' && !isFailure) || entry.type === 'incident-resolved'
          ? entry.data.output
          : undefined;
    for (const [field, value] of Object.entries(given ?? {})) values.set(field, value);
  }
  return {
    valueOf: (field: string) => values.get(field),
    typeOf: (field: string) => document.fields.find(({ id }) => id === field)?.type,
    offsets: [],
  };
}
