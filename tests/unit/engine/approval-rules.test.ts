import { describe, expect, it } from 'vitest';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const people = (...ids: readonly string[]) => ids.map((id) => ({ id: `pe_${id}` }));

const asking = (config: object) =>
  TestRun.of(
    sketch({
      roles: [
        { id: 'ro_desk', people: people('anna', 'ben') },
        { id: 'ro_boss', people: people('carl') },
        { id: 'ro_law', people: people('dora', 'anna') },
      ],
      steps: {
        start: 'trigger',
        ask: {
          type: 'approval',
          config: {
            approvers: ['ro_desk', 'ro_boss'],
            answers: ['approved', 'rejected', 'changes'],
            ...config,
          },
        },
        yes: 'end',
        no: { type: 'end', config: { result: 'failure' } },
        again: { type: 'end', config: { result: 'cancelled' } },
      },
      arrows: ['start>ask', 'ask>yes', 'ask:rejected>no', 'ask:changes>again', 'ask:no-answer>no'],
    }),
  );

/** Gives answers one after the other, `anna+` approves, `anna-` rejects, `anna~` asks for changes. */
const given = (run: TestRun, answers: string): TestRun => {
  for (const text of answers.split(' ').filter((part) => part !== '')) {
    const answer = { '+': 'approved', '-': 'rejected', '~': 'changes' }[text.at(-1) ?? '+'] ?? 'approved';
    run.answer('ask', answer, `pe_${text.slice(0, -1)}`);
  }
  return run;
};

const refusals = (run: TestRun) => run.entries('answer-refused').map((entry) => entry.data.why);

describe('all must approve', () => {
  it('each role by one of its people', () => {
    expect(given(asking({ rule: 'all' }), 'anna+').status).toBe('waiting');
    expect(given(asking({ rule: 'all' }), 'anna+ carl+').result).toBe('success');
    expect(given(asking({ rule: 'all' }), 'anna+ ben+').status).toBe('waiting');
  });

  it('one refusal decides, and so does asking for changes', () => {
    expect(given(asking({ rule: 'all' }), 'anna+ carl-').result).toBe('failure');
    expect(given(asking({ rule: 'all' }), 'anna+ carl~').result).toBe('cancelled');
  });

  it('a person counts once, and speaks for every role they are in', () => {
    const twice = given(asking({ rule: 'all' }), 'anna+ anna+');
    expect(twice.status).toBe('waiting');
    expect(refusals(twice)).toEqual(['already-answered']);
    expect(given(asking({ rule: 'all', approvers: ['ro_desk', 'ro_law'] }), 'anna+').result).toBe('success');
  });
});

describe('in order', () => {
  it('one is asked after the other', () => {
    const run = asking({ rule: 'in-order' });
    expect(run.entries('asked').map((entry) => entry.data.roles)).toEqual([['ro_desk']]);
    given(run, 'carl+ ben+');
    expect(refusals(run)).toEqual(['not-asked']);
    expect(run.entries('asked').map((entry) => entry.data.roles)).toEqual([['ro_desk'], ['ro_boss']]);
    expect(given(run, 'carl+').result).toBe('success');
  });

  it('a refusal decides', () => {
    expect(given(asking({ rule: 'in-order' }), 'anna-').result).toBe('failure');
  });

  it('passes over a role whose person has approved already', () => {
    expect(
      given(asking({ rule: 'in-order', approvers: ['ro_desk', 'ro_law', 'ro_boss'] }), 'anna+ carl+').result,
    ).toBe('success');
  });

  it('counts the ladder from each asking anew', () => {
    const run = asking({ rule: 'in-order', ladder: [{ after: 'PT1H', do: 'remind' }] });
    run.wait(50);
    given(run, 'anna+').wait(50);
    expect(run.entries('reminded')).toHaveLength(0);
    run.wait(10);
    expect(run.entries('reminded').map((entry) => entry.data.roles)).toEqual([['ro_boss']]);
  });
});

describe('at least so many', () => {
  it('approve, counted by people', () => {
    expect(given(asking({ rule: { atLeast: 2 } }), 'anna+').status).toBe('waiting');
    expect(given(asking({ rule: { atLeast: 2 } }), 'anna+ ben+').result).toBe('success');
  });

  it('is rejected as soon as that is out of reach', () => {
    expect(given(asking({ rule: { atLeast: 2 } }), 'anna-').status).toBe('waiting');
    expect(given(asking({ rule: { atLeast: 2 } }), 'anna- ben-').result).toBe('failure');
  });
});

