import { describe, expect, it } from 'vitest';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const charge = (policy: object, more: Record<string, object | string> = {}, arrows: readonly string[] = []) =>
  sketch({
    fields: [
      { id: 'fd_receipt', type: 'text' },
      { id: 'fd_address', type: 'text' },
    ],
    steps: {
      start: 'trigger',
      charge: { type: 'task', policy, config: { by: 'system', produces: ['fd_receipt'] } },
      paid: 'end',
      ...Object.fromEntries(
        Object.entries(more).map(([name, step]) => [
          name,
          typeof step === 'string' ? step : { type: 'task', ...step },
        ]),
      ),
    },
    arrows: ['start>charge', 'charge>paid', ...arrows],
  });

describe('trying again', () => {
  const policy = { retry: { attempts: 3, firstWait: 'PT20M' } };

  it('happens after a pause that grows, before any fallback', () => {
    const run = TestRun.of(
      charge(policy, { tell: 'task', end2: 'end' }, ['charge:failed>tell', 'tell>end2']),
    );
    run.fail('charge', 'unavailable');
    expect(run.status).toBe('running');
    expect(run.open).toEqual(['charge']);
    run.wait(20).fail('charge', 'unavailable');
    run.wait(39);
    expect(run.entries('attempt-started')).toHaveLength(2);
    run.wait(1).fail('charge', 'unavailable');
    expect(run.open).toEqual(['tell']);
    expect(run.entries('attempt-failed').map((entry) => entry.data.attempt)).toEqual([1, 2, 3]);
  });

  it('does not happen for a kind that is not on the list', () => {
    const run = TestRun.of(
      charge(policy, { tell: 'task', end2: 'end' }, ['charge:failed>tell', 'tell>end2']),
    );
    run.fail('charge', 'refused');
    expect(run.open).toEqual(['tell']);
  });

  it('keeps to the longest pause and spreads by the seed alone', () => {
    const spread = charge({
      retry: { attempts: 4, firstWait: 'PT10M', factor: 3, maxWait: 'PT15M', jitter: 0.5 },
    });
    const dueAfter = (times: number) => {
      const run = TestRun.of(spread);
      for (let time = 0; time < times; time += 1) run.fail('charge', 'error').wait(30);
      return run.entries('retry-scheduled').map((entry) => entry.data.due - entry.at);
    };
    const pauses = dueAfter(3);
    expect(pauses).toEqual(dueAfter(3));
    expect(new Set(pauses).size).toBe(3);
    for (const [index, pause] of pauses.entries()) {
      const middle = index === 0 ? 10 : 15;
      expect(pause).toBeGreaterThanOrEqual(middle * 30_000);
      expect(pause).toBeLessThanOrEqual(middle * 90_000);
      expect(Number.isInteger(pause)).toBe(true);
    }
  });

  it('follows wrong output only when it is asked to', () => {
    const run = TestRun.of(charge({ retry: { attempts: 2, on: ['wrong-output'] } }));
    run.done('charge', {});
    expect(run.entries('attempt-failed')[0]?.data).toMatchObject({
      kind: 'wrong-output',
      message: 'fd_receipt',
    });
    run.wait(1).done('charge', { fd_receipt: 'R1', fd_other: 1 });
    expect(run.result).toBe('success');
    expect(run.state.fields).toEqual({ fd_receipt: 'R1' });
  });
});

describe('what work must leave behind', () => {
  it('is not there when it is blank', () => {
    for (const blank of ['', '  ', null]) {
      const run = TestRun.of(charge({})).done('charge', { fd_receipt: blank });
      expect(run.state.incidents.map(({ kind }) => kind)).toEqual(['wrong-output']);
      expect(run.state.fields).toEqual({});
    }
  });
});

describe('limits', () => {
  it('end one attempt as too late, and the step tries again', () => {
    const run = TestRun.of(charge({ attemptLimit: 'PT2M', retry: { attempts: 2, firstWait: 'PT1M' } }));
    run.wait(2);
    expect(run.entries('attempt-failed')[0]?.data.kind).toBe('too-late');
    expect(run.commands.some((command) => command.type === 'cancel-work')).toBe(true);
    run.wait(1).done('charge', { fd_receipt: 'R1' });
    expect(run.result).toBe('success');
  });

  it('end the step, whatever tries are left, counted over all attempts and pauses', () => {
    const run = TestRun.of(
      charge({ timeLimit: 'PT30M', retry: { attempts: 9, firstWait: 'PT20M', factor: 1 } }),
    );
    run.fail('charge', 'error').wait(20).fail('charge', 'error').wait(10);
    expect(run.status).toBe('needs-attention');
    expect(run.state.incidents.map((incident) => incident.kind)).toEqual(['too-late']);
    expect(run.state.timers).toEqual([]);
  });

  it('work that is done at the very limit is in time', () => {
    const run = TestRun.of(charge({ timeLimit: 'PT30M' }));
    const types = run.commands.map((command) => command.type);
    expect(types).toEqual(['start-work', 'set-timer']);
  });
});

