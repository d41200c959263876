import { describe, expect, it } from 'vitest';
import { pairRows, placeTwinRows } from '../../../../src/parts/timeline/twin-rows';
import { courseOf } from '../../../../src/projections/run-course';
import { type Timeline, timelineOf } from '../../../../src/projections/timeline';
import { buildJournal } from '../../../support/journal-builder';
import { sketch } from '../../../support/sketch';

const DRAWING = sketch({
  roles: [
    { id: 'ro_ware', name: 'Warehouse' },
    { id: 'ro_desk', name: 'Front desk' },
  ],
  steps: {
    start: { type: 'trigger', name: 'Web order' },
    pack: { type: 'task', name: 'Pick and pack', role: 'ro_ware' },
    call: { type: 'task', name: 'Call the customer', role: 'ro_desk' },
  },
  arrows: ['start>pack', 'pack>call'],
});
const ROW = 40;

describe('two runs owner by owner', () => {
  it('are one line where both do the same, whenever they began, and two where they do not', () => {
    const rows = pairRows(run({ packing: 30, waits: 60 }), run({ packing: 45 }), 60 * 60_000);

    expect(rows.map(({ key, isSame, second }) => [key, isSame, second !== null])).toEqual([
      [expect.stringContaining('st_start'), true, false],
      [expect.stringContaining('ro_ware'), false, true],
    ]);
  });

  it('leave the line of a run empty that never comes to an owner', () => {
    const rows = pairRows(run({ packing: 30 }), run({ packing: 30, calls: true }), 0);

    const [desk] = rows.filter(({ key }) => key.includes('ro_desk'));
    expect(desk?.first).toBeNull();
    expect(desk?.second?.bars).toHaveLength(1);
  });

  it('lie under each other, line by line', () => {
    const rows = pairRows(run({ packing: 30 }), run({ packing: 45, calls: true }), 0);

    const placed = placeTwinRows(rows, ROW);

    expect(placed.map(({ top, height, first, second }) => [top, height, first?.top, second?.top])).toEqual([
      [0, ROW, 0, undefined],
      [ROW, 2 * ROW, ROW, 2 * ROW],
      [3 * ROW, ROW, undefined, 3 * ROW],
    ]);
  });
});

interface Played {
  /** How long before its start nothing is heard, in minutes. */
  readonly waits?: number;
  readonly packing: number;
  readonly calls?: boolean;
}

function run({ waits = 0, packing, calls = false }: Played): Timeline {
  const journal = buildJournal()
    .wait(waits)
    .begin('st_start')
    .start(1, 'st_start')
    .finish(1, 'st_start', 'started', ['ar_1'])
    .start(2, 'st_pack', ['ar_1'])
    .attempt(2, 'st_pack')
    .wait(packing)
    .finish(2, 'st_pack', 'done', ['ar_2']);
  if (calls)
    journal.start(3, 'st_call', ['ar_2']).attempt(3, 'st_call').wait(5).finish(3, 'st_call', 'done', []);
  return timelineOf(courseOf(journal.entries), DRAWING, { rowsBy: 'owner' });
}
