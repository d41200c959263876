// Where a run parts from what its scenario expects: the first moment after which it can no longer come as expected.
import type { WorkflowDocument } from '../../../model/document';
import type { JournalEntry } from '../../../model/journal';
import { type ExpectationCheck, refusedOf } from '../../../projections/expectation-checks';

/** Finds the entry at which a run parts from the first expectation that is broken; null where nothing is. */
export function partingOf(
  document: WorkflowDocument,
  journal: readonly JournalEntry[],
  checks: readonly ExpectationCheck[],
): number | null {
  const broken = checks.filter(({ ok }) => !ok);
  if (broken.length === 0) return null;
  const last = journal.at(-1)?.seq ?? 0;
  const first = (is: (entry: JournalEntry) => boolean) => journal.find(is)?.seq ?? last;
  const begins = (step: string) =>
    first((entry) => entry.type === 'step-started' && entry.data.step === step);
  const lost = (steps: readonly string[]) => lostAt(document, journal, steps) ?? last;
  const seqs = broken.map((check) => {
    switch (check.code) {
      case 'avoids':
        return begins(check.step);
      case 'passes':
        return lost([check.step]);
      case 'order':
        return check.missing.length > 0 ? lost(check.missing) : begins(check.then);
      case 'ends': {
        const other = check.found.find((end) => !check.expected.includes(end));
        const missing = check.expected.filter((end) => !check.found.includes(end));
        const reached = other === undefined ? last : begins(other);
        return missing.length === 0 ? reached : Math.min(lost(missing), reached);
      }
      case 'status':
        return first(({ type }) => type === 'incident-opened');
      case 'result':
        return first(
          (entry) =>
            entry.type === 'incident-opened' ||
            (entry.type === 'ended' && entry.data.result !== check.expected),
        );
      case 'within':
        return first(({ at }) => at > (journal[0]?.at ?? 0) + check.expectedMs);
      case 'field':
        return journal.findLast((entry) => writes(entry, check.field))?.seq ?? last;
      case 'refused':
        return refusedOf(journal)[check.expected]?.seq ?? last;
    }
  });
  return Math.min(...seqs);
}

function writes({ data }: JournalEntry, field: string): boolean {
  const written = 'output' in data ? data.output : 'fields' in data ? data.fields : undefined;
  return written !== undefined && Object.hasOwn(written, field);
}

/** Finds the entry after which nothing that is still on its way leads to one of these steps; null where something does. */
function lostAt(
  document: WorkflowDocument,
  journal: readonly JournalEntry[],
  steps: readonly string[],
): number | null {
  const leadingTo = steps.map((step) => stepsBefore(document, step));
  const targets = new Map(document.arrows.map(({ id, to }) => [id, to]));
  const open = new Map<string, string>();
  const begun = new Set<string>();
  for (const entry of journal) {
    const { type, data } = entry;
    if (type === 'step-started') {
      for (const arrow of data.arrows) open.delete(arrow);
      open.set(`visit ${String(data.activation)}`, data.step);
      begun.add(data.step);
    }
    if (type === 'step-finished' || type === 'step-passed') {
      open.delete(`visit ${String(data.activation)}`);
      for (const arrow of data.arrows) open.set(arrow, targets.get(arrow) ?? '');
    }
    if (type === 'set-aside') for (const arrow of data.arrows) open.delete(arrow);
    if (type === 'cancelled' || type === 'absorbed') {
      open.delete('arrow' in data ? (data.arrow ?? '') : '');
      if (type === 'cancelled') open.delete(`visit ${String(data.activation)}`);
    }
    const isLost = steps.some(
      (step, index) => !begun.has(step) && ![...open.values()].some((live) => leadingTo[index]?.has(live)),
    );
    // Before anything is on its way nothing is lost.
    if (isLost && begun.size > 0) return entry.seq;
  }
  return null;
}

/** Finds every step from which one can be reached: by arrows, into and out of what it is in, and by failures caught. */
function stepsBefore({ steps, arrows }: WorkflowDocument, goal: string): ReadonlySet<string> {
  const catching = new Set(arrows.filter(({ outcome }) => outcome === 'caught').map(({ from }) => from));
  const around = new Map(steps.map(({ id, in: container }) => [id, container]));
  const found = new Set([goal]);
  for (const step of found) {
    for (const { from, to } of arrows) if (to === step) found.add(from);
    const container = around.get(step) ?? null;
    if (container !== null) found.add(container);
    const goesOn = arrows.some(({ from }) => from === step);
    for (const inner of steps) {
      if (inner.in === step && goesOn) found.add(inner.id);
      // Whatever takes failures is reached from everything beside it.
      if (catching.has(step) && inner.in === container) found.add(inner.id);
    }
  }
  return found;
}