describe('a failure looks for a handler', () => {
  it('in the order: its own kind, any failure, the fallback that names it, the fallback for all', () => {
    const all = {
      own: {},
      any: {},
      named: { type: 'fallback', config: { kinds: ['refused'] } },
      rest: 'fallback',
      byName: {},
      byRest: {},
      over: 'end',
    };
    const arrows = ['named>byName', 'rest>byRest', 'own>over', 'any>over', 'byName>over', 'byRest>over'];
    const open = (extra: readonly string[]) =>
      TestRun.of(charge({}, all, [...arrows, ...extra])).fail('charge', 'refused').open;
    expect(open(['charge:failed.refused>own', 'charge:failed>any'])).toEqual(['own']);
    expect(open(['charge:failed>any'])).toEqual(['any']);
    expect(open([])).toEqual(['byName']);
    expect(TestRun.of(charge({}, all, arrows)).fail('charge', 'error').open).toEqual(['byRest']);
  });

  it('and a fallback never catches what came through itself', () => {
    const run = TestRun.of(
      charge({}, { rest: 'fallback', mend: {}, over: 'end' }, ['rest>mend', 'mend>over']),
    );
    run.fail('charge', 'error');
    expect(run.entries('step-started').at(-2)?.data.cause).toEqual({ step: 'st_charge', kind: 'error' });
    run.fail('mend', 'error');
    expect(run.status).toBe('needs-attention');
    expect(run.state.incidents).toHaveLength(1);
  });

  it('and a fallback that stops the others stops them', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          left: 'task',
          right: 'task',
          done: 'end',
          any: { type: 'fallback', config: { stopOthers: true } },
          mend: 'task',
          over: 'end',
        },
        arrows: ['start>left', 'start>right', 'left>done', 'right>done', 'any>mend', 'mend>over'],
      }),
    );
    run.fail('left');
    expect(run.open).toEqual(['mend']);
    expect(run.entries('cancelled').map((entry) => entry.data)).toMatchObject([
      { step: 'st_right', why: 'others-stopped' },
    ]);
    run.done('mend');
    expect(run.status).toBe('finished');
  });
});

describe('when nobody handles a failure', () => {
  const held = () =>
    sketch({
      fields: [
        { id: 'fd_receipt', type: 'text' },
        { id: 'fd_address', type: 'text' },
      ],
      steps: {
        start: 'trigger',
        pack: { type: 'task', needs: ['fd_address'] },
        charge: { type: 'task', config: { produces: ['fd_receipt'] } },
        ship: 'task',
        shipped: 'end',
      },
      arrows: ['start>pack', 'start>charge', 'pack>ship', 'charge>ship', 'ship>shipped'],
    });

  it('a person is needed, what depends on it is held, nothing is lost', () => {
    const run = TestRun.of(held(), { fd_address: 'Main St' });
    run.done('pack').fail('charge', 'unavailable');
    expect(run.status).toBe('needs-attention');
    expect(run.parked).toEqual(['ship']);
    run.resolve('charge', { do: 'retry' }).done('charge', { fd_receipt: 'R1' }).done('ship');
    expect(run.result).toBe('success');
    expect(
      run
        .entries('attempt-started')
        .filter((entry) => entry.data.step === 'st_charge')
        .map((entry) => entry.data.attempt),
    ).toEqual([1, 2]);
  });

  it('missing data can be filled in and tried again', () => {
    const run = TestRun.of(held());
    expect(run.state.incidents.map((incident) => incident.kind)).toEqual(['missing-data']);
    run.resolve('pack', { do: 'retry', output: { fd_address: 'Main St' } });
    expect(run.open).toEqual(['pack', 'charge']);
    expect(run.status).toBe('running');
  });

  it('it can be skipped by an outcome with what it should have left behind', () => {
    const run = TestRun.of(held(), { fd_address: 'x' });
    run
      .done('pack')
      .fail('charge')
      .resolve('charge', { do: 'skip', outcome: 'done', output: { fd_receipt: 'by hand' } })
      .done('ship');
    expect(run.result).toBe('success');
    expect(run.state.fields['fd_receipt']).toBe('by hand');
  });

  it('what does not fit is not taken', () => {
    const run = TestRun.of(held(), { fd_address: 'x' });
    run.fail('charge').resolve('charge', { do: 'skip', outcome: 'done', output: { fd_receipt: 7 } });
    expect(run.status).toBe('needs-attention');
    expect(run.entries('event-ignored')).toHaveLength(1);
  });

  it('the run can be cancelled: everything open stops', () => {
    const run = TestRun.of(held(), { fd_address: 'x' });
    run.fail('charge').resolve('charge', { do: 'cancel-run' });
    expect(run.status).toBe('cancelled');
    expect(run.state.activations).toEqual([]);
    expect(run.state.incidents).toEqual([]);
    expect(run.commands.filter((command) => command.type === 'cancel-work')).toHaveLength(1);
  });
});

