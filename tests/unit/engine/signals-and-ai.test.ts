import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../src/model/journal';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const signal = (run: TestRun, name: string, values: Record<string, string> = {}) =>
  run.apply({ type: 'signal', at: run.state.at, name, values });

describe('a wait for word from outside', () => {
  const waiting = (config: object = {}, policy: object = {}) =>
    TestRun.of(
      sketch({
        fields: [{ id: 'fd_order', type: 'text' }],
        steps: {
          start: 'trigger',
          send: 'task',
          wait: { type: 'wait', policy, config: { signal: { name: 'paid', match: 'fd_order', ...config } } },
          over: 'end',
          late: { type: 'end', config: { result: 'failure' } },
        },
        arrows: ['start>send', 'send>wait', 'wait>over', 'wait:no-answer>late'],
      }),
      { fd_order: '118' },
    );

  it('ends when the signal with its name and its value comes', () => {
    const run = waiting().done('send');
    expect(run.status).toBe('waiting');
    signal(signal(run, 'paid', { fd_order: '119' }), 'shipped', { fd_order: '118' });
    expect(run.status).toBe('waiting');
    expect(signal(run, 'paid', { fd_order: '118' }).result).toBe('success');
  });

  it('takes one that came while the run was on its way', () => {
    const run = signal(waiting(), 'paid', { fd_order: '118' });
    expect(run.done('send').result).toBe('success');
    expect(run.state.signals).toEqual([]);
  });

  it('uses each signal once, the oldest first', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          one: { type: 'wait', config: { signal: { name: 'x' } } },
          two: { type: 'wait', config: { signal: { name: 'x' } } },
          over: 'end',
        },
        arrows: ['start>one', 'one>two', 'two>over'],
      }),
    );
    expect(signal(run, 'x').open).toEqual(['two']);
    expect(signal(run, 'x').result).toBe('success');
  });

  it('gives up at its time limit', () => {
    expect(
      waiting({}, { timeLimit: 'P1D' })
        .done('send')
        .wait(24 * 60).result,
    ).toBe('failure');
  });
});

describe('work that says how sure it is', () => {
  const sorting = (output: FieldValues) =>
    TestRun.of(
      sketch({
        fields: [{ id: 'fd_kind', type: 'text' }],
        steps: {
          start: 'trigger',
          sort: {
            type: 'ai',
            config: { produces: ['fd_kind'], allowed: { fd_kind: ['leak', 'cleaning'] }, threshold: 0.8 },
          },
          sure: 'end',
          look: 'task',
        },
        arrows: ['start>sort', 'sort>sure', 'sort:unsure>look'],
      }),
    ).done('sort', output);

  it('leaves by «sure» from the threshold up, by «unsure» below, with the facts written in both', () => {
    expect(sorting({ fd_kind: 'leak', confidence: 0.8 }).result).toBe('success');
    const unsure = sorting({ fd_kind: 'leak', confidence: 0.79 });
    expect(unsure.open).toEqual(['look']);
    expect(unsure.state.fields).toEqual({ fd_kind: 'leak' });
  });

  it('fails when it answers what is not allowed, or does not say how sure it is as a share', () => {
    const wrong = [
      { fd_kind: 'pool', confidence: 1 },
      { fd_kind: 'leak' },
      { fd_kind: 'leak', confidence: 85 },
      { fd_kind: 'leak', confidence: -1 },
    ];
    for (const output of wrong)
      expect(sorting(output).state.incidents.map(({ kind }) => kind)).toEqual(['wrong-output']);
  });
});
