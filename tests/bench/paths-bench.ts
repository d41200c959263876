// How fast the explorer looks at states, and what leaving out orders saves where work goes on side by side.
import { documentSchema, type WorkflowDocument } from '../../src/model/document';
import { explorePaths } from '../../src/paths/explore-paths';
import { compiled } from './flows';

/** Plain exploration is given up where it no longer fits. */
const MOST_MS = 60_000;
const MOST_BYTES = 2 * 1024 ** 3;

interface Measured {
  readonly lanes: number;
  readonly states: number;
  readonly tookMs: number;
  /** Whether it fitted. */
  readonly complete: boolean;
}

/**
 * Explores parallel work that cannot fail, in every order and with orders left out, and prints states and time. In
 * every order `n` lanes have 2^n + 3 states: none begun, each set of lanes that are done, met, over.
 */
export function benchPaths(print: (line: string) => void): void {
  print('parallel tasks without failure          states          time   states per second');
  for (let lanes = 2; ; lanes += 2) {
    const measured = measure(lanes, { everyOrder: true });
    print(rowOf('every order', measured));
    if (!measured.complete || measured.tookMs > MOST_MS / 4) break;
  }
  for (const lanes of [2, 5, 10, 20, 50, 100]) print(rowOf('orders left out', measure(lanes, {})));
}

function rowOf(name: string, { lanes, states, tookMs, complete }: Measured): string {
  const speed = Math.round((states / tookMs) * 1_000).toLocaleString('en');
  const whole = complete ? '' : '  (does not fit 60 s and 2 GB)';
  const count = states.toLocaleString('en').padStart(10);
  return `${name.padEnd(16)}${String(lanes).padStart(4)} lanes${count.padStart(21)}${(tookMs / 1_000).toFixed(2).padStart(12)} s${speed.padStart(20)}${whole}`;
}

function measure(lanes: number, { everyOrder = false }: { readonly everyOrder?: boolean }): Measured {
  const document = parallelTasks(lanes);
  const graph = compiled(document);
  const beganMs = performance.now();
  const fits = () => performance.now() - beganMs < MOST_MS && process.memoryUsage().heapUsed < MOST_BYTES;
  const { states, complete } = explorePaths(
    { document, graph },
    { everyOrder, faults: 'none', goOn: fits, maxStates: Number.MAX_SAFE_INTEGER, maxOpen: lanes + 1 },
  );
  return { lanes, states, complete, tookMs: performance.now() - beganMs };
}

/** Draws tasks that begin together and meet before the end. */
function parallelTasks(lanes: number): WorkflowDocument {
  const tasks = Array.from({ length: lanes }, (_, lane) => `st_${String(lane)}`);
  const arrows = tasks.flatMap((id) => [
    { from: 'st_start', outcome: 'started', to: id },
    { from: id, outcome: 'done', to: 'st_meet' },
  ]);
  return documentSchema.parse({
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_lanes',
    steps: [
      { id: 'st_start', type: 'trigger' },
      ...tasks.map((id) => ({ id, type: 'task' })),
      { id: 'st_meet', type: 'gather' },
      { id: 'st_end', type: 'end' },
    ],
    arrows: [...arrows, { from: 'st_meet', outcome: 'done', to: 'st_end' }].map((arrow, index) => ({
      id: `ar_${String(index)}`,
      ...arrow,
    })),
  });
}
