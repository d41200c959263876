// How fast the explorer looks at states, and what leaving out orders saves where work goes on side by side.
import { documentSchema, type WorkflowDocument } from '../../src/model/document';
import { explorePaths } from '../../src/paths/explore-paths';
import { compiled } from './flows';

/** What fits: exploration is given up beyond. */
const MOST_MS = 60_000;
const MOST_BYTES = 2 * 1024 ** 3;

interface Measured {
  readonly lanes: number;
  readonly states: number;
  readonly tookMs: number;
  readonly bytes: number;
  /** Why it did not fit; null where it did. */
  readonly tooMuch: 'time' | 'memory' | null;
}

/**
 * Explores parallel work that cannot fail, in every order (plain) up to the most lanes that fit, and with orders left
 * out (reduced), and prints states and time. In every order `n` lanes have 2^n states: each set of lanes that are done.
 */
export function benchPaths(print: (line: string) => void): void {
  print('parallel tasks without failure          states          time   states per second      memory');
  // First, while nothing is left of the large ones.
  for (const lanes of [2, 5, 10, 20, 50, 100]) print(rowOf('reduced', measure(lanes, {})));
  for (let lanes = 2; ; lanes += lanes < 12 ? 2 : 1) {
    const measured = measure(lanes, { everyOrder: true });
    print(rowOf('plain', measured));
    if (measured.tooMuch !== null) break;
  }
}

const TOO_MUCH = { time: 'does not fit 60 s', memory: 'does not fit 2 GB' };

function rowOf(name: string, { lanes, states, tookMs, bytes, tooMuch }: Measured): string {
  const speed = Math.round((states / tookMs) * 1_000).toLocaleString('en');
  const cells = [
    `${String(lanes).padStart(4)} lanes`,
    states.toLocaleString('en').padStart(21),
    `${(tookMs / 1_000).toFixed(2).padStart(12)} s`,
    speed.padStart(20),
    `${Math.round(bytes / 1024 ** 2)
      .toLocaleString('en')
      .padStart(9)} MB`,
  ];
  return `${name.padEnd(16)}${cells.join('')}${tooMuch === null ? '' : `  (${TOO_MUCH[tooMuch]})`}`;
}

function measure(lanes: number, { everyOrder = false }: { readonly everyOrder?: boolean }): Measured {
  const document = parallelTasks(lanes);
  const graph = compiled(document);
  const beganMs = performance.now();
  let bytes = 0;
  const fits = () => {
    bytes = Math.max(bytes, process.memoryUsage().heapUsed);
    return performance.now() - beganMs < MOST_MS && bytes < MOST_BYTES;
  };
  const { states } = explorePaths(
    { document, graph },
    { everyOrder, faults: 'none', goOn: fits, maxStates: Number.MAX_SAFE_INTEGER, maxOpen: lanes + 1 },
  );
  const tookMs = performance.now() - beganMs;
  fits();
  const tooMuch = bytes >= MOST_BYTES ? 'memory' : tookMs >= MOST_MS ? 'time' : null;
  return { lanes, states, tookMs, bytes, tooMuch };
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
