// The page's side of the explorer. A worker that is busy cannot be asked to stop, so stopping is ending it; the next
// drawing gets a fresh one.
import type { WorkflowDocument } from '../../model/document';
import type { Explore, Explored, ExploreWatch } from '../../parts/drawing-explorer';
import { startAppWorker } from '../../rehearsal/start-app-worker';
import workerUrl from './explore.worker.ts?worker&url';
import type { ExploreMessage, ExploreRequest, Findable } from './explore-messages';

interface Watcher<Found> {
  readonly onProgress: ExploreWatch['onProgress'];
  readonly answer: (answer: Explored<Found>) => void;
}

/** Is a drawing in the line, and everybody who asked for it. */
interface Job<Found> {
  readonly document: WorkflowDocument;
  readonly watchers: Set<Watcher<Found>>;
}

/**
 * Makes what finds one kind of thing out about drawings, in a worker of its own that the first one starts;
 * `startWorker` is there for tests. Drawings are taken one after the other; who asks for one that is in the line
 * already, or was answered before, shares the answer.
 */
export function makeExplore<Wanted extends keyof Findable>(
  find: Wanted,
  startWorker: () => Worker = () => startAppWorker(workerUrl),
): Explore<Findable[Wanted]> {
  type Found = Findable[Wanted];
  const known = new WeakMap<WorkflowDocument, Explored<Found>>();
  const line: Job<Found>[] = [];
  let worker: Worker | null = null;
  let running: Job<Found> | null = null;

  const begin = () => {
    running = line[0] ?? null;
    if (running === null) return;
    worker ??= hire();
    const request: ExploreRequest = { find, document: running.document };
    worker.postMessage(request);
  };
  const finish = (answer: Explored<Found>) => {
    if (running === null) return;
    const { document, watchers } = running;
    if (answer.is === 'found' || answer.is === 'refused') known.set(document, answer);
    line.shift();
    for (const watcher of watchers) watcher.answer(answer);
    begin();
  };
  const dismiss = () => {
    worker?.terminate();
    worker = null;
  };
  const hire = (): Worker => {
    const hired = startWorker();
    hired.onmessage = ({ data }: MessageEvent<ExploreMessage<Found>>) => {
      if (data.is === 'progress') {
        for (const { onProgress } of running?.watchers ?? []) onProgress?.(data.states);
        return;
      }
      if (data.is === 'broken') dismiss();
      finish(data);
    };
    hired.onerror = ({ message }) => {
      dismiss();
      finish({ is: 'broken', message });
    };
    return hired;
  };
  const leave = (job: Job<Found>) => {
    if (job.watchers.size > 0) return;
    if (job !== running) {
      line.splice(line.indexOf(job), 1);
      return;
    }
    dismiss();
    finish({ is: 'stopped' });
  };

  return (document, { onProgress, signal } = {}) =>
    new Promise((resolve) => {
      const before = known.get(document);
      if (signal?.aborted === true || before !== undefined) {
        resolve(signal?.aborted === true || before === undefined ? { is: 'stopped' } : before);
        return;
      }
      const inLine = line.find((other) => other.document === document);
      const job: Job<Found> = inLine ?? { document, watchers: new Set() };
      const stop = () => {
        job.watchers.delete(watcher);
        resolve({ is: 'stopped' });
        leave(job);
      };
      const watcher: Watcher<Found> = {
        onProgress,
        answer: (answer) => {
          signal?.removeEventListener('abort', stop);
          resolve(answer);
        },
      };
      job.watchers.add(watcher);
      signal?.addEventListener('abort', stop, { once: true });
      if (inLine !== undefined) return;
      line.push(job);
      if (running === null) begin();
    });
}
