import type { StoreApi } from 'zustand/vanilla';
import { beatAfter, countUpTo, placeOfEntry, seqAfter } from './beats';
import { dwellMs, type Speed } from './playback';
import type { RehearsalState } from './rehearsal-state';
import type { Replay } from './replay';

/** Is what moves through a rehearsal that was played. Where there is none, nothing moves. */
export interface Player {
  /** Goes on by itself; at the end it begins again. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly stepForward: () => void;
  readonly stepBack: () => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
  /** Stands after an entry and everything that is seen together with it; 0 is before the first. */
  readonly jumpTo: (seq: number) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** Makes the player of a session; it is the only one that moves `seq` while a rehearsal is shown. */
export function makePlayer({ getState, setState }: StoreApi<RehearsalState>): Player {
  let timer: ReturnType<typeof setTimeout> | null = null;

  const replay = (): Replay | null => {
    const { show } = getState();
    return show.is === 'played' ? show.replay : null;
  };

  const halt = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const pause = (): void => {
    halt();
    if (getState().isPlaying) setState({ isPlaying: false });
  };

  /** Sets the beat on the screen, then the clock for the next one. */
  const goOn = (): void => {
    const playing = replay();
    const next = playing === null ? undefined : beatAfter(playing.beats, getState().seq);
    if (playing === null || next === undefined) {
      pause();
      return;
    }
    setState({ seq: next.seq, travels: true });
    const { stops } = getState();
    if (next.stopsAt.some((step) => stops.has(step))) pause();
    else waitAfter(playing, next.seq);
  };

  const waitAfter = (playing: Replay, seq: number): void => {
    halt();
    const { beats } = playing;
    const beat = beats[countUpTo(beats, seq) - 1];
    const next = beatAfter(beats, seq);
    if (beat === undefined || next === undefined) pause();
    else timer = setTimeout(goOn, dwellMs(beats, beat, next, getState().speed));
  };

  const moveTo = (count: number, travels: boolean): void => {
    const playing = replay();
    if (playing === null) return;
    pause();
    setState({ seq: seqAfter(playing.beats, count), travels });
  };

  const countNow = (): number => countUpTo(replay()?.beats ?? [], getState().seq);

  return {
    play: () => {
      const playing = replay();
      if (playing === null || playing.beats.length === 0) return;
      if (beatAfter(playing.beats, getState().seq) === undefined) setState({ seq: 0, travels: false });
      setState({ isPlaying: true });
      goOn();
    },
    pause,
    stepForward: () => moveTo(countNow() + 1, true),
    stepBack: () => moveTo(countNow() - 1, false),
    toStart: () => moveTo(0, false),
    toEnd: () => moveTo(Number.POSITIVE_INFINITY, false),
    jumpTo: (seq) => moveTo(placeOfEntry(replay()?.beats ?? [], seq), false),
    setSpeed: (speed) => {
      setState({ speed });
      const playing = replay();
      if (getState().isPlaying && playing !== null) waitAfter(playing, getState().seq);
    },
  };
}
