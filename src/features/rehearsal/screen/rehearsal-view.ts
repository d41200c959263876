import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type RunServices, useRunServices } from '../../../parts/services';
import type { RehearsalWords } from '../../../words/rehearsal';
import type { SentenceContext } from '../../../words/sentence-context';
import { makeSentenceContext } from '../../../words/sentence-context';
import type { Days } from '../days/use-days';
import { type Break, breaksIn } from '../promises/breaks';
import type { RehearsalSession } from '../session/rehearsal-session';
import { lastReplay, type RehearsalState } from '../session/rehearsal-state';
import type { Replay, ReplayPoint } from '../session/replay';
import { nameScenario } from './name-scenario';

/** Is everything that the parts of the screen look at: the session, what it shows now, and how to say it. */
export interface RehearsalView {
  readonly session: RehearsalSession;
  readonly state: RehearsalState;
  readonly services: RunServices;
  readonly context: SentenceContext;
  readonly words: RehearsalWords;
  /** What is shown; while something new is worked out, what was shown before. Null: nothing yet. */
  readonly replay: Replay | null;
  /** What is shown is from before the last change. */
  readonly isOld: boolean;
  /** The run where the player stands. */
  readonly point: ReplayPoint | null;
  /** Where what is shown breaks promises, to its end, in the order of time. */
  readonly breaks: readonly Break[];
  /** The scenario on the screen, as it is called. */
  readonly scenarioName: string;
  readonly whatIf: WhatIfDoor;
  readonly paper: PaperDoor;
  /** What can be done with the saved days; null where nothing can be written. */
  readonly days: Days | null;
}

/** Is where somebody wants the run to go otherwise; null: at the moment, wherever. */
export interface WhatIfPlace {
  readonly step: string | null;
  /** The key of the visit. */
  readonly visit: string | null;
}

/** Is the question «what if»: whether it is being asked, and of what. */
export interface WhatIfDoor {
  readonly place: WhatIfPlace | null;
  readonly open: (place?: WhatIfPlace) => void;
  readonly close: () => void;
}

/** Is the run on paper: whether it is being printed. */
export interface PaperDoor {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Watches a session and looks up what its screen needs. */
export function useRehearsalView(session: RehearsalSession, days: Days | null = null): RehearsalView {
  const services = useRunServices();
  const { stepWords, language } = services;
  const state = useStore(session.store);
  const { document, show, seq } = state;
  const context = useMemo(
    () => makeSentenceContext(document, stepWords, language),
    [document, stepWords, language],
  );
  const replay = lastReplay(show);
  const point = useMemo(() => replay?.at(seq) ?? null, [replay, seq]);
  const breaks = useMemo(
    () => (replay === null ? [] : breaksIn(document, replay.rehearsal, context)),
    [replay, document, context],
  );
  const words = language.rehearsal;
  const [place, setPlace] = useState<WhatIfPlace | null>(null);
  const whatIf = useMemo(
    () => ({
      place,
      open: (wanted: WhatIfPlace = { step: null, visit: null }) => {
        session.pause();
        setPlace(wanted);
      },
      close: () => setPlace(null),
    }),
    [session, place],
  );
  const [isPrinting, setIsPrinting] = useState(false);
  const paper = useMemo(
    () => ({ isOpen: isPrinting, open: () => setIsPrinting(true), close: () => setIsPrinting(false) }),
    [isPrinting],
  );
  return {
    session,
    state,
    services,
    context,
    words,
    replay,
    isOld: show.is === 'working',
    point,
    breaks,
    scenarioName: nameScenario(state, words),
    whatIf,
    paper,
    days,
  };
}
