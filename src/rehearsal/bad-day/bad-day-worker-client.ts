// The browser side of bad days: a part at a time in a worker of its own, so that the first cases are seen while the others
// are played, and nothing else has to wait for them.
import { wrap } from 'comlink';
import type { ScenarioProblem } from '../../checks/scenario-problems';
import type { RehearsalService } from '../rehearsal.worker';
import workerUrl from '../rehearsal.worker.ts?worker&url';
import { startAppWorker } from '../start-app-worker';
import type { BadDayCase } from './judge-bad-day';
import type { BadDayInput, playBadDay } from './play-bad-day';

/** Is what became of asking for a bad day. */
export type BadDayReply =
  | { readonly is: 'played'; readonly cases: readonly BadDayCase[] }
  | { readonly is: 'cannot-play'; readonly problems: readonly ScenarioProblem[] }
  | { readonly is: 'cancelled' }
  | { readonly is: 'broken'; readonly message: string };

export interface BadDayClient {
  /** Plays cases 1 to `cases` and tells how far it has come. Asking again cancels what is being played. */
  readonly play: (
    input: Omit<BadDayInput, 'from'>,
    tell: (soFar: readonly BadDayCase[]) => void,
  ) => Promise<BadDayReply>;
  readonly cancel: () => void;
}

/** So many take a moment on a slow machine: long enough not to send for every one, short enough to see it move. */
const CASES_AT_A_TIME = 10;

/** Ten cases that each go round for ever take a few seconds on a slow machine. */
const LIMIT_MS = 60_000;

/** Makes a client with a worker of its own, started when it is first needed; `startWorker` is there for tests. */
export function makeBadDayClient(startWorker: () => Worker = () => startAppWorker(workerUrl)): BadDayClient {
  let stop: ((reply: BadDayReply) => void) | null = null;
  let worker: Worker | null = null;

  const endWorker = () => {
    worker?.terminate();
    worker = null;
  };

  return {
    play: (input, tell) => {
      stop?.({ is: 'cancelled' });
      return new Promise((resolve) => {
        let isOpen = true;
        const settle = (reply: BadDayReply) => {
          if (!isOpen) return;
          isOpen = false;
          stop = null;
          if (reply.is === 'cancelled' || reply.is === 'broken') endWorker();
          resolve(reply);
        };
        stop = settle;
        worker ??= startWorker();
        worker.onerror = ({ message }) => settle({ is: 'broken', message });
        void playParts(worker, input, tell, () => isOpen).then(settle);
      });
    },
    cancel: () => stop?.({ is: 'cancelled' }),
  };
}

async function playParts(
  worker: Worker,
  { cases: wanted, ...input }: Omit<BadDayInput, 'from'>,
  tell: (soFar: readonly BadDayCase[]) => void,
  isWanted: () => boolean,
): Promise<BadDayReply> {
  const service = wrap<RehearsalService>(worker);
  const cases: BadDayCase[] = [];
  while (cases.length < wanted && isWanted()) {
    const part = {
      ...input,
      from: cases.length + 1,
      cases: Math.min(CASES_AT_A_TIME, wanted - cases.length),
    };
    const playing: Promise<ReturnType<typeof playBadDay>> = service.playBadDay(part);
    const answer = await inTime(playing);
    if (answer.is === 'broken') return answer;
    if (!answer.played.ok) return { is: 'cannot-play', problems: answer.played.error };
    cases.push(...answer.played.value);
    if (isWanted()) tell([...cases]);
  }
  return { is: 'played', cases };
}

/** Waits for a part, but not for ever; a worker that throws is broken too. */
function inTime<Played>(
  playing: Promise<Played>,
): Promise<
  { readonly is: 'played'; readonly played: Played } | { readonly is: 'broken'; readonly message: string }
> {
  return new Promise((resolve) => {
    const watchdog = setTimeout(() => resolve({ is: 'broken', message: 'too slow' }), LIMIT_MS);
    playing.then(
      (played) => {
        clearTimeout(watchdog);
        resolve({ is: 'played', played });
      },
      (reason: unknown) => {
        clearTimeout(watchdog);
        resolve({ is: 'broken', message: reason instanceof Error ? reason.message : String(reason) });
      },
    );
  });
}
