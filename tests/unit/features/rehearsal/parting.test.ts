import { describe, expect, it } from 'vitest';
import { partingOf } from '../../../../src/features/rehearsal/session/parting';
import type { Expectation } from '../../../../src/model/scenario';
import { checkExpectations } from '../../../../src/projections/expectation-checks';
import { play } from '../../../support/play';
import { sketch } from '../../../support/sketch';

const DRAWING = sketch({
  fields: [{ id: 'fd_note', type: 'text' }],
  roles: [{ id: 'ro_boss' }],
  steps: {
    start: 'trigger',
    check: { type: 'task', config: { produces: ['fd_note'] } },
    ask: { type: 'approval', config: { approvers: ['ro_boss'] }, estimate: { duration: { fixed: 'PT3H' } } },
    ship: 'task',
    shipped: 'end',
    kept: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: ['start>check', 'check>ask', 'ask>ship', 'ship>shipped', 'ask:rejected>kept'],
});

function takesOnce(type: string) {
  return type === 'trigger' ? { config: { asks: ['fd_note'], dedupe: 'fd_note' } } : {};
}

/** Tells at which entry a day on which the boss says no parts from what is expected. */
function parting(expect: Expectation, script: object = { st_ask: [{ answer: 'rejected' }] }) {
  const run = play(DRAWING, { script });
  const seq = partingOf(DRAWING, run.journal, checkExpectations(run, { expect }));
  const entry = run.journal.find((one) => one.seq === seq);
  return entry === undefined ? null : `${entry.type} ${'step' in entry.data ? String(entry.data.step) : ''}`;
}

describe('a run parts from what is expected', () => {
  it('nowhere while it is as expected', () => {
    expect(parting({ ends: ['st_kept'], avoids: ['st_ship'] })).toBeNull();
  });

  it('where it is refused once too often, or at the end where it never is', () => {
    const once = { ...DRAWING, steps: DRAWING.steps.map((step) => ({ ...step, ...takesOnce(step.type) })) };
    const run = play(once, { input: { fd_note: 'a' }, again: [{ after: 'PT1H' }, { after: 'PT2H' }] });
    const partingAt = (refused: number) =>
      partingOf(once, run.journal, checkExpectations(run, { expect: { refused } }));
    const refused = run.journal.filter(({ type }) => type === 'event-ignored').map(({ seq }) => seq);

    expect([0, 1, 2].map(partingAt)).toEqual([refused[0], refused[1], null]);
    expect(partingAt(3)).toBe(run.journal.length);
  });

  it('where nothing leads to the expected end or step any more', () => {
    expect(parting({ ends: ['st_shipped'] })).toBe('step-finished st_ask');
    expect(parting({ passes: ['st_ship'] })).toBe('step-finished st_ask');
    expect(parting({ order: [['st_ship', 'st_kept']] })).toBe('step-finished st_ask');
  });

  it('where something happens that never should, or too early', () => {
    expect(parting({ avoids: ['st_ask'] })).toBe('step-started st_ask');
    expect(parting({ order: [['st_ask', 'st_check']] })).toBe('step-started st_check');
  });

  it('where it ends otherwise, takes too long, or leaves another value', () => {
    expect(parting({ result: 'success' })).toBe('ended st_kept');
    expect(parting({ within: 'PT1H' })).toMatch(/^(?:answered|timer-fired|step-finished) st_ask$/u);
    expect(parting({ fields: { fd_note: 'other' } })).toBe('step-finished st_check');
  });

  it('where somebody is needed', () => {
    expect(parting({ status: 'finished' }, { st_check: [{ fail: 'refused' }] })).toBe(
      'incident-opened st_check',
    );
  });
});
