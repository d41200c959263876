// Looking a drawing over takes longer the larger it is; in a worker it is never felt by somebody who types.
import type { DocumentCheck } from '../../checks/check-document';
import type { WorkflowDocument } from '../../model/document';
import type { DrawingServices } from '../../parts/services';
import { startAppWorker } from '../../rehearsal/start-app-worker';
import workerUrl from './check.worker.ts?worker&url';

interface Asked {
  readonly document: WorkflowDocument;
  readonly answer: (check: DocumentCheck | null) => void;
}

/**
 * Makes what looks drawings over in a worker of its own, started with the first one; `startWorker` is there for tests.
 * While one is looked over the newest waits; those between are left out, with null for an answer. Where the worker
 * broke down the answer is null too, and the next drawing gets a fresh one.
 */
export function makeCheckClient(
  startWorker: () => Worker = () => startAppWorker(workerUrl),
): DrawingServices['checkDrawing'] {
  let worker: Worker | null = null;
  let running: Asked | null = null;
  let waiting: Asked | null = null;

  const settle = (check: DocumentCheck | null) => {
    running?.answer(check);
    running = null;
    const next = waiting;
    waiting = null;
    if (next !== null) begin(next);
  };
  const hire = (): Worker => {
    const hired = startWorker();
    hired.onmessage = ({ data }: MessageEvent<DocumentCheck>) => settle(data);
    hired.onerror = () => {
      hired.terminate();
      worker = null;
      settle(null);
    };
    return hired;
  };
  const begin = (asked: Asked) => {
    running = asked;
    worker ??= hire();
    worker.postMessage(asked.document);
  };

  return (document) =>
    new Promise((answer) => {
      const asked: Asked = { document, answer };
      if (running === null) {
        begin(asked);
        return;
      }
      waiting?.answer(null);
      waiting = asked;
    });
}
