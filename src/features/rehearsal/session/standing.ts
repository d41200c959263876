// Where the player stands in a run that has just come: at its start, at its end, or where it parts from what one knew.
import type { StoreApi } from 'zustand/vanilla';
import { checkExpectations } from '../../../projections/expectation-checks';
import { commonSeq } from '../../../projections/run-difference';
import { countUpTo, seqAfter } from './beats';
import { partingOf } from './parting';
import type { Player } from './player';
import type { RehearsalState } from './rehearsal-state';
import type { Replay } from './replay';

/** Puts the player into a run that has just come; `before` is the one that was watched until then. */
export type Stand = (replay: Replay, before: Replay | null) => void;

export interface Standing {
  /** Stops the player until the next run has come. */
  readonly hold: () => void;
  readonly atStart: () => void;
  readonly atEnd: () => void;
  readonly atEntry: (seq: number) => void;
  readonly playFromStart: () => void;
  /** Plays to where it parts from what is expected; where nothing is broken, to the end. */
  readonly playToParting: Stand;
  /** Stands where the two runs part. It goes on from there if that is news to whoever watches. */
  readonly goOnFromBranch: Stand;
}

/** Makes what puts the player of a session into each new run. */
export function makeStanding(store: StoreApi<RehearsalState>, player: Player): Standing {
  const { getState, setState } = store;
  let resumes = false;
  let stopsAt: number | null = null;

  store.subscribe(({ isPlaying, seq }) => {
    if (stopsAt === null || !isPlaying || seq < stopsAt) return;
    stopsAt = null;
    // The player is about to wait for the next beat: it is stopped after that.
    queueMicrotask(player.pause);
  });

  const atStart = (): void => {
    resumes = false;
    setState({ seq: 0, travels: false });
  };

  const playFromStart = (): void => {
    atStart();
    player.play();
  };

  return {
    hold: () => {
      resumes ||= getState().isPlaying;
      stopsAt = null;
      player.pause();
    },
    atStart,
    atEnd: () => {
      resumes = false;
      player.toEnd();
    },
    atEntry: (seq) => {
      resumes = false;
      player.jumpTo(seq);
    },
    playFromStart,
    playToParting: ({ document, rehearsal, scenario }) => {
      stopsAt = partingOf(document, rehearsal.journal, checkExpectations(rehearsal, scenario));
      playFromStart();
    },
    goOnFromBranch: ({ beats, rehearsal }, before) => {
      const { seq } = getState();
      const [old, now] = [before?.rehearsal.journal ?? [], rehearsal.journal];
      const common = commonSeq(old, now);
      const sawTheEnd = seq > 0 && seq === old.at(-1)?.seq && common < (now.at(-1)?.seq ?? 0);
      const goesOn = resumes || seq > common || sawTheEnd;
      resumes = false;
      setState({ seq: seqAfter(beats, countUpTo(beats, Math.min(seq, common))), travels: false });
      if (goesOn) player.play();
    },
  };
}