describe('the ladder', () => {
  it('reminds, asks further up, and that answer counts for everybody who was silent', () => {
    const ladder = [
      { after: 'PT2H', do: 'remind' },
      { after: 'P1D', do: 'ask', role: 'ro_law' },
    ];
    const run = asking({ rule: 'all', ladder });
    run.wait(2 * 60);
    expect(run.entries('reminded').map((entry) => entry.data.roles)).toEqual([['ro_desk', 'ro_boss']]);
    given(run, 'dora+');
    expect(refusals(run)).toEqual(['not-asked']);
    run.wait(22 * 60);
    expect(given(run, 'dora+').result).toBe('success');
  });

  it('counts for everybody silent also where approvals are counted', () => {
    const ladder = [{ after: 'P1D', do: 'ask', role: 'ro_law' }];
    const run = given(asking({ rule: { atLeast: 2 }, ladder }), 'ben-').wait(24 * 60);
    expect(given(run, 'dora+').result).toBe('success');
    const refused = given(asking({ rule: { atLeast: 2 }, ladder }), 'ben+').wait(24 * 60);
    expect(given(refused, 'dora-').result).toBe('failure');
  });

  it('answers in the end, or gives up', () => {
    expect(asking({ ladder: [{ after: 'P2D', do: 'answer', answer: 'changes' }] }).wait(48 * 60).result).toBe(
      'cancelled',
    );
    expect(asking({ ladder: [{ after: 'P2D', do: 'give-up' }] }).wait(48 * 60).result).toBe('failure');
  });
});

describe('who may not answer', () => {
  const guarded = (by: string) => {
    const run = new TestRun(
      sketch({
        roles: [
          { id: 'ro_desk', people: people('anna', 'ben') },
          { id: 'ro_boss', people: people('carl') },
        ],
        steps: {
          start: 'trigger',
          check: 'task',
          ask: {
            type: 'approval',
            config: {
              approvers: ['ro_desk', 'ro_boss'],
              notBy: ['starter', 'st_check'],
              rule: { atLeast: 2 },
            },
          },
          yes: 'end',
          no: { type: 'end', config: { result: 'failure' } },
        },
        arrows: ['start>check', 'check>ask', 'ask>yes', 'ask:rejected>no'],
      }),
    );
    run.apply({ type: 'start', at: 0, trigger: 'st_start', input: {}, seed: 1, offsets: [], by: 'pe_anna' });
    const { activation } = run.state.activations[0] ?? { activation: 0 };
    return run.apply({ type: 'work-done', at: 0, activation, attempt: 1, output: {}, by });
  };

  it('is whoever started the run, or did the step named', () => {
    const run = given(guarded('pe_nobody'), 'anna+ ben+');
    expect(refusals(run)).toEqual(['ruled-out']);
    expect(given(run, 'carl+').result).toBe('success');
  });

  it('is not who left the wrong thing behind: that was not done', () => {
    const run = new TestRun(
      sketch({
        fields: [{ id: 'fd_weight', type: 'number' }],
        roles: [{ id: 'ro_desk', people: people('anna') }],
        steps: {
          start: 'trigger',
          weigh: { type: 'task', config: { produces: ['fd_weight'] } },
          ask: { type: 'approval', config: { approvers: ['ro_desk'], notBy: ['st_weigh'] } },
          yes: 'end',
        },
        arrows: ['start>weigh', 'weigh>ask', 'weigh:failed>ask', 'ask>yes', 'ask:rejected>yes'],
      }),
    );
    run.apply({ type: 'start', at: 0, trigger: 'st_start', input: {}, seed: 1, offsets: [] });
    const { activation } = run.state.activations[0] ?? { activation: 0 };
    run.apply({ type: 'work-done', at: 0, activation, attempt: 1, output: {}, by: 'pe_anna' });
    expect(given(run, 'anna+').result).toBe('success');
  });

  it('and when too few are left, it is rejected at once', () => {
    expect(guarded('pe_ben').result).toBe('failure');
  });
});
