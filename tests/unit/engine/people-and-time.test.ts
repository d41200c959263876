import { describe, expect, it } from 'vitest';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const approval = (config: object, policy: object = {}, arrows: readonly string[] = []) =>
  sketch({
    fields: [
      { id: 'fd_amount', type: 'money' },
      { id: 'fd_due', type: 'date' },
    ],
    roles: [{ id: 'ro_boss', people: [{ id: 'pe_anna' }, { id: 'pe_ben' }] }, { id: 'ro_desk' }],
    steps: {
      start: 'trigger',
      ask: { type: 'approval', policy, config: { approvers: ['ro_boss', 'ro_desk'], ...config } },
      yes: 'end',
      no: { type: 'end', config: { result: 'failure' } },
    },
    arrows: ['start>ask', 'ask>yes', ...arrows],
  });

describe('an approval', () => {
  it('is decided by the first answer of anybody asked', () => {
    const run = TestRun.of(approval({}));
    expect(run.status).toBe('waiting');
    expect(run.commands).toMatchObject([
      { type: 'ask', roles: ['ro_boss', 'ro_desk'], answers: ['approved', 'rejected'] },
    ]);
    run.answer('ask', 'approved', 'pe_ben');
    expect(run.result).toBe('success');
    expect(run.commands.at(-1)).toMatchObject({ type: 'withdraw-ask' });
  });

  it('counts a role without people as one person', () => {
    expect(TestRun.of(approval({})).answer('ask', 'approved', 'ro_desk').result).toBe('success');
    expect(TestRun.of(approval({})).answer('ask', 'approved', 'ro_boss').status).toBe('waiting');
  });

  it('refuses answers that do not count, keeps them, and changes nothing', () => {
    const run = TestRun.of(
      approval({ reasonFor: ['rejected'], editable: ['fd_amount'] }, {}, ['ask:rejected>no']),
    );
    const before = { ...run.state, seq: 0 };
    run.answer('ask', 'approved', 'pe_stranger');
    run.answer('ask', 'changes', 'pe_anna');
    run.answer('ask', 'rejected', 'pe_anna', { reason: '  ' });
    run.answer('ask', 'approved', 'pe_anna', { fields: { fd_due: '2026-01-01' } });
    run.answer('ask', 'approved', 'pe_anna', { fields: { fd_amount: 'much' } });
    expect({ ...run.state, seq: 0 }).toEqual(before);
    expect(run.entries('answer-refused').map((entry) => entry.data.why)).toEqual([
      'not-asked',
      'not-offered',
      'reason-missing',
      'not-editable',
      'not-editable',
    ]);
    run.answer('ask', 'rejected', 'pe_anna', { reason: 'Too dear', fields: { fd_amount: 90 } });
    expect(run.result).toBe('failure');
    expect(run.state.fields).toEqual({ fd_amount: 90 });
  });

  it('takes no second answer and no late one', () => {
    const run = TestRun.of(approval({}));
    const { activation } = run.state.activations[0] ?? { activation: 0 };
    run.answer('ask', 'approved', 'pe_anna');
    run.apply({ type: 'answer', at: run.state.at, activation, answer: 'rejected', by: 'pe_ben' });
    expect(run.result).toBe('success');
    expect(run.entries('answer-refused').map((entry) => entry.data.why)).toEqual(['too-late']);
  });

  it('that nobody answers in time leaves by its own way', () => {
    const run = TestRun.of(approval({}, { timeLimit: 'P1D' }, ['ask:no-answer>no']));
    expect(run.status).toBe('running');
    run.wait(24 * 60 - 1);
    expect(run.open).toEqual(['ask']);
    run.wait(1);
    expect(run.result).toBe('failure');
  });
});

describe('a wait', () => {
  const wait = (config: object) =>
    sketch({
      fields: [{ id: 'fd_due', type: 'date' }],
      steps: { start: 'trigger', wait: { type: 'wait', config }, over: 'end' },
      arrows: ['start>wait', 'wait>over'],
    });

  it('lasts as long as it says', () => {
    const run = TestRun.of(wait({ for: 'PT90M' }));
    expect(run.wait(89).status).toBe('running');
    expect(run.wait(1).result).toBe('success');
  });

  it('ends at the start of the day in the zone of the workflow', () => {
    const run = TestRun.of(wait({ until: 'fd_due' }), { fd_due: '2026-03-03' });
    expect(run.state.timers[0]?.due).toBe(Date.UTC(2026, 2, 3, 5));
  });

  it('until a moment in the past is over at once', () => {
    expect(TestRun.of(wait({ until: 'fd_due' }), { fd_due: '2026-03-01T00:00:00Z' }).result).toBe('success');
  });

  it('until an empty date needs somebody', () => {
    const run = TestRun.of(wait({ until: 'fd_due' }));
    expect(run.state.incidents.map((incident) => incident.kind)).toEqual(['missing-data']);
    run.resolve('wait', { do: 'retry', output: { fd_due: '2026-03-04' } });
    expect(run.status).toBe('running');
  });
});

describe('a start', () => {
  const form = () =>
    sketch({
      fields: [{ id: 'fd_amount', type: 'money', required: true }],
      steps: { start: 'trigger', over: 'end' },
      arrows: ['start>over'],
    });

  it('without a required field, or with a value that does not fit, is ignored', () => {
    for (const input of [{}, { fd_amount: 'much' }, { fd_amount: null }]) {
      const run = TestRun.of(form(), input);
      expect(run.status).toBe('ready');
      expect(run.entries('event-ignored')).toHaveLength(1);
    }
  });

  it('happens once', () => {
    const run = TestRun.of(form(), { fd_amount: 1 });
    expect(run.result).toBe('success');
    run.apply({ type: 'start', at: 0, trigger: 'st_start', input: { fd_amount: 1 }, seed: 1, offsets: [] });
    expect(run.entries('event-ignored')).toHaveLength(1);
  });
});

describe('a run that is over', () => {
  it('ignores whatever comes', () => {
    const run = TestRun.of(
      sketch({ steps: { start: 'trigger', pack: 'task', over: 'end' }, arrows: ['start>pack', 'pack>over'] }),
    );
    const { activation } = run.state.activations[0] ?? { activation: 0 };
    run.cancel();
    expect(run.status).toBe('cancelled');
    const before = { ...run.state, seq: 0 };
    run.apply({ type: 'work-done', at: run.state.at, activation, attempt: 1, output: {} });
    run.apply({ type: 'timer', at: run.state.at, timer: 1 });
    run.cancel();
    expect({ ...run.state, seq: 0 }).toEqual(before);
    expect(run.entries('event-ignored')).toHaveLength(3);
  });
});
