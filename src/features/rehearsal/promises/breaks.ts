import type { WorkflowDocument } from '../../../model/document';
import type { TimelineBreak } from '../../../parts/timeline/timeline-breaks';
import { judgePromises, type PlayedRun } from '../../../promises/judged-run';
import { brokenHereText, judgementText } from '../../../words/promises';
import type { SentenceContext } from '../../../words/sentence-context';

/** Is where a run breaks a promise, and how that is said. */
export interface Break {
  /** The id of the promise. */
  readonly promise: string;
  /** The entry at which it breaks, and the instant (ms). */
  readonly seq: number;
  readonly at: number;
  /** Where it shows on the drawing; null: on none of its steps. */
  readonly step: string | null;
  /** «Here “Never ship unpaid” is broken». */
  readonly here: string;
  /** What happened instead. */
  readonly shows: string;
}

/** Finds where a run breaks promises of a drawing, in the order in which it does. */
export function breaksIn(
  document: WorkflowDocument,
  played: PlayedRun,
  context: SentenceContext,
): readonly Break[] {
  return judgePromises(document, played)
    .flatMap(({ promise: { id, name, rule }, judgement }) => {
      if (judgement.is !== 'broken') return [];
      const { seq, at, step } = judgement;
      const here = brokenHereText(name, rule, context);
      return [{ promise: id, seq, at, step, here, shows: judgementText(rule, judgement, context) }];
    })
    .sort((left, right) => left.seq - right.seq);
}

/** Places breaks on a timeline that has come as far as an entry. */
export function breaksOnTimeline(breaks: readonly Break[], seq: number): readonly TimelineBreak[] {
  return breaks.map((at) => ({ seq: at.seq, atMs: at.at, says: at.here, isReached: at.seq <= seq }));
}

/** Makes what tells whether a promise is broken by the time an entry has happened. */
export function reachedBy(seq: number): (at: Break) => boolean {
  return (at) => at.seq <= seq;
}
