import { useEffect, useRef, useState } from 'react';
import type { CompileError } from '../../../engine/compile/compile-error';
import type { WorkflowDocument } from '../../../model/document';
import type { Explore, Explored } from '../../../parts/drawing-explorer';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { RehearsalSession } from '../session/rehearsal-session';
import { sameDrawing } from '../session/same-drawing';

/** Is what is known of the ways to go wrong. */
export type MapState =
  | { readonly is: 'working'; readonly states: number }
  | { readonly is: 'found' }
  | { readonly is: 'refused'; readonly errors: readonly CompileError[] }
  | { readonly is: 'stopped' }
  | { readonly is: 'broken' };

export interface MapWork<Found> {
  readonly state: MapState;
  /** The map of this drawing; while it is worked out, that of the drawing before, marked by `state`. */
  readonly map: Found | null;
  readonly stop: () => void;
  /** Begins to work it out once more. */
  readonly again: () => void;
}

/** The version of a drawing that was asked about: one that runs alike needs no new answer. */
const asked = new WeakMap<RehearsalSession, WorkflowDocument>();

/** Is something that was heard about one asking. */
interface Heard<Word> {
  readonly asking: Asking;
  readonly word: Word;
}

interface Asking {
  readonly document: WorkflowDocument;
  readonly round: number;
}

/** Works a map of the drawing out as long as somebody looks at it, anew after each change of the drawing. */
export function useMap<Found>(
  { session, state }: Pick<RehearsalView, 'session' | 'state'>,
  explore: Explore<Found>,
): MapWork<Found> {
  const document = drawnIn(session, state.document);
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Heard<Explored<Found>> | null>(null);
  const [progress, setProgress] = useState<Heard<number> | null>(null);
  const stopper = useRef<AbortController | null>(null);

  useEffect(() => {
    const asking = { document, round };
    const controller = new AbortController();
    let isWanted = true;
    stopper.current = controller;
    const onProgress = (states: number) => setProgress({ asking, word: states });
    void explore(document, { onProgress, signal: controller.signal }).then((word) => {
      if (isWanted) setAnswer({ asking, word });
    });
    return () => {
      isWanted = false;
      controller.abort();
    };
  }, [document, explore, round]);

  const isNow = (heard: { readonly asking: Asking } | null) =>
    heard?.asking.document === document && heard.asking.round === round;
  const work: MapState =
    answer !== null && isNow(answer)
      ? answer.word
      : { is: 'working', states: progress !== null && isNow(progress) ? progress.word : 0 };
  return {
    state: work,
    map: answer?.word.is === 'found' ? answer.word.found : null,
    stop: () => stopper.current?.abort(),
    again: () => setRound((before) => before + 1),
  };
}

function drawnIn(session: RehearsalSession, document: WorkflowDocument): WorkflowDocument {
  const before = asked.get(session);
  if (before !== undefined && sameDrawing(before, document)) return before;
  asked.set(session, document);
  return document;
}
