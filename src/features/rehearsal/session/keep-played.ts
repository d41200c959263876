import type { RehearsalSession } from './rehearsal-session';
import type { RehearsalState } from './rehearsal-state';
import type { Replay } from './replay';

/** Somebody who turns a number up plays a new day with every press: only what stays on the screen is kept. */
const STAYS_MS = 1_000;

/**
 * Hands out each rehearsal that somebody watches: as soon as the player has moved in it and it has stayed on the screen
 * for a moment, and once only. Gives a way to stop; what is waited for then is handed out at once.
 */
export function keepPlayed(
  { store }: Pick<RehearsalSession, 'store'>,
  keep: (replay: Replay, state: RehearsalState) => void,
): () => void {
  const known = new WeakSet<Replay>();
  let arrived: { readonly replay: Replay; readonly seq: number } | null = null;
  let waiting: { readonly replay: Replay; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const forget = (): void => {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = null;
  };

  const keepNow = (): void => {
    if (waiting === null) return;
    const { replay } = waiting;
    forget();
    known.add(replay);
    keep(replay, store.getState());
  };

  const look = (state: RehearsalState): void => {
    const replay = state.show.is === 'played' ? state.show.replay : null;
    if (arrived?.replay !== replay) {
      arrived = replay === null ? null : { replay, seq: state.seq };
      forget();
    }
    if (replay === null || waiting !== null || known.has(replay)) return;
    const isWatched = state.seq > 0 && (state.isPlaying || state.seq !== arrived?.seq);
    if (isWatched) waiting = { replay, timer: setTimeout(keepNow, STAYS_MS) };
  };

  look(store.getState());
  const stop = store.subscribe(look);
  return () => {
    stop();
    keepNow();
  };
}
