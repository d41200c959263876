import { describe, expect, it } from 'vitest';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const packAndCharge = () =>
  sketch({
    steps: {
      start: 'trigger',
      pack: 'task',
      charge: 'task',
      ship: 'task',
      shipped: 'end',
      tell: 'notify',
      lost: { type: 'end', config: { result: 'failure' } },
    },
    arrows: [
      'start>pack',
      'start>charge',
      'pack>ship',
      'charge>ship',
      'ship>shipped',
      'charge:failed>tell',
      'tell>lost',
    ],
  });

describe('a step reached by good news', () => {
  it('waits for every path that was started toward it', () => {
    const run = TestRun.of(packAndCharge());
    run.done('pack');
    expect(run.open).toEqual(['charge']);
    expect(run.parked).toEqual(['ship']);
    expect(run.entries('parked').map((entry) => entry.data.waitsFor)).toEqual([['st_charge']]);
    run.done('charge').done('ship');
    expect(run.status).toBe('finished');
    expect(run.result).toBe('success');
    expect(run.started.filter((step) => step === 'ship')).toHaveLength(1);
  });

  it('is set aside when a path it needs went another way', () => {
    const run = TestRun.of(packAndCharge());
    run.done('pack').fail('charge');
    expect(run.open).toEqual(['tell']);
    expect(run.entries('set-aside').map((entry) => entry.data)).toEqual([
      { step: 'st_ship', arrows: ['ar_3'], missing: ['st_charge'] },
    ]);
    run.done('tell');
    expect(run.status).toBe('finished');
    expect(run.result).toBe('failure');
    expect(run.started).not.toContain('ship');
  });

  it('is set aside also when the bad news came first', () => {
    const run = TestRun.of(packAndCharge());
    run.fail('charge').done('tell');
    expect(run.status).toBe('running');
    run.done('pack');
    expect(run.status).toBe('finished');
    expect(run.started).not.toContain('ship');
  });

  it('does not wait after an either-or', () => {
    const run = TestRun.of(
      sketch({
        fields: [{ id: 'fd_amount', type: 'money' }],
        steps: {
          start: 'trigger',
          big: {
            type: 'branch',
            config: { rules: [{ id: 'ru_big', when: { field: 'fd_amount', is: 'more', value: 500 } }] },
          },
          check: 'task',
          order: 'task',
          done: 'end',
        },
        arrows: ['start>big', 'big:ru_big>check', 'big>order', 'check>order', 'order>done'],
      }),
      { fd_amount: 20 },
    );
    expect(run.open).toEqual(['order']);
    run.done('order');
    expect(run.result).toBe('success');
  });
});

describe('bad news', () => {
  const twoFailures = (type: string) =>
    sketch({
      steps: {
        start: 'trigger',
        left: 'task',
        right: 'task',
        tell: type,
        told: { type: 'end', config: { result: 'failure' } },
      },
      arrows: ['start>left', 'start>right', 'left:failed>tell', 'right:failed>tell', 'tell>told'],
    });

  it('starts a task once, and what comes later is recorded on its visit', () => {
    const run = TestRun.of(twoFailures('task'));
    run.fail('left').fail('right');
    expect(run.open).toEqual(['tell']);
    expect(run.entries('absorbed').map((entry) => entry.data)).toEqual([
      { step: 'st_tell', arrow: 'ar_4', activation: 4 },
    ]);
    run.done('tell');
    expect(run.status).toBe('finished');
  });

  it('starts a message each time', () => {
    const run = TestRun.of(twoFailures('notify'));
    run.fail('left').fail('right');
    expect(run.open).toEqual(['tell', 'tell']);
    run.done('tell').done('tell');
    expect(run.status).toBe('finished');
  });
});

describe('either ship or unpack', () => {
  const either = () =>
    sketch({
      steps: {
        start: 'trigger',
        pack: 'task',
        charge: 'task',
        ship: 'task',
        unpack: 'task',
        shipped: 'end',
        back: 'end',
      },
      arrows: [
        'start>pack',
        'start>charge',
        'pack>ship',
        'pack>unpack',
        'charge>ship',
        'charge:failed>unpack',
        'ship>shipped',
        'unpack>back',
      ],
    });

  it('leaves one of them, rightly: the run is done', () => {
    const run = TestRun.of(either());
    run.done('pack').done('charge');
    expect(run.open).toEqual(['ship']);
    run.done('ship');
    expect(run.result).toBe('success');
    expect(run.entries('run-finished')[0]?.data.setAside).toEqual([]);
  });

  it('leaves the other when the charge fails', () => {
    const run = TestRun.of(either());
    run.fail('charge').done('pack').done('unpack');
    expect(run.started).toContain('unpack');
    expect(run.started).not.toContain('ship');
    expect(run.result).toBe('success');
  });
});

describe('done, but not all', () => {
  it('is the result when something was set aside and nothing explains it', () => {
    const run = TestRun.of(
      sketch({
        steps: { start: 'trigger', pack: 'task', charge: 'task', ship: 'task', shipped: 'end', aside: 'end' },
        arrows: [
          'start>pack',
          'start>charge',
          'pack>ship',
          'charge>ship',
          'ship>shipped',
          'charge:failed>aside',
        ],
      }),
    );
    run.done('pack').fail('charge');
    expect(run.status).toBe('finished');
    expect(run.result).toBe('incomplete');
    expect(run.entries('run-finished')[0]?.data.setAside).toEqual([
      { step: 'st_ship', missing: ['st_charge'] },
    ]);
  });
});

describe('going back', () => {
  const review = () =>
    sketch({
      roles: [{ id: 'ro_boss' }],
      steps: {
        start: 'trigger',
        draft: 'task',
        legal: { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'changes'] } },
        sales: { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'changes'] } },
        send: 'task',
        sent: 'end',
      },
      arrows: [
        'start>draft',
        'draft>legal',
        'draft>sales',
        'legal>send',
        'sales>send',
        '<legal:changes>draft',
        '<sales:changes>draft',
        'send>sent',
      ],
    });

  it('starts one new draft when two reviewers both ask for changes', () => {
    const run = TestRun.of(review());
    run.done('draft').answer('legal', 'changes');
    expect(run.open).toEqual(['sales']);
    expect(run.parked).toEqual(['draft']);
    run.answer('sales', 'changes');
    expect(run.open).toEqual(['draft']);
    run.done('draft').answer('legal', 'approved').answer('sales', 'approved').done('send');
    expect(run.result).toBe('success');
    expect(run.started.filter((step) => step === 'draft')).toHaveLength(2);
    expect(run.started.filter((step) => step === 'send')).toHaveLength(1);
  });

  it('keeps what the old round left parked until the new round comes', () => {
    const run = TestRun.of(review());
    run.done('draft').answer('legal', 'approved').answer('sales', 'changes');
    expect(run.open).toEqual(['draft']);
    expect(run.parked).toEqual(['send']);
    run.done('draft').answer('legal', 'approved');
    expect(run.parked).toEqual(['send', 'send']);
    run.answer('sales', 'approved').done('send');
    expect(run.result).toBe('success');
    expect(run.started.filter((step) => step === 'send')).toHaveLength(1);
  });
});
