// A journal has more entries than there is to see. A beat is what a player shows at once: everything that one change of
// the picture brought with it, up to the next change.
import type { EntryType, JournalEntry } from '../../../model/journal';

/** Is one stop of the player. */
export interface Beat {
  /** The last entry that belongs to it. */
  readonly seq: number;
  readonly at: number;
  /** What the scrubber pins: a failed try, something that needs a person, an answer, what came again, an end; otherwise a plain dot. */
  readonly kind: 'plain' | 'failed-try' | 'attention' | 'answer' | 'came-again' | 'end';
  /** Something is on its way along an arrow when it is over. */
  readonly sends: boolean;
  /** The step that it is about; null for the run as a whole. */
  readonly step: string | null;
  /** The steps that start in it, or come to need attention: where playing may stop. */
  readonly stopsAt: readonly string[];
  /** For a failed try: which one. */
  readonly attempt: number | null;
}

/** Entries that change the picture; the others belong to the one before them. */
const LEADS: ReadonlySet<EntryType> = new Set<EntryType>([
  'run-started',
  'step-started',
  'step-finished',
  'step-passed',
  'set-aside',
  'attempt-started',
  'attempt-failed',
  'asked',
  'reminded',
  'answered',
  'answer-refused',
  'timer-fired',
  'signal-received',
  'caught',
  'incident-opened',
  'incident-resolved',
  'undone',
  'cancelled',
  'run-finished',
  'event-ignored',
]);

/** What goes on with the beat before it, when that happened at the same instant. */
const GOES_ON: Readonly<Partial<Record<EntryType, ReadonlySet<EntryType>>>> = {
  'step-started': new Set<EntryType>([
    'step-started',
    'attempt-started',
    'asked',
    'caught',
    'incident-resolved',
    'run-started',
  ]),
  'step-finished': new Set<EntryType>([
    'timer-fired',
    'answered',
    'run-started',
    'attempt-failed',
    'incident-resolved',
  ]),
  'attempt-started': new Set<EntryType>([
    'step-started',
    'timer-fired',
    'attempt-started',
    'incident-resolved',
  ]),
  asked: new Set<EntryType>(['step-started', 'timer-fired', 'attempt-started', 'asked', 'incident-resolved']),
  reminded: new Set<EntryType>(['timer-fired']),
  'attempt-failed': new Set<EntryType>(['timer-fired']),
  caught: new Set<EntryType>(['attempt-failed', 'timer-fired', 'step-finished']),
  'incident-opened': new Set<EntryType>(['attempt-failed', 'timer-fired', 'step-finished']),
  cancelled: new Set<EntryType>(['cancelled', 'incident-resolved']),
  'set-aside': new Set<EntryType>(['set-aside']),
  'run-finished': new Set<EntryType>([
    'step-started',
    'step-finished',
    'set-aside',
    'cancelled',
    'incident-resolved',
  ]),
};

/** Cuts a journal into beats, in order. */
export function beatsOf(journal: readonly JournalEntry[]): readonly Beat[] {
  const beats: Beat[] = [];
  let lead: JournalEntry | null = null;
  for (const entry of journal) {
    const isNew = lead === null || (LEADS.has(entry.type) && !goesOn(lead, entry));
    if (isNew || LEADS.has(entry.type)) lead = entry;
    if (isNew) beats.push(beatOf(entry, null));
    else beats[beats.length - 1] = beatOf(entry, beats.at(-1) ?? null);
  }
  return beats;
}

function goesOn(lead: JournalEntry, entry: JournalEntry): boolean {
  return lead.at === entry.at && GOES_ON[entry.type]?.has(lead.type) === true;
}

function beatOf(entry: JournalEntry, before: Beat | null): Beat {
  const kind = kindOf(entry);
  return {
    seq: entry.seq,
    at: entry.at,
    kind: kind === 'plain' ? (before?.kind ?? 'plain') : kind,
    sends: sends(entry) || before?.sends === true,
    step: before?.step ?? stepOf(entry),
    stopsAt: [...(before?.stopsAt ?? []), ...stopAt(entry)],
    attempt: entry.type === 'attempt-failed' ? entry.data.attempt : (before?.attempt ?? null),
  };
}

function kindOf({ type, data }: JournalEntry): Beat['kind'] {
  switch (type) {
    case 'attempt-failed':
      return 'failed-try';
    case 'incident-opened':
      return 'attention';
    case 'answered':
      return 'answer';
    case 'event-ignored':
      return data.why === 'came-again' ? 'came-again' : 'plain';
    case 'run-finished':
      return 'end';
    default:
      return 'plain';
  }
}

function stopAt({ type, data }: JournalEntry): readonly string[] {
  if (type !== 'step-started' && type !== 'incident-opened') return [];
  return data.step === null ? [] : [data.step];
}

function stepOf({ type, data }: JournalEntry): string | null {
  if (type === 'event-ignored') return data.again?.trigger ?? null;
  return 'step' in data ? data.step : null;
}

function sends(entry: JournalEntry): boolean {
  return (entry.type === 'step-finished' || entry.type === 'step-passed') && entry.data.arrows.length > 0;
}

/** Finds the first beat after an entry; undefined at the end. */
export function beatAfter(beats: readonly Beat[], seq: number): Beat | undefined {
  return beats[countUpTo(beats, seq)];
}

/** Counts the beats that are over at an entry: the place of the player's knob. */
export function countUpTo(beats: readonly Beat[], seq: number): number {
  let [low, high] = [0, beats.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((beats[middle]?.seq ?? 0) <= seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the place of the beat that an entry belongs to, counted from 1; 0 is before the first. */
export function placeOfEntry(beats: readonly Beat[], seq: number): number {
  return seq <= 0 ? 0 : Math.min(beats.length, countUpTo(beats, seq - 1) + 1);
}

/** Gives the entry at which the player stands after so many beats; 0 before the first. */
export function seqAfter(beats: readonly Beat[], count: number): number {
  return beats[Math.min(count, beats.length) - 1]?.seq ?? 0;
}
