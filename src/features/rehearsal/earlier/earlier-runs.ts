// The rehearsals of one workflow that are kept on this device. Whatever goes wrong here leaves the drawing and the
// rehearsal on the screen as they are.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, type Result, succeed } from '../../../kernel/result';
import type { WorkflowDocument } from '../../../model/document';
import type { IdSource } from '../../../model/id-source';
import type { StorageTrouble } from '../../../model/storage-trouble';
import type { RunHead, RunStore, StoredRun } from '../../../storage/run-store';
import type { Replay } from '../session/replay';
import { digestDrawing } from './digests';
import {
  type KeptRehearsal,
  MOST_KEPT_ENTRIES,
  readRehearsal,
  type SpokenRehearsal,
  storedRehearsal,
} from './kept-rehearsal';

/** Is how many rehearsals of a workflow are kept: the last ones. */
export const MOST_KEPT = 50;

/** Is why an earlier rehearsal cannot be shown. */
export type OpenTrouble = StorageTrouble | { readonly code: 'not-watchable' };

/** Is what is known of the earlier rehearsals; last played first. */
export type EarlierList =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly heads: readonly RunHead[] }
  | { readonly is: 'trouble'; readonly trouble: StorageTrouble };

/** Is why the last rehearsal is not among them. */
export type NotKept =
  | { readonly is: 'too-long' }
  | { readonly is: 'trouble'; readonly trouble: StorageTrouble };

export interface EarlierState {
  readonly list: EarlierList;
  readonly notKept: NotKept | null;
}

export interface EarlierRuns {
  /** Fits zustand's `useStore`; only this module writes to it. */
  readonly store: Pick<StoreApi<EarlierState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly load: () => Promise<void>;
  /** Keeps a rehearsal. The same day of the same drawing is kept once, by when it was last played. */
  readonly keep: (replay: Replay, spoken: SpokenRehearsal) => Promise<void>;
  /** Tries once more to keep what could not be kept. */
  readonly keepAgain: () => Promise<void>;
  /** Opens a rehearsal beside the drawing of today. */
  readonly open: (id: string, today: WorkflowDocument) => Promise<Result<KeptRehearsal, OpenTrouble>>;
  /** Deletes a rehearsal; gives a way to bring it back, or null where it could not be read before. */
  readonly remove: (id: string) => Promise<Result<BringBack | null, StorageTrouble>>;
}

/** Puts a rehearsal back that was deleted. */
export type BringBack = () => Promise<Result<null, StorageTrouble>>;

export interface EarlierParts {
  readonly workflow: string;
  readonly runs: RunStore;
  readonly ids: IdSource;
  readonly clock: { readonly now: () => number };
}

/** Makes the door to the kept rehearsals of a workflow. Nothing is read before it is asked for. */
export function makeEarlierRuns({ workflow, runs, ids, clock }: EarlierParts): EarlierRuns {
  const store = createStore<EarlierState>(() => ({ list: { is: 'loading' }, notKept: null }));
  let writing: Promise<void> = Promise.resolve();
  let waiting: { readonly replay: Replay; readonly spoken: SpokenRehearsal } | null = null;

  const load = async (): Promise<void> => {
    const listed = await runs.list({ workflow, kind: 'rehearsal' });
    store.setState({
      list: listed.ok ? { is: 'there', heads: listed.value } : { is: 'trouble', trouble: listed.error },
    });
  };

  /** The new one first: should the rest fail, there is one too many, and not one too few. */
  const write = async (run: StoredRun): Promise<Result<null, StorageTrouble>> => {
    const added = await runs.add(run);
    if (!added.ok) return added;
    const listed = await runs.list({ workflow, kind: 'rehearsal' });
    for (const { id } of listed.ok ? outdatedBy(run.head, listed.value) : []) await runs.remove(id);
    return succeed(null);
  };

  const keepNow = async (replay: Replay, spoken: SpokenRehearsal): Promise<void> => {
    waiting = null;
    if (replay.rehearsal.journal.length > MOST_KEPT_ENTRIES) {
      store.setState({ notKept: { is: 'too-long' } });
      return;
    }
    const written = await write(storedRehearsal(ids.next('ru'), replay, spoken, clock.now()));
    if (written.ok) {
      store.setState({ notKept: null });
      await load();
      return;
    }
    waiting = { replay, spoken };
    store.setState({ notKept: { is: 'trouble', trouble: written.error } });
  };

  /** One after the other: each looks at what the one before it has written. */
  const keep = (replay: Replay, spoken: SpokenRehearsal): Promise<void> => {
    writing = writing.then(() => keepNow(replay, spoken));
    return writing;
  };

  return {
    store,
    load,
    keep,
    keepAgain: () => (waiting === null ? Promise.resolve() : keep(waiting.replay, waiting.spoken)),
    open: async (id, today) => {
      const stored = await runs.open(id);
      if (!stored.ok) return stored;
      const read = readRehearsal(stored.value, digestDrawing(today));
      return read.ok ? read : fail({ code: 'not-watchable' });
    },
    remove: async (id) => {
      const stored = await runs.open(id);
      if (!stored.ok && stored.error.code !== 'unreadable' && stored.error.code !== 'gone') return stored;
      const removed = await runs.remove(id);
      if (!removed.ok) return removed;
      await load();
      if (!stored.ok) return succeed(null);
      return succeed(async () => {
        const back = await runs.add(stored.value);
        await load();
        return back.ok ? succeed(null) : back;
      });
    },
  };
}

/** Lists what goes when a rehearsal is added: the same one from before, and what is more than is kept. */
function outdatedBy(added: RunHead, heads: readonly RunHead[]): readonly RunHead[] {
  const others = heads.filter(({ id }) => id !== added.id);
  const isSame = ({ rehearsed }: RunHead) =>
    rehearsed?.drawing === added.rehearsed?.drawing && rehearsed?.day === added.rehearsed?.day;
  const different = others.filter((head) => !isSame(head));
  return [...others.filter(isSame), ...different.slice(MOST_KEPT - 1)];
}
