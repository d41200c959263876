import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useRunServices } from '../../../parts/services';
import { sayCoded } from '../../../words/coded-words';
import type { EarlierRunWords } from '../../../words/earlier-runs';
import { makeSentenceContext } from '../../../words/sentence-context';
import { keepPlayed } from '../session/keep-played';
import { openKeptSession } from '../session/kept-session';
import type { RehearsalSession } from '../session/rehearsal-session';
import { lastReplay } from '../session/rehearsal-state';
import { digestDrawing } from './digests';
import type { EarlierRuns, OpenTrouble } from './earlier-runs';
import { nameRehearsal } from './name-rehearsal';

/** Is what the screens may do with earlier rehearsals. */
export interface EarlierDoor {
  readonly runs: EarlierRuns;
  /** Shows an earlier rehearsal in place of today's. */
  readonly open: (id: string) => void;
  /** Puts an earlier rehearsal beside what is on the screen. */
  readonly compare: (id: string) => void;
  readonly remove: (id: string, name: string) => void;
  /** Goes back to the rehearsal of today's drawing. */
  readonly back: () => void;
  /** Plays the day of the earlier rehearsal on today's drawing. */
  readonly playAgain: () => void;
  /** Is the digest of what is drawn today. */
  readonly drawnToday: string;
}

/**
 * Keeps what is played in a session, and shows earlier rehearsals in its place: `shown` is the session to look at.
 * As soon as something plays in the session itself, that is shown again.
 */
export function useEarlier(
  session: RehearsalSession,
  runs: EarlierRuns | undefined,
): { readonly shown: RehearsalSession; readonly door: EarlierDoor | null } {
  const { stepTypes, stepWords, language, notify } = useRunServices();
  const { earlier: words } = language.rehearsal;
  const [kept, setKept] = useState<RehearsalSession | null>(null);
  const document = useStore(session.store, (state) => state.document);
  const drawnToday = useMemo(() => digestDrawing(document), [document]);

  useEffect(() => {
    if (runs === undefined) return undefined;
    return keepPlayed(session, (replay, state) => {
      const context = makeSentenceContext(replay.document, stepWords, language);
      void runs.keep(replay, nameRehearsal(replay, state, context));
    });
  }, [session, runs, stepWords, language]);

  useEffect(
    () =>
      session.store.subscribe((state, before) => {
        if (state.isPlaying && !before.isPlaying) setKept(null);
      }),
    [session],
  );

  const door = useMemo((): EarlierDoor | null => {
    if (runs === undefined) return null;
    const say = (trouble: OpenTrouble) => notify({ text: sayTrouble(trouble, words) });
    return {
      runs,
      open: (id) => {
        void runs.open(id, session.state().document).then((opened) => {
          if (!opened.ok) {
            say(opened.error);
            return;
          }
          const { replay, isOlder } = opened.value;
          const branchOff: RehearsalSession['branchOff'] = (whatIf) => {
            if (isOlder) return;
            session.takeUp(replay);
            session.branchOff(whatIf);
            setKept(null);
          };
          setKept(openKeptSession(opened.value, stepTypes, branchOff));
        });
      },
      compare: (id) => {
        void runs.open(id, session.state().document).then((opened) => {
          if (!opened.ok) {
            say(opened.error);
            return;
          }
          // What is looked at beside another is looked at in the session itself: there is one place for two.
          const replay = kept === null ? null : lastReplay(kept.state().show);
          if (replay !== null) session.takeUp(replay);
          session.compareWithEarlier(opened.value);
          setKept(null);
        });
      },
      remove: (id, name) => {
        void runs.remove(id).then((removed) => {
          if (!removed.ok) {
            say(removed.error);
            return;
          }
          setKept((shown) => (shown?.state().kept?.id === id ? null : shown));
          const back = removed.value;
          if (back === null) {
            notify({ text: words.removedForGood(name) });
            return;
          }
          const undo = () =>
            void back().then((isBack) => {
              if (isBack.ok) notify({ text: words.broughtBack(name) });
              else say(isBack.error);
            });
          notify({ text: words.removed(name), action: { label: words.undo, onPress: undo } });
        });
      },
      back: () => setKept(null),
      drawnToday,
      playAgain: () => {
        if (kept !== null) session.playDay(kept.state().scenario);
        setKept(null);
      },
    };
  }, [runs, session, kept, drawnToday, stepTypes, words, notify]);

  return { shown: kept ?? session, door };
}

/** Says why an earlier rehearsal is not there. */
export function sayTrouble(trouble: OpenTrouble, words: EarlierRunWords): string {
  return trouble.code === 'not-watchable' ? words.notWatchable : sayCoded(words.trouble, trouble);
}
