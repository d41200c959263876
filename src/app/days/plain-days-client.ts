// Saying scenarios in few words means rehearsing each of them many times: that is done in a worker, which is ended when
// nobody waits any more.
import type { WorkflowDocument } from '../../model/document';
import type { Scenario } from '../../model/scenario';
import type { DrawingServices } from '../../parts/services';
import { startAppWorker } from '../../rehearsal/start-app-worker';
import workerUrl from './plain-days.worker.ts?worker&url';

export interface PlainDaysRequest {
  readonly document: WorkflowDocument;
  readonly scenarios: readonly Scenario[];
}

export type PlainDaysMessage =
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'done'; readonly scenarios: readonly Scenario[] };

/** Makes what says scenarios in few words; `startWorker` is there for tests. Null: it was stopped, or broke down. */
export function makePlainDays(
  startWorker: () => Worker = () => startAppWorker(workerUrl),
): DrawingServices['plainDays'] {
  return (document, scenarios, { onProgress, signal } = {}) =>
    new Promise((answer) => {
      const worker = startWorker();
      const finish = (days: readonly Scenario[] | null) => {
        worker.terminate();
        answer(days);
      };
      signal?.addEventListener('abort', () => finish(null));
      worker.onerror = () => finish(null);
      worker.onmessage = ({ data }: MessageEvent<PlainDaysMessage>) => {
        if (data.is === 'done') finish(data.scenarios);
        else onProgress?.(data.done);
      };
      worker.postMessage({ document, scenarios } satisfies PlainDaysRequest);
    });
}
