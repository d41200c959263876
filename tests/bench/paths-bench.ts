// How fast the explorer looks at states, and what leaving out orders saves where lanes run side by side.
import { documentSchema, type WorkflowDocument } from '../../src/model/document';
import { explorePaths } from '../../src/paths/explore-paths';
import { compiled } from './flows';

interface Measured {
  readonly lanes: number;
  readonly search: 'plain' | 'reduced';
  readonly states: number;
  readonly complete: boolean;
  readonly statesPerSecond: number;
}

/** Explores drawings of parallel lanes with and without every order, and prints what it took. */
export function benchPaths(print: (line: string) => void): readonly Measured[] {
  const measured = [2, 3, 4, 5].flatMap((lanes) =>
    (['plain', 'reduced'] as const).map((search) => measure(lanes, search)),
  );
  for (const { lanes, search, states, complete, statesPerSecond } of measured) {
    const whole = complete ? '' : ', not all explored';
    print(
      `paths: ${lanes} lanes, ${search}: ${states} states, ${Math.round(statesPerSecond)} per second${whole}`,
    );
  }
  return measured;
}

function measure(lanes: number, search: Measured['search']): Measured {
  const document = parallelLanes(lanes, 3);
  const graph = compiled(document);
  const beganMs = performance.now();
  const { states, complete } = explorePaths(
    { document, graph },
    { everyOrder: search === 'plain', maxStates: 5_000 },
  );
  const tookMs = performance.now() - beganMs;
  return { lanes, search, states, complete, statesPerSecond: (states / tookMs) * 1_000 };
}

/** Draws lanes of work that part at the start and meet before the end. */
export function parallelLanes(lanes: number, length: number): WorkflowDocument {
  const names = Array.from({ length: lanes }, (_, lane) =>
    Array.from({ length }, (__, place) => `st_${String(lane)}_${String(place)}`),
  );
  const arrows = names.flatMap((lane) =>
    ['st_start', ...lane].map((from, place) => ({
      from,
      outcome: from === 'st_start' ? 'started' : 'done',
      to: lane[place] ?? 'st_meet',
    })),
  );
  return documentSchema.parse({
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_lanes',
    steps: [
      { id: 'st_start', type: 'trigger' },
      ...names.flat().map((id) => ({ id, type: 'task' })),
      { id: 'st_meet', type: 'gather' },
      { id: 'st_end', type: 'end' },
    ],
    arrows: [...arrows, { from: 'st_meet', outcome: 'done', to: 'st_end' }].map((arrow, index) => ({
      id: `ar_${String(index)}`,
      ...arrow,
    })),
  });
}
