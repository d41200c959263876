// What «happens» for a promise. A step alone happens when it begins (an end: when it is reached); a step with an
// outcome happens when it is left that way; `failed` happens whenever it goes wrong in the end, whoever takes that.
import type { JournalEntry } from '../model/journal';

/** Is what a promise is about: a step, or a step with one of its outcomes. */
export interface Happening {
  readonly step: string;
  /** Null: that it begins. */
  readonly outcome: string | null;
}

const FAILED = 'failed';
const TOO_MANY = 'too-many-visits';

/** Reads `st_ship` or `st_charge/done`. */
export function readHappening(text: string): Happening {
  const slash = text.indexOf('/');
  return slash === -1
    ? { step: text, outcome: null }
    : { step: text.slice(0, slash), outcome: text.slice(slash + 1) };
}

/** Writes a happening as a promise in the file names it. */
export function writeHappening({ step, outcome }: Happening): string {
  return outcome === null ? step : `${step}/${outcome}`;
}

/** Tells whether a happening is what an entry tells of. A step that is off is passed, and that is nothing done. */
export function happensIn(entry: JournalEntry, { step, outcome }: Happening): boolean {
  switch (entry.type) {
    case 'step-started':
      return outcome === null && entry.data.step === step;
    case 'step-finished': {
      const { kind, outcome: leftBy, outcomes = [leftBy] } = entry.data;
      if (outcome === null || entry.data.step !== step) return false;
      return outcomes.includes(outcome) || (kind !== undefined && isFailure(outcome, kind));
    }
    case 'incident-opened':
      return outcome !== null && entry.data.step === step && isFailure(outcome, entry.data.kind);
    case 'incident-resolved': {
      // A gap that a person left by another way: only then are there arrows.
      const { arrows, outcome: leftBy } = entry.data;
      return arrows !== undefined && entry.data.step === step && outcome !== null && leftBy === outcome;
    }
    default:
      return false;
  }
}

/** Tells whether a happening is that a step goes wrong. */
export function isGoingWrong({ outcome }: Happening): boolean {
  return outcome !== null && (outcome === FAILED || outcome === TOO_MANY || outcome.startsWith(`${FAILED}.`));
}

/** Not every incident is a failure: what stops at a gap, at a dead end or in a circle has not gone wrong itself. */
function isFailure(outcome: string, kind: string): boolean {
  if (kind === 'gap' || kind === 'dead-end' || kind === 'runaway') return false;
  return outcome === FAILED || outcome === `${FAILED}.${kind}` || (outcome === TOO_MANY && kind === TOO_MANY);
}
