import type { JournalEntry } from '../../../model/journal';
import type { OpenIncident, RunCourse } from '../../../projections/run-course';
import { isOpen, type Visit } from '../../../projections/visit';

/** Is one place at which a run can be made to go otherwise, as seen from a moment of it. */
export interface WhatIfChoice {
  /** The key of its visit. */
  readonly key: string;
  readonly step: string;
  readonly when: 'under-way' | 'next' | 'before';
  /** The visit that is under way; null for the next one. */
  readonly activation: number | null;
  /** When it began, in ms; null before it does. */
  readonly fromMs: number | null;
  /** What needs a person there: then that is what can go otherwise. */
  readonly incident: OpenIncident | null;
}

const MOST_BEFORE = 12;

/**
 * Lists where a run can go otherwise from a moment on: what is under way, the latest news first, then the next visit of each step that comes,
 * then what is over, the latest first.
 */
export function whatIfChoices(
  now: RunCourse,
  whole: RunCourse,
  canChange: (step: string) => boolean,
): readonly WhatIfChoice[] {
  const incidents = new Map(
    now.incidents.flatMap((incident) => (incident.step === null ? [] : [[incident.step, incident] as const])),
  );
  const choose = (visit: Visit, when: WhatIfChoice['when']): WhatIfChoice => ({
    key: visit.key,
    step: visit.step,
    when,
    activation: when === 'next' ? null : visit.activation,
    fromMs: when === 'next' ? null : visit.startedAt,
    incident: when === 'under-way' ? (incidents.get(visit.step) ?? null) : null,
  });
  const begun = now.visits.filter(({ activation }) => activation !== null);
  const isNow = (visit: Visit) => isOpen(visit.state) && visit.state !== 'held';
  const needed = now.visits.filter(
    (visit, index) =>
      !isNow(visit) &&
      incidents.has(visit.step) &&
      now.visits.findLastIndex(({ step }) => step === visit.step) === index,
  );
  const underWay = begun
    .filter((visit) => isNow(visit) && (canChange(visit.step) || incidents.has(visit.step)))
    .sort((left, right) => lastChangeOf(right) - lastChangeOf(left));
  const known = new Set(begun.map(({ key }) => key));
  const coming = new Map<string, Visit>();
  for (const visit of whole.visits) {
    const comes = visit.activation !== null && !known.has(visit.key) && canChange(visit.step);
    if (comes && !coming.has(visit.step)) coming.set(visit.step, visit);
  }
  const before = begun.filter((visit) => !isNow(visit) && !needed.includes(visit) && canChange(visit.step));
  return [
    ...[...needed, ...underWay].map((visit) => choose(visit, 'under-way')),
    ...[...coming.values()].map((visit) => choose(visit, 'next')),
    ...before
      .slice(-MOST_BEFORE)
      .reverse()
      .map((visit) => choose(visit, 'before')),
  ];
}

function lastChangeOf({ phases, attempts, startedAt }: Visit): number {
  const last = attempts.at(-1);
  return Math.max(startedAt ?? 0, phases.at(-1)?.from ?? 0, last?.to ?? last?.from ?? 0);
}

/** Finds the entry with which a visit began; undefined where it never did. */
export function beginningOf(journal: readonly JournalEntry[], activation: number | null): number | undefined {
  return journal.find((entry) => entry.type === 'step-started' && entry.data.activation === activation)?.seq;
}
