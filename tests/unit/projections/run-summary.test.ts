import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../src/projections/run-course';
import { standingOf } from '../../../src/projections/run-standing';
import { summaryOf } from '../../../src/projections/run-summary';
import { timeSpent } from '../../../src/projections/time-spent';
import { orderWorkflow } from '../../support/order-workflow';
import { TestRun } from '../../support/test-run';

const facts = { fd_amount: 120, fd_address: '1 Main St', fd_stock: true };
const document = orderWorkflow();

describe('the summary of a run', () => {
  it('says how it ended, how long it took and what is known now', () => {
    // given
    const run = TestRun.of(document, facts, 'web').wait(40).done('pack').done('charge', { fd_receipt: 'R1' });
    // when
    const summary = summaryOf(run.wait(60).done('ship').journal, document);
    // then
    expect(summary).toMatchObject({
      status: 'finished',
      result: 'success',
      label: 'Shipped',
      ends: ['st_shipped'],
      elapsedMs: 100 * 60_000,
      fields: { ...facts, fd_receipt: 'R1' },
      visits: { st_web: 1, st_stock: 1, st_pack: 1, st_charge: 1, st_ship: 1, st_shipped: 1 },
      attention: [],
      setAside: [],
    });
  });

  it('says what needs a person, and what waits for nobody', () => {
    // given
    const run = TestRun.of(document, { ...facts, fd_address: '' }, 'web')
      .wait(1)
      .done('charge', { fd_receipt: 'R1' });
    // when
    const summary = summaryOf(run.journal, document);
    // then
    expect(summary).toMatchObject({
      status: 'needs-attention',
      result: null,
      label: null,
      endedAt: null,
      attention: [{ step: 'st_pack', kind: 'missing-data' }],
    });
  });

  it('says what was not done, and because of what', () => {
    // given
    const run = TestRun.of(document, facts, 'web')
      .wait(1)
      .fail('charge', 'refused')
      .answer('newcard', 'rejected', 'pe_ana', { reason: 'No' });
    // when
    const summary = summaryOf(run.done('pack').journal, document);
    // then
    expect(summary).toMatchObject({
      status: 'finished',
      result: 'cancelled',
      label: 'Cancelled',
      setAside: [{ step: 'st_ship', missing: ['st_charge'] }],
    });
  });
});

describe('how a run stands', () => {
  it('is one of seven', () => {
    expect(standingOf('ready', null)).toBe('running');
    expect(standingOf('waiting', null)).toBe('waiting');
    expect(standingOf('finished', 'success')).toBe('done');
    expect(standingOf('finished', 'incomplete')).toBe('done-not-all');
    expect(standingOf('finished', 'failure')).toBe('went-wrong');
    expect(standingOf('finished', 'cancelled')).toBe('cancelled');
    expect(standingOf('cancelled', 'cancelled')).toBe('cancelled');
  });

  it('is told apart by the time at work, with two at once counted once, and the time of waiting', () => {
    // given
    const run = TestRun.of(document, facts, 'web')
      .wait(1)
      .fail('charge', 'unavailable')
      .wait(9)
      .done('pack')
      .wait(30);
    // when
    const spent = timeSpent(courseOf(run.journal));
    // then
    expect(spent.workedMs + spent.waitedMs).toBe(
      courseOf(run.journal).at - (courseOf(run.journal).startedAt ?? 0),
    );
    expect(spent.workedMs).toBeGreaterThanOrEqual(10 * 60_000);
    expect(spent.waitedMs).toBeGreaterThan(0);
  });
});
