// The browser side of the host: rehearsals in a worker, so that a drawing that goes round for ever freezes nothing.
// A worker that is busy cannot be asked to stop, so stopping is ending it; the next rehearsal gets a fresh one.
import { type Remote, wrap } from 'comlink';
import type { ScenarioProblem } from '../checks/scenario-problems';
import type { Result } from '../kernel/result';
import type { Rehearsal, RehearsalInput } from './open-rehearsal';
import type { RehearsalService } from './rehearsal.worker';
import workerUrl from './rehearsal.worker.ts?worker&url';
import { startAppWorker } from './start-app-worker';

/** Is what became of asking for a rehearsal: it was played (or refused), stopped, too slow, or the worker broke down. */
export type RehearsalReply =
  | { readonly is: 'played'; readonly result: Result<Rehearsal, readonly ScenarioProblem[]> }
  | { readonly is: 'cancelled' }
  | { readonly is: 'too-slow'; readonly limitMs: number }
  | { readonly is: 'broken'; readonly message: string };

export interface RehearsalClient {
  /** Plays as `rehearse` does and gives the same value. Asking again cancels what is being played. */
  readonly rehearse: (input: RehearsalInput, limitMs?: number) => Promise<RehearsalReply>;
  /** Stops what is being played, if anything is. */
  readonly cancel: () => void;
  readonly close: () => void;
}

/** The longest journal that a rehearsal may have takes a few seconds on a slow machine. */
const LIMIT_MS = 30_000;

interface Hired {
  readonly worker: Worker;
  readonly service: Remote<RehearsalService>;
}

interface Play {
  readonly settle: (reply: RehearsalReply) => void;
  readonly settled: Promise<RehearsalReply>;
}

/** Makes a client with a worker of its own, started when it is first needed; `startWorker` is there for tests. */
export function makeRehearsalClient(
  startWorker: () => Worker = () => startAppWorker(workerUrl),
): RehearsalClient {
  let hired: Hired | null = null;
  let current: Play | null = null;

  const hire = (): Hired => {
    const worker = startWorker();
    worker.onerror = (event) => stop({ is: 'broken', message: event.message });
    return { worker, service: wrap<RehearsalService>(worker) };
  };
  const endWorker = () => {
    hired?.worker.terminate();
    hired = null;
  };
  const stop = (reply: RehearsalReply) => {
    if (current === null) return;
    endWorker();
    current.settle(reply);
  };

  return {
    rehearse: async (input, limitMs = LIMIT_MS) => {
      stop({ is: 'cancelled' });
      hired ??= hire();
      const play = openPlay(() => {
        current = null;
      });
      current = play;
      const watchdog = setTimeout(() => stop({ is: 'too-slow', limitMs }), limitMs);
      hired.service.rehearse(input).then(
        (result) => play.settle({ is: 'played', result }),
        (reason: unknown) =>
          stop({ is: 'broken', message: reason instanceof Error ? reason.message : String(reason) }),
      );
      const reply = await play.settled;
      clearTimeout(watchdog);
      return reply;
    },
    cancel: () => stop({ is: 'cancelled' }),
    close: () => {
      stop({ is: 'cancelled' });
      endWorker();
    },
  };
}

/** Makes a promise that is settled once, from whichever side comes first. */
function openPlay(whenSettled: () => void): Play {
  let isOpen = true;
  let resolve: (reply: RehearsalReply) => void = () => undefined;
  const settled = new Promise<RehearsalReply>((fulfil) => {
    resolve = fulfil;
  });
  const settle = (reply: RehearsalReply) => {
    if (!isOpen) return;
    isOpen = false;
    whenSettled();
    resolve(reply);
  };
  return { settle, settled };
}
