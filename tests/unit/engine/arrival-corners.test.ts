// Corners of the arrival rules, each found by playing random drawings against the contract taken literally.
import { describe, expect, it } from 'vitest';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const reviewer = { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'changes'] } };
const roles = [{ id: 'ro_boss' }];

describe('a branch that could only come by going back', () => {
  it('is waited for, but not needed', () => {
    const run = TestRun.of(
      sketch({
        roles,
        steps: {
          start: 'trigger',
          draft: 'task',
          price: 'task',
          spec: 'task',
          check: reviewer,
          drawing: 'task',
          model: 'task',
          offer: 'task',
          offered: 'end',
          filed: 'end',
        },
        arrows: [
          ...['start>draft', 'draft>price', 'draft>spec', 'spec>check', 'spec>drawing', 'spec>model'],
          ...[
            'price>offer',
            'drawing>offer',
            'model>offer',
            '<check:changes>draft',
            'check>filed',
            'offer>offered',
          ],
        ],
      }),
    );
    run.done('draft').done('price').done('spec').done('drawing').done('model');
    expect(run.open).toEqual(['check']);
    run.answer('check', 'approved');
    expect(run.open).toEqual(['offer']);
    run.done('offer');
    expect(run.result).toBe('success');
  });
});

describe('a draft that only bad news reaches', () => {
  const drafted = () =>
    sketch({
      roles,
      steps: {
        start: 'trigger',
        usual: { type: 'branch', config: { rules: [] } },
        draft: 'task',
        legal: reviewer,
        sales: reviewer,
        send: 'task',
        sent: 'end',
      },
      arrows: [
        ...['start>usual', 'usual>draft', 'draft>legal', 'draft>sales', 'legal>send', 'sales>send'],
        ...['<legal:changes>draft', '<sales:changes>draft', 'send>sent'],
      ],
    });

  it('is begun at once, and anew only when its round is through', () => {
    const run = TestRun.of(drafted());
    expect(run.open).toEqual(['draft']);
    run.done('draft').answer('legal', 'changes');
    expect(run.open).toEqual(['sales']);
    run.answer('sales', 'changes');
    expect(run.open).toEqual(['draft']);
    expect(run.parked).toEqual([]);
    run.done('draft').answer('legal', 'approved').answer('sales', 'approved').done('send');
    expect(run.result).toBe('success');
    expect(run.started.filter((step) => step === 'draft')).toHaveLength(2);
  });

  it('tells what it waits for', () => {
    const run = TestRun.of(drafted()).done('draft').answer('legal', 'changes');
    expect(run.entries('parked').at(-1)?.data).toEqual({
      step: 'st_draft',
      arrow: 'ar_7',
      waitsFor: ['st_sales'],
    });
  });
});

describe('stopping the others', () => {
  it('spares what another meeting point would absorb on its way', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          slow: 'task',
          either: { type: 'gather', policy: { arrival: 'first' } },
          work: 'task',
          last: { type: 'gather', policy: { arrival: 'first', cancelOthers: true } },
          over: 'end',
        },
        arrows: [
          'start>slow',
          'start>either',
          'slow>either',
          'either>work',
          'work>last',
          'work:failed>last',
          'last>over',
        ],
      }),
    );
    run.done('work');
    expect(run.open).toEqual(['slow']);
    run.done('slow');
    expect(run.entries('absorbed').map((entry) => entry.data.step)).toEqual(['st_either']);
    expect(run.result).toBe('success');
  });

  it('at an end explains nothing that was set aside', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          pack: 'task',
          charge: 'task',
          ship: 'task',
          tidy: 'task',
          shipped: 'end',
          enough: { type: 'end', config: { stopEverything: true } },
        },
        arrows: [
          ...['start>pack', 'start>charge', 'pack>ship', 'pack>tidy', 'charge>ship', 'charge:failed>enough'],
          ...['ship>shipped', 'tidy>shipped'],
        ],
      }),
    );
    run.done('pack').fail('charge');
    expect(run.status).toBe('finished');
    expect(run.result).toBe('incomplete');
  });
});

describe('a meeting point that fewer reach than it asks for', () => {
  const shipOrUnpack = () =>
    sketch({
      steps: {
        start: 'trigger',
        pack: 'task',
        charge: 'task',
        ready: { type: 'gather', policy: { arrival: { count: 2 } } },
        unpack: 'task',
        over: 'end',
      },
      arrows: [
        ...[
          'start>pack',
          'start>charge',
          'pack>ready',
          'charge>ready',
          'pack>unpack',
          'charge:failed>unpack',
        ],
        ...['ready>over', 'unpack>over'],
      ],
    });

  it('says what it missed, and is explained by what went on instead', () => {
    const run = TestRun.of(shipOrUnpack()).done('pack').fail('charge');
    expect(run.entries('set-aside').map((entry) => entry.data)).toEqual([
      { step: 'st_ready', arrows: ['ar_3'], missing: ['st_charge'] },
    ]);
    run.done('unpack');
    expect(run.result).toBe('success');
  });
});

describe('doing a gap once more', () => {
  it('happens at once, though the step was let in by several', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          left: 'task',
          right: 'task',
          late: 'task',
          both: { type: 'gather', policy: { arrival: { count: 2 } } },
          over: 'end',
        },
        arrows: [
          'start>left',
          'start>right',
          'start>late',
          'left>both',
          'right>both',
          'late:failed>both',
          'late>over',
        ],
      }),
    );
    run.done('left').done('right').resolve('both', { do: 'retry' });
    expect(run.started.filter((step) => step === 'both')).toHaveLength(2);
    expect(run.state.incidents).toMatchObject([{ kind: 'gap', outcome: 'done' }]);
    expect(run.parked).toEqual([]);
  });
});

