import { describe, expect, it } from 'vitest';
import { momentOf, openScrubber, seqAt } from '../../../src/projections/moment';
import { orderWorkflow } from '../../support/order-workflow';
import { TestRun } from '../../support/test-run';

const facts = { fd_amount: 120, fd_address: '1 Main St', fd_stock: true };

describe('the drawing at a moment', () => {
  it('shows how each step stands, which arrows were played and where the markers are', () => {
    // given
    const run = TestRun.of(orderWorkflow(), facts, 'web').wait(5).done('pack').fail('charge', 'unavailable');
    // when
    const moment = momentOf(run.journal);
    // then
    expect(moment.standing).toBe('running');
    expect([...moment.steps].map(([step, { state }]) => [step, state])).toEqual([
      ['st_web', 'done'],
      ['st_stock', 'done'],
      ['st_pack', 'done'],
      ['st_charge', 'trying-again'],
      ['st_ship', 'held'],
    ]);
    expect(moment.steps.get('st_charge')).toMatchObject({ tryNumber: 2, started: 1, open: 1 });
    expect(Object.fromEntries(moment.played)).toEqual({
      ar_begin: 1,
      ar_pack: 1,
      ar_charge: 1,
      ar_packed: 1,
    });
    expect(
      moment.markers.map((marker) => (marker.on === 'step' ? marker.step : [marker.arrow, marker.waits])),
    ).toEqual(['st_charge', ['ar_packed', true]]);
  });

  it('shows a marker on its way between two entries of the same instant', () => {
    // given
    const run = TestRun.of(orderWorkflow(), facts, 'web');
    const scrubber = openScrubber(run.journal);
    const left = run.entries('step-finished')[0];
    // when
    const moment = scrubber.at(left?.seq ?? 0);
    // then
    expect(moment.markers).toMatchObject([{ on: 'arrow', arrow: 'ar_begin', waits: false }]);
  });

  it('goes back as well as forth', () => {
    // given
    const run = TestRun.of(orderWorkflow(), facts, 'web')
      .wait(5)
      .done('pack')
      .done('charge', { fd_receipt: 'R1' })
      .done('ship');
    const scrubber = openScrubber(run.journal);
    const seqs = run.journal.map(({ seq }) => seq);
    // when
    const forth = seqs.map((seq) => scrubber.at(seq));
    const back = [...seqs].reverse().map((seq) => scrubber.at(seq));
    // then
    expect([...back].reverse()).toEqual(forth);
    expect(forth.at(-1)).toMatchObject({ standing: 'done', markers: [] });
    expect(scrubber.at(0)).toMatchObject({ seq: 0, standing: 'running', markers: [] });
  });

  it('finds the last thing that had happened at an instant', () => {
    const run = TestRun.of(orderWorkflow(), facts, 'web').wait(5).done('pack');
    const [first, last] = [run.journal[0], run.journal.at(-1)];
    expect(seqAt(run.journal, (first?.at ?? 0) - 1)).toBe(0);
    expect(seqAt(run.journal, (last?.at ?? 0) - 1)).toBe(
      run.journal.filter(({ at }) => at === first?.at).length,
    );
    expect(seqAt(run.journal, last?.at ?? 0)).toBe(last?.seq);
  });
});
