// What began beside a run: it left no trace in the run's journal, but whoever reads the story has to hear of it.
import type { JournalEntry } from '../model/journal';
import type { StoryLine } from './story-line';

/** Is a start that began a run of its own; a `start` event fits. */
export interface OtherStart {
  readonly at: number;
  readonly trigger: string;
}

/** Tells of every start that began a run of its own. A line is told once the run itself has gone on, or is at its end. */
export function beganAlsoLines(
  journal: readonly JournalEntry[],
  others: readonly OtherStart[],
): readonly StoryLine[] {
  return others.map(({ at, trigger }) => {
    const next = journal.find((entry) => entry.at > at) ?? journal.at(-1);
    return { seq: next?.seq ?? 0, at, code: 'began-also', data: { trigger } };
  });
}

/** Puts lines that are told up to an entry where they belong in the story up to it. */
export function withLines(
  story: readonly StoryLine[],
  more: readonly StoryLine[],
  seq: number,
): readonly StoryLine[] {
  const told = more.filter((line) => line.seq <= seq);
  return told.length === 0 ? story : [...story, ...told].sort((left, right) => left.at - right.at);
}