describe('rounds beside a path that takes long', () => {
  it('leave nothing more behind each time', () => {
    const run = TestRun.of(
      sketch({
        roles,
        steps: {
          start: 'trigger',
          build: 'task',
          draft: 'task',
          check: reviewer,
          any: { type: 'gather', policy: { arrival: 'first' } },
          log: 'task',
          logged: 'end',
          ship: 'task',
          shipped: 'end',
        },
        arrows: [
          ...[
            'start>build',
            'start>draft',
            'draft>check',
            'draft>any',
            'draft:failed>any',
            'any>log',
            'log>logged',
          ],
          ...['<check:changes>draft', 'check>ship', 'build>ship', 'ship>shipped'],
        ],
      }),
    );
    const sizes = Array.from({ length: 6 }, () => {
      run.done('draft').done('log').answer('check', 'changes');
      return JSON.stringify(run.state).replace(/\d+/g, '0').length;
    });
    expect(sizes[5]).toBe(sizes[2]);
  });
});

describe('bad news that two steps bring to one task', () => {
  const complaints = (besides: Readonly<Record<string, string>>, more: readonly string[]) =>
    sketch({
      roles,
      steps: {
        start: 'trigger',
        draft: 'task',
        check: reviewer,
        note: 'task',
        noted: 'end',
        ship: 'task',
        shipped: 'end',
        ...besides,
      },
      arrows: [
        ...['start>draft', 'draft>check', 'draft:failed>note', 'check:changes>note', '<check:changes>draft'],
        ...['note>noted', 'check>ship', 'ship>shipped', ...more],
      ],
    });

  it('is heard anew in every round', () => {
    const run = TestRun.of(complaints({}, []));
    for (const round of [1, 2, 3]) {
      run.done('draft').answer('check', 'changes');
      expect(run.started.filter((step) => step === 'note')).toHaveLength(round);
      run.done('note');
    }
  });

  it('is heard anew also while another path is under way', () => {
    const run = TestRun.of(complaints({ build: 'task' }, ['start>build', 'build>ship']));
    for (const round of [1, 2, 3]) {
      run.done('draft').answer('check', 'changes');
      expect(run.started.filter((step) => step === 'note')).toHaveLength(round);
      run.done('note');
    }
  });
});

describe('the first of two in a circle', () => {
  const rounds = (arrival: unknown) =>
    TestRun.of(
      sketch({
        roles,
        steps: {
          start: 'trigger',
          ask: 'task',
          left: 'task',
          right: 'task',
          more: 'task',
          one: { type: 'gather', policy: { arrival } },
          fits: reviewer,
          over: 'end',
        },
        arrows: [
          ...['start>ask', 'ask>left', 'ask>right', 'ask>more', 'left>one', 'right>one', 'more>one'],
          ...['one>fits', 'fits>over', '<fits:changes>ask'],
        ],
      }),
    );
  const begun = (run: TestRun) => run.started.filter((step) => step === 'one').length;

  it('answers anew in every round, and the others of the round are late', () => {
    const run = rounds('first');
    for (const round of [1, 2, 3]) {
      run.done('ask').done('right').done('left').done('more');
      expect(begun(run)).toBe(round);
      if (round < 3) run.answer('fits', 'changes');
    }
    expect(run.entries('absorbed')).toHaveLength(6);
    expect(run.answer('fits', 'approved').result).toBe('success');
  });

  it('and so does a number of them', () => {
    const run = rounds({ count: 2 });
    for (const round of [1, 2, 3]) {
      run.done('ask').done('right').done('left').done('more');
      expect(begun(run)).toBe(round);
      if (round < 3) run.answer('fits', 'changes');
    }
    expect(run.entries('absorbed')).toHaveLength(3);
    expect(run.answer('fits', 'approved').result).toBe('success');
  });
});

describe('a circle that parts each time and rests nowhere', () => {
  it('needs somebody before it takes all memory', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          again: { type: 'gather', off: true, policy: { arrival: 'first' } },
          other: 'task',
          both: 'gather',
          over: 'end',
        },
        arrows: ['start>again', 'start>other', 'other>both', 'again>again', 'again>both', 'both>over'],
      }),
    );
    expect(run.state.incidents).toMatchObject([{ kind: 'runaway' }]);
    expect(run.state.scopes[0]?.forks).toHaveLength(500);
  });

  it('goes on only when somebody says so, though fewer branches are open by then', () => {
    const run = TestRun.of(
      sketch({
        roles,
        steps: {
          start: 'trigger',
          again: { type: 'gather', off: true, policy: { arrival: 'first' } },
          other: 'task',
          each: reviewer,
          both: 'gather',
          over: 'end',
        },
        arrows: [
          ...['start>again', 'start>other', 'other>both', 'again>again', 'again>each'],
          ...['each>both', 'both>over'],
        ],
      }),
    );
    const endLast = () => {
      const { at, incidents } = run.state;
      return run.apply({ type: 'resolve', at, incident: incidents.at(-1)?.incident ?? 0, do: 'skip' });
    };
    const stopped = run.state.started;
    // What parted first is carried on by the first of these and by the one after it.
    for (let ended = 0; ended < 2; ended += 1) {
      run.answer('each', 'changes');
      endLast();
    }
    expect(run.state.scopes[0]?.forks).toHaveLength(499);
    run.done('other');
    expect(run.state.started).toBe(stopped);
  });
});
