// Answers that somebody presses while they look at a question: each changes the world from that moment on.
import type { StoreApi } from 'zustand/vanilla';
import type { JournalEntry } from '../../../model/journal';
import type { Scenario } from '../../../model/scenario';
import { type Press, pressAnswer, pressedSeq } from '../../../rehearsal/press-answer';
import type { GraphOf } from './graph-of';
import type { RehearsalState } from './rehearsal-state';

export interface Pressing {
  /** Gives an answer at a moment of the rehearsal on the screen, and stands where the run has taken or refused it. */
  readonly press: (press: Press) => void;
}

/** Lets answers be pressed; `play` plays a world and stands at the entry that is found in its journal. */
export function makePressing(
  { getState }: Pick<StoreApi<RehearsalState>, 'getState'>,
  graphOf: GraphOf,
  play: (scenario: Scenario, standsAt: (journal: readonly JournalEntry[]) => number) => void,
): Pressing {
  return {
    press: (press) => {
      const { document, scenario, show } = getState();
      const graph = graphOf(document);
      if (show.is !== 'played' || !graph.ok) return;
      const run = { document, graph: graph.value, scenario, rehearsal: show.replay.rehearsal };
      play(pressAnswer(run, press), (journal) => pressedSeq(journal, press));
    },
  };
}
