// A bad day without a screen: which one, how many cases, how far they are played, which of them is looked at. Cases that
// were played on another drawing are never shown as those of this one.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { compile } from '../../../engine/compile/compile';
import type { WorkflowDocument } from '../../../model/document';
import type { BadDayClient } from '../../../rehearsal/bad-day/bad-day-worker-client';
import { findTellers } from '../../../rehearsal/bad-day/find-tellers';
import type { BadDayCase } from '../../../rehearsal/bad-day/judge-bad-day';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import { sameDrawing } from '../session/same-drawing';

/** Lists how many cases a bad day may have: a handful to read through, or many to count. */
export const BAD_DAY_SIZES = [50, 500] as const;

export type BadDaySize = (typeof BAD_DAY_SIZES)[number];

/** Is how far a bad day is played. */
export type BadDayProgress = 'none' | 'playing' | 'played' | 'stopped' | 'refused' | 'broken';

/** Is what screens may watch of a bad day. */
export interface BadDayState {
  readonly document: WorkflowDocument;
  readonly isOpen: boolean;
  /** What is shown of it: what can go wrong, to be put together, or many cases at once. */
  readonly shows: 'choice' | 'cases';
  /** The number of the day; the same one brings the same cases. */
  readonly day: number;
  readonly size: BadDaySize;
  readonly progress: BadDayProgress;
  /** What is played so far, in the order of their numbers. */
  readonly cases: readonly BadDayCase[];
  /** The number of the case that was looked at last. */
  readonly chosen: number | null;
}

export interface BadDaySession {
  /** Fits zustand's `useStore(session.store, selector)`; only the session writes to it. */
  readonly store: Pick<StoreApi<BadDayState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Asks what goes wrong. */
  readonly open: () => void;
  /** Shows many cases at once; the first time they are played. */
  readonly showCases: () => void;
  readonly close: () => void;
  /** Plays the day from its first case. */
  readonly play: () => void;
  /** Plays the next day. */
  readonly another: () => void;
  readonly setSize: (size: BadDaySize) => void;
  /** Stops; what was played stays. */
  readonly stop: () => void;
  readonly choose: (number: number) => void;
  /** Goes on with another version of the drawing: what is on the screen is played anew. */
  readonly setDocument: (document: WorkflowDocument) => void;
}

/** Opens bad days of a drawing; nothing is played before the first is opened. */
export function createBadDaySession({
  document,
  catalog,
  client,
}: {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly client: BadDayClient;
}): BadDaySession {
  const store = createStore<BadDayState>(() => ({
    document,
    isOpen: false,
    shows: 'choice',
    day: 1,
    size: 50,
    progress: 'none',
    cases: [],
    chosen: null,
  }));
  const { getState, setState } = store;

  const play = (): void => {
    const { document: drawn, day, size } = getState();
    const compiled = compile(drawn, catalog);
    if (!compiled.ok) {
      setState({ progress: 'refused', cases: [], chosen: null });
      return;
    }
    const graph = compiled.value;
    setState({ progress: 'playing', cases: [], chosen: null });
    const input = {
      document: drawn,
      graph,
      seed: day,
      tellers: findTellers(drawn, graph, catalog),
      cases: size,
    };
    void client
      .play(input, (cases) => setState({ cases }))
      .then((reply) => {
        // What was cancelled was cancelled here, and says itself what comes instead.
        if (reply.is === 'played') setState({ progress: 'played', cases: reply.cases });
        if (reply.is === 'cannot-play') setState({ progress: 'refused' });
        if (reply.is === 'broken') setState({ progress: 'broken' });
      });
  };

  const stop = (): void => {
    if (getState().progress !== 'playing') return;
    client.cancel();
    setState({ progress: 'stopped' });
  };

  return {
    store,
    open: () => {
      stop();
      setState({ isOpen: true, shows: 'choice' });
    },
    showCases: () => {
      setState({ isOpen: true, shows: 'cases' });
      if (getState().progress === 'none') play();
    },
    close: () => {
      stop();
      setState({ isOpen: false });
    },
    play,
    another: () => {
      setState({ day: getState().day + 1 });
      play();
    },
    setSize: (size) => {
      if (size === getState().size) return;
      setState({ size });
      play();
    },
    stop,
    choose: (number) => setState({ chosen: number }),
    setDocument: (drawn) => {
      const { document: before, progress, isOpen } = getState();
      if (drawn === before) return;
      setState({ document: drawn });
      const isAlike = sameDrawing(drawn, before) && drawn.promises === before.promises;
      if (progress === 'none' || isAlike) return;
      client.cancel();
      setState({ progress: 'none', cases: [], chosen: null });
      // What was rehearsed by them stays rehearsed, as far as the drawing still does the same.
      if (isOpen || progress === 'played') play();
    },
  };
}
