// What a pack has to cover: arrows, ways to fail, answers. Nobody answering, and word that never comes, is an answer too.
import type { JournalEntry } from '../model/journal';
import type { Drawing } from './drawing';
import { failuresIn } from './failure-fates';
import type { Place, Way } from './search';

/** Names the arrows that are taken, the failures that are met and the answers that are given in a part of a journal. */
export function labelsOf(journal: readonly JournalEntry[]): readonly string[] {
  const failures = failuresIn(journal, (arrow) => arrow).map(({ step, kind }) => `${step} ${kind}`);
  const timesUp = new Set(
    journal.flatMap(({ type, at, data }) =>
      type === 'timer-fired' && LIMITS.has(data.purpose) ? [visitAt(at, data.activation)] : [],
    ),
  );
  return [...journal.flatMap((entry) => labelsOfEntry(entry, timesUp)), ...failures];
}

function visitAt(at: number, activation: number): string {
  return `${String(at)} ${String(activation)}`;
}

/** `timesUp` are the visits whose time was up, each at its instant. */
function labelsOfEntry(entry: JournalEntry, timesUp: ReadonlySet<string>): readonly string[] {
  switch (entry.type) {
    case 'step-passed':
      return entry.data.arrows;
    case 'answered':
      return [`${entry.data.step} says ${entry.data.answer}`];
    case 'step-finished': {
      const { activation, step, arrows, kind } = entry.data;
      const isTimeUp = kind === undefined && timesUp.has(visitAt(entry.at, activation));
      return isTimeUp ? [...arrows, nobodyAt(step)] : arrows;
    }
    default:
      return [];
  }
}

/** What a question or a wait is over by when nobody has said anything. */
const LIMITS: ReadonlySet<string> = new Set(['time-limit', 'ladder']);

function nobodyAt(step: string): string {
  return `${step} hears nothing`;
}

/** Names what one way on from a place covers; of somebody who will never speak the move alone tells. */
export function labelsOfWay(
  { graph }: Drawing,
  before: Place | null,
  { move, journal }: Pick<Way, 'move' | 'journal'>,
): readonly string[] {
  const labels = labelsOf(journal);
  if (move?.do !== 'silence') return labels;
  const mute = before?.state.activations.find(({ activation }) => activation === move.activation);
  const step = graph.steps[mute?.step ?? -1];
  return step === undefined ? labels : [...labels, nobodyAt(step.id)];
}

/** Names what a whole run covers; whoever is waited for until it is over, or until that is called off, has said nothing. */
export function labelsOfRun(journal: readonly JournalEntry[]): ReadonlySet<string> {
  const open = new Map<number, string>();
  for (const { type, data } of journal) {
    if (type === 'asked' || (type === 'step-started' && data.awaits !== undefined))
      open.set(data.activation, data.step);
    if (type === 'step-finished') open.delete(data.activation);
  }
  return new Set([...labelsOf(journal), ...[...open.values()].map(nobodyAt)]);
}