describe('a gap', () => {
  it('is where the drawing stops: a person ends it there', () => {
    const run = TestRun.of(sketch({ steps: { start: 'trigger', pack: 'task' }, arrows: ['start>pack'] }));
    run.done('pack');
    expect(run.status).toBe('needs-attention');
    expect(run.state.incidents).toMatchObject([{ kind: 'gap', outcome: 'done' }]);
    run.resolve('pack', { do: 'skip', result: 'cancelled' });
    expect(run.status).toBe('finished');
    expect(run.result).toBe('cancelled');
    expect(run.state.ends).toEqual(['st_pack']);
  });

  it('can be left by another outcome that leads on, or by doing the step once more', () => {
    const open = () =>
      TestRun.of(
        sketch({
          steps: { start: 'trigger', pack: 'task', tell: 'notify', told: 'end' },
          arrows: ['start>pack', 'pack:failed>tell', 'tell>told'],
        }),
      ).done('pack');
    expect(open().resolve('pack', { do: 'skip', outcome: 'failed' }).open).toEqual(['tell']);
    expect(open().resolve('pack', { do: 'retry' }).started).toEqual(['start', 'pack', 'pack']);
  });

  it('is asked about for each way that leads nowhere, while the others go on', () => {
    const field = { id: 'fd_n', type: 'number' };
    const rule = (id: string) => ({ id, when: { field: 'fd_n', is: 'filled' } });
    const run = TestRun.of(
      sketch({
        fields: [field],
        steps: {
          start: 'trigger',
          which: {
            type: 'branch',
            config: { mode: 'all', rules: [rule('ru_a'), rule('ru_b'), rule('ru_c')] },
          },
          go: 'task',
          gone: 'end',
        },
        arrows: ['start>which', 'which:ru_b>go', 'go>gone'],
      }),
      { fd_n: 1 },
    );
    expect(run.open).toEqual(['which', 'go']);
    run.resolve('which', { do: 'skip' });
    expect(run.state.incidents.map((incident) => incident.outcome)).toEqual(['ru_c']);
    run.resolve('which', { do: 'skip' }).done('go');
    expect(run.status).toBe('finished');
  });
});

describe('a dead end', () => {
  it('opens when nothing is left and no end was reached', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          a: 'task',
          b: 'task',
          join: { type: 'task', policy: { arrival: 'all' } },
          join2: { type: 'task', policy: { arrival: 'all' } },
          over: 'end',
        },
        arrows: [
          'start>a',
          'start>b',
          'a>join',
          'b>join',
          'a:failed>join2',
          'b:failed>join2',
          'join>over',
          'join2>over',
        ],
      }),
    );
    run.done('a').fail('b');
    expect(run.status).toBe('needs-attention');
    expect(run.entries('incident-opened')[0]?.data).toMatchObject({
      kind: 'dead-end',
      setAside: [
        { step: 'st_join', missing: ['st_b'] },
        { step: 'st_join2', missing: ['st_a'] },
      ],
    });
    run.resolve(null, { do: 'start', step: 'st_join' });
    expect(run.open).toEqual(['join']);
    run.done('join');
    expect(run.status).toBe('finished');
  });
});

describe('rounds', () => {
  it('over the limit leave by their own way, or fail', () => {
    const looped = (arrows: readonly string[]) =>
      sketch({
        roles: [{ id: 'ro_boss' }],
        steps: {
          start: 'trigger',
          draft: { type: 'task', policy: { maxVisits: 2 } },
          check: { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'changes'] } },
          over: 'end',
          enough: { type: 'end', config: { result: 'failure' } },
        },
        arrows: ['start>draft', 'draft>check', 'check>over', '<check:changes>draft', ...arrows],
      });
    const twice = (run: TestRun) =>
      run.done('draft').answer('check', 'changes').done('draft').answer('check', 'changes');
    expect(twice(TestRun.of(looped(['draft:too-many-visits>enough']))).result).toBe('failure');
    const held = twice(TestRun.of(looped([])));
    expect(held.state.incidents.map((incident) => incident.kind)).toEqual(['too-many-visits']);
    held.resolve('draft', { do: 'retry' }).done('draft').answer('check', 'approved');
    expect(held.result).toBe('success');
  });

  it('that never end are stopped, and a person decides', () => {
    const run = TestRun.of(
      sketch({
        steps: { start: 'trigger', a: 'gather', b: 'gather', over: 'end' },
        arrows: ['start>a', 'a>b', '<b>a', 'b>over'],
      }),
    );
    expect(run.status).toBe('needs-attention');
    expect(run.state.incidents.map((incident) => incident.kind)).toEqual(['runaway']);
    expect(run.state.started).toBe(10_000);
    expect(JSON.stringify(run.state).length).toBeLessThan(3_000);
    run.resolve('a', { do: 'retry' });
    expect(run.state.started).toBe(20_000);
  });
});
