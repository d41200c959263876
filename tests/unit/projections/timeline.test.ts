import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../src/projections/run-course';
import { timelineOf } from '../../../src/projections/timeline';
import { orderWorkflow } from '../../support/order-workflow';
import { TestRun } from '../../support/test-run';

const facts = { fd_amount: 120, fd_address: '1 Main St', fd_stock: true };
const document = orderWorkflow();

function layOut(run: TestRun, rowsBy: 'owner' | 'step') {
  return timelineOf(courseOf(run.journal), document, { rowsBy });
}

describe('a timeline by owner', () => {
  it('has a row for each that does something, in the order of the drawing', () => {
    // given
    const run = TestRun.of(document, facts, 'web')
      .wait(5)
      .done('pack')
      .wait(10)
      .done('charge', { fd_receipt: 'R1' });
    // when
    const { rows } = layOut(run.wait(20).done('ship'), 'owner');
    // then
    expect(rows.map(({ key, bars }) => [key, bars.map(({ visit }) => visit.step)])).toEqual([
      ['trigger/st_web', ['st_web']],
      ['role/ro_warehouse', ['st_pack', 'st_ship']],
      ['system/sy_cards', ['st_charge']],
    ]);
  });

  it('hands over from bar to bar, past what shows no bar', () => {
    // given
    const run = TestRun.of(document, facts, 'web')
      .wait(5)
      .done('pack')
      .wait(10)
      .done('charge', { fd_receipt: 'R1' });
    // when
    const { rows, handOvers } = layOut(run, 'owner');
    // then
    const step = (key: string) => rows.flatMap(({ bars }) => bars).find((bar) => bar.key === key)?.visit.step;
    expect(handOvers.map(({ from, to }) => [step(from), step(to)])).toEqual([
      ['st_web', 'st_pack'],
      ['st_web', 'st_charge'],
      ['st_pack', 'st_ship'],
      ['st_charge', 'st_ship'],
    ]);
  });

  it('shows a question in the row of everybody asked, and its end where it was answered', () => {
    // given
    const run = TestRun.of(document, { ...facts, fd_stock: false }, 'web')
      .wait(30)
      .answer('substitute', 'approved', 'ro_manager');
    // when
    const { rows } = layOut(run, 'owner');
    // then
    expect(rows.map(({ key, bars }) => [key, bars.map(({ isLast }) => isLast)])).toEqual([
      ['trigger/st_web', [true]],
      ['role/ro_desk', [false]],
      ['role/ro_manager', [true]],
    ]);
  });

  it('puts work of the same owner at the same time into lanes', () => {
    // given
    const run = TestRun.of(document, facts, 'web')
      .wait(5)
      .done('charge', { fd_receipt: 'R1' })
      .wait(5)
      .done('pack');
    // when
    const warehouse = layOut(run, 'owner').rows.find(({ key }) => key === 'role/ro_warehouse');
    // then
    expect(warehouse?.lanes).toBe(2);
    expect(warehouse?.bars.map(({ visit, lane }) => [visit.step, lane])).toEqual([
      ['st_pack', 0],
      ['st_ship', 1],
    ]);
  });
});

describe('a timeline by step', () => {
  it('has a row for every step that was reached', () => {
    const run = TestRun.of(document, facts, 'web').wait(5).done('pack');
    expect(layOut(run, 'step').rows.map(({ owner }) => ('id' in owner ? owner.id : owner.kind))).toEqual([
      'st_web',
      'st_stock',
      'st_pack',
      'st_charge',
      'st_ship',
    ]);
  });
});
