import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/kernel/json';
import { type Sketch, sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const inside = (type: string, more: object = {}) => ({ type, in: 'st_box', ...more });

const stage = (steps: Sketch['steps'], arrows: readonly string[], box: object = {}) =>
  sketch({
    roles: [{ id: 'ro_boss' }],
    fields: [
      { id: 'fd_items', type: 'list' },
      { id: 'fd_item', type: 'text' },
      { id: 'fd_receipt', type: 'text' },
    ],
    steps: {
      start: 'trigger',
      box: { type: 'stage', ...box },
      ...steps,
      over: 'end',
      lost: { type: 'end', config: { result: 'failure' } },
    },
    arrows: ['start>box', 'box>over', ...arrows],
  });

describe('a stage', () => {
  const packed = (arrows: readonly string[] = [], more: Sketch['steps'] = {}) =>
    stage({ pack: inside('task'), label: inside('task'), ...more }, ['pack>label', ...arrows]);

  it('does what is inside, and good news leads to its border', () => {
    const run = TestRun.of(packed());
    expect(run.open).toEqual(['box', 'pack']);
    run.done('pack').done('label');
    expect(run.result).toBe('success');
    expect(run.state.scopes).toHaveLength(1);
  });

  it('begins at every step that says so, and they can meet again inside', () => {
    const run = TestRun.of(
      stage({ a: inside('task', { starts: true }), b: inside('task', { starts: true }), c: inside('task') }, [
        'a>c',
        'b>c',
      ]),
    );
    expect(run.open).toEqual(['box', 'a', 'b']);
    run.done('a');
    expect(run.parked).toEqual(['c']);
    run.done('b').done('c');
    expect(run.result).toBe('success');
    expect(run.started.filter((step) => step === 'c')).toHaveLength(1);
  });

  it('fails as what is inside fails, and its inside is cancelled', () => {
    const run = TestRun.of(
      stage({ a: inside('task', { starts: true }), b: inside('task', { starts: true }) }, [
        'box:failed.refused>lost',
      ]),
    );
    run.fail('a', 'refused');
    expect(run.result).toBe('failure');
    expect(run.entries('cancelled').map((entry) => entry.data.step)).toEqual(['st_b']);
    expect(run.commands.filter((command) => command.type === 'cancel-work')).toHaveLength(1);
  });

  it('has fallbacks of its own, nearer than anything outside', () => {
    const caught = TestRun.of(
      packed(['rescue>mend', 'box:failed>lost'], { rescue: inside('fallback'), mend: inside('task') }),
    );
    caught.fail('pack');
    expect(caught.open).toEqual(['box', 'mend']);
    caught.fail('mend');
    expect(caught.result).toBe('failure');
  });

  it('holds the step inside where nobody handles its failure, and nothing is cancelled', () => {
    const run = TestRun.of(packed()).fail('pack');
    expect(run.open).toEqual(['box', 'pack']);
    run.resolve('pack', { do: 'retry' }).done('pack').done('label');
    expect(run.result).toBe('success');
  });

  it('is left by an end inside: a bad one fails it, one that stops everything stops its inside alone', () => {
    const ending = (config: object) =>
      TestRun.of(
        stage(
          {
            a: inside('task', { starts: true }),
            b: inside('task', { starts: true }),
            stop: inside('end', { config }),
          },
          ['a>stop', 'box:failed>lost'],
        ),
      ).done('a');
    expect(ending({ result: 'failure' }).result).toBe('failure');
    expect(ending({ stopEverything: true }).result).toBe('success');
    expect(ending({}).open).toEqual(['box', 'b']);
    expect(ending({}).state.ends).toEqual([]);
  });

  it('that takes too long is cancelled', () => {
    const run = TestRun.of(
      stage({ a: inside('task') }, ['box:failed.too-late>lost'], { policy: { timeLimit: 'PT1H' } }),
    );
    expect(run.wait(60).result).toBe('failure');
  });

  it('that is done with something left out makes the run incomplete, unless that is explained', () => {
    const inner = { a: inside('task', { starts: true }), b: inside('task', { starts: true }) };
    const both = stage({ ...inner, both: inside('task'), gone: { type: 'end', in: 'st_box' } }, [
      'a>both',
      'b>both',
      'b:failed>gone',
    ]);
    const run = TestRun.of(both).done('a').fail('b');
    expect(run.result).toBe('incomplete');
    expect(run.entries('run-finished').map(({ data }) => data.setAside)).toEqual([
      [{ step: 'st_both', missing: ['st_b'] }],
    ]);

    const instead = stage(
      { ...inner, both: inside('task'), other: inside('task'), gone: { type: 'end', in: 'st_box' } },
      ['a>both', 'b>both', 'a>other', 'b:failed>other', 'other>gone', 'both>gone'],
    );
    expect(TestRun.of(instead).done('a').fail('b').done('other').result).toBe('success');
  });

  const both = { a: inside('task', { starts: true }), b: inside('task', { starts: true }) };
  const atDeadEnd = (policy: object = {}) =>
    TestRun.of(
      stage(
        {
          ...both,
          c: inside('task', { policy: { arrival: 'all' } }),
          d: inside('task', { policy: { arrival: 'all' } }),
        },
        ['a>c', 'b>c', 'a:failed>d', 'b:failed>d'],
        { policy },
      ),
    )
      .wait(30)
      .done('a')
      .fail('b');

  it('that comes to a dead end needs somebody', () => {
    const run = atDeadEnd();
    expect(run.state.incidents).toMatchObject([
      {
        kind: 'dead-end',
        setAside: [
          { step: 'st_c', missing: ['st_b'] },
          { step: 'st_d', missing: ['st_a'] },
        ],
      },
    ]);
    run.resolve('box', { do: 'start', step: 'st_c' }).done('c');
    expect(run.result).toBe('success');
  });

  const bad = inside('end', { config: { result: 'failure' } });
  const kinds = (run: TestRun) => run.state.incidents.map(({ kind }) => kind);

  it('that fails with nobody to take it is asked about once, however much inside ends badly', () => {
    const run = TestRun.of(stage({ ...both, bad }, ['a>bad', 'b>bad'])).done('a');
    expect(kinds(run)).toEqual(['error']);
    expect(run.open).toEqual(['box', 'b']);
    run.done('b');
    expect(kinds(run)).toEqual(['error']);
    run.resolve('box', { do: 'skip' });
    expect(run.result).toBe('success');
    expect(run.state.incidents).toEqual([]);
  });

  it('that somebody is asked about is failed by nothing inside: that is held as well', () => {
    const run = TestRun.of(stage(both, ['box:failed.refused>lost'], { policy: { timeLimit: 'PT1H' } })).wait(
      60,
    );
    expect(kinds(run)).toEqual(['too-late']);
    expect(kinds(run.fail('a', 'refused'))).toEqual(['too-late', 'refused']);
    expect(run.resolve('box', { do: 'skip' }).result).toBe('success');
  });

  it('ends badly where somebody ends a gap inside badly', () => {
    const stopped = (result: 'success' | 'failure') =>
      TestRun.of(
        stage({ ask: inside('approval', { config: { approvers: ['ro_boss'] } }) }, ['box:failed>lost']),
      )
        .answer('ask', 'rejected')
        .resolve('ask', { do: 'skip', result });
    expect(stopped('success').result).toBe('success');
    expect(stopped('failure').result).toBe('failure');
  });

  it('is asked about once where its time is up at a dead end, or a dead end comes afterwards', () => {
    const late = atDeadEnd({ timeLimit: 'PT1H' });
    expect(kinds(late)).toEqual(['dead-end']);
    expect(kinds(late.wait(30))).toEqual(['too-late']);
    expect(late.resolve('box', { do: 'skip' }).result).toBe('success');
    expect(kinds(atDeadEnd({ timeLimit: 'PT20M' }))).toEqual(['too-late']);
  });

  it('that is begun afresh has its whole time again', () => {
    const run = atDeadEnd({ timeLimit: 'PT1H' }).resolve('box', { do: 'retry' });
    expect(kinds(run.wait(59))).toEqual([]);
    expect(kinds(run.wait(1))).toEqual(['too-late']);
  });

  it('takes with it what goes round for ever inside', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          box: { type: 'stage', policy: { timeLimit: 'PT1H' } },
          round: inside('task', { starts: true, off: true }),
          a: both.a,
        },
        arrows: ['start>box', 'round>round'],
      }),
    );
    expect(kinds(run.wait(60))).toEqual(['runaway', 'too-late']);
    run.resolve('box', { do: 'skip' }).resolve('box', { do: 'skip' });
    expect(run.result).toBe('success');
    expect(run.state.incidents).toEqual([]);
  });

  it('inside a stage works the same', () => {
    const run = TestRun.of(
      stage({ inner: inside('stage'), deep: { type: 'task', in: 'st_inner' } }, ['box:failed>lost']),
    );
    expect(run.open).toEqual(['box', 'inner', 'deep']);
    run.fail('deep');
    expect(run.result).toBe('failure');
    expect(run.state.scopes).toHaveLength(1);
  });
});

describe('for each', () => {
  const each = (config: object, arrows: readonly string[] = [], items: Json = ['x', 'y', 'z']) =>
    TestRun.of(
      stage({ pack: inside('task', { needs: ['fd_item'] }) }, ['box:failed>lost', ...arrows], {
        type: 'for-each',
        config: { items: 'fd_items', as: 'fd_item', ...config },
      }),
      { fd_items: items },
    );

  it('does the inside once per item, one by one', () => {
    const run = each({});
    expect(run.open).toEqual(['box', 'pack']);
    expect(run.state.scopes[1]?.locals).toEqual({ fd_item: 'x' });
    run.done('pack').done('pack');
    expect(run.state.scopes[1]?.locals).toEqual({ fd_item: 'z' });
    expect(run.done('pack').result).toBe('success');
    expect(run.state.fields).toEqual({ fd_items: ['x', 'y', 'z'] });
  });

  it('or together, up to a limit', () => {
    expect(each({ mode: 'together' }).open).toEqual(['box', 'pack', 'pack', 'pack']);
    const run = each({ mode: 'together', limit: 2 });
    expect(run.open).toEqual(['box', 'pack', 'pack']);
    expect(run.done('pack').open).toEqual(['box', 'pack', 'pack']);
    expect(run.done('pack').done('pack').result).toBe('success');
  });

  it('of nothing is done at once, and without a list something is missing', () => {
    expect(each({}, [], []).result).toBe('success');
    const run = TestRun.of(
      stage({ pack: inside('task') }, [], { type: 'for-each', config: { items: 'fd_items', as: 'fd_item' } }),
    );
    expect(run.state.incidents.map((incident) => incident.kind)).toEqual(['missing-data']);
  });

  it('stops the others when one fails, or goes on and fails in the end', () => {
    expect(each({ mode: 'together' }).fail('pack').result).toBe('failure');
    const run = each({ stopOnFailure: false }).fail('pack', 'refused');
    expect(run.open).toEqual(['box', 'pack']);
    run.done('pack').done('pack');
    expect(run.result).toBe('failure');
    expect(run.entries('step-finished').find((entry) => entry.data.step === 'st_box')?.data.kind).toBe(
      'refused',
    );
  });
});

describe('an item that comes to a dead end', () => {
  const all = { policy: { arrival: 'all' } };
  const atDeadEnd = (config: object = {}) =>
    TestRun.of(
      stage(
        {
          a: inside('task', { starts: true }),
          b: inside('task', { starts: true }),
          c: inside('task', all),
          d: inside('task', all),
        },
        ['a>c', 'b>c', 'a:failed>d', 'b:failed>d', 'box:failed>lost'],
        { type: 'for-each', config: { items: 'fd_items', as: 'fd_item', ...config } },
      ),
      { fd_items: ['x', 'y'] },
    )
      .done('a')
      .fail('b');

  it('is left where somebody goes on, and the others are done', () => {
    const run = atDeadEnd().resolve('box', { do: 'skip' });
    expect(run.state.scopes[1]?.locals).toEqual({ fd_item: 'y' });
    expect(run.open).toEqual(['box', 'a', 'b']);
    expect(run.done('a').done('b').done('c').result).toBe('incomplete');
  });

  it('takes the list with it where somebody lets the list fail', () => {
    const run = atDeadEnd().resolve('box', { do: 'skip', outcome: 'failed' });
    expect(run.result).toBe('failure');
  });

  it('stops none that are done together', () => {
    const run = atDeadEnd({ mode: 'together' }).resolve('box', { do: 'skip' });
    expect(run.open).toEqual(['box', 'a', 'b']);
    expect(run.done('a').done('b').done('c').result).toBe('incomplete');
  });
});

describe('two containers in one stage', () => {
  it('go together where the first fails the stage', () => {
    const each = { type: 'for-each', in: 'st_box', starts: true };
    const config = { items: 'fd_items', as: 'fd_item', mode: 'together', stopOnFailure: false };
    const listen = { type: 'wait', config: { signal: { name: 'storm' } } };
    const run = TestRun.of(
      stage(
        {
          left: { ...each, config },
          right: { ...each, config },
          leftWait: { ...listen, in: 'st_left' },
          rightWait: { ...listen, in: 'st_right' },
          leftLost: { type: 'end', in: 'st_left', config: { result: 'failure' } },
          rightLost: { type: 'end', in: 'st_right', config: { result: 'failure' } },
        },
        ['leftWait>leftLost', 'rightWait>rightLost', 'box:failed>lost'],
      ),
      { fd_items: ['a'] },
    );
    run.apply({ type: 'signal', at: 0, name: 'storm', values: {} });
    expect(run.result).toBe('failure');
    expect(run.entries('cancelled').map((entry) => entry.data.step)).toEqual(['st_rightWait', 'st_right']);
    expect(run.state.scopes).toHaveLength(1);
  });
});

describe('undo', () => {
  const undoable = (name: string) => ({ config: { undo: { name } } });

  it('takes back what was completed around it, newest first, each once', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          reserve: { type: 'task', ...undoable('Release') },
          pack: { type: 'task' },
          charge: { type: 'task', ...undoable('Refund') },
          ship: 'task',
          back: 'undo',
          again: 'undo',
          over: { type: 'end', config: { result: 'cancelled' } },
        },
        arrows: [
          'start>reserve',
          'reserve>pack',
          'pack>charge',
          'charge>ship',
          'ship:failed>back',
          'back>again',
          'again>over',
        ],
      }),
    );
    run.done('reserve').done('pack').done('charge').fail('ship');
    const undone = () =>
      run.commands.flatMap((command) =>
        command.type === 'start-work' && command.undoes ? [command.undoes.step] : [],
      );
    expect(undone()).toEqual(['st_charge']);
    run.done('back');
    expect(undone()).toEqual(['st_charge', 'st_reserve']);
    run.done('back');
    expect(run.result).toBe('cancelled');
    expect(run.entries('undone').map((entry) => entry.data.step)).toEqual(['st_charge', 'st_reserve']);
  });

  it('that fails needs somebody, after its own tries', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          charge: { type: 'task', ...undoable('Refund') },
          back: { type: 'undo', policy: { retry: { attempts: 2, firstWait: 'PT1M' } } },
          any: 'fallback',
          over: 'end',
        },
        arrows: ['start>charge', 'charge>back', 'back>over', 'any>over'],
      }),
    );
    run.done('charge').fail('back', 'unavailable').wait(1).fail('back', 'unavailable');
    expect(run.state.incidents.map((incident) => incident.kind)).toEqual(['unavailable']);
    expect(run.resolve('back', { do: 'retry' }).done('back').result).toBe('success');
  });

  const refunding = (arrows: readonly string[] = []) =>
    TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          reserve: { type: 'task', ...undoable('Release') },
          charge: { type: 'task', ...undoable('Refund') },
          back: 'undo',
          more: 'undo',
          over: 'end',
        },
        arrows: ['start>reserve', 'reserve>charge', 'charge>back', 'back>more', 'more>over', ...arrows],
      }),
    ).done('reserve');
  const undone = (run: TestRun) => run.entries('undone').map(({ data }) => data.step);

  it('leaves for good what somebody says to leave, and goes on to the others', () => {
    const run = refunding().done('charge').fail('back', 'refused').resolve('back', { do: 'skip' });
    expect(run.commands.at(-1)).toMatchObject({ type: 'start-work', undoes: { step: 'st_reserve' } });
    run.done('back');
    expect(undone(run)).toEqual(['st_reserve']);
    expect(run.result).toBe('success');
  });

  it('does not take back what somebody let go as failed', () => {
    const run = refunding(['charge:failed>back']);
    const failed = run.fail('charge').done('back');
    expect(undone(failed)).toEqual(['st_reserve']);

    const letGo = refunding().fail('charge').resolve('charge', { do: 'skip', outcome: 'failed' });
    expect(letGo.state.scopes[0]?.undoable).toMatchObject([{ activation: 2 }]);
  });

  it('reaches into a stage that is over, and into one that was left', () => {
    const run = TestRun.of(
      stage(
        { pay: inside('task', { starts: true, ...undoable('Refund') }), send: inside('task'), back: 'undo' },
        ['pay>send', 'box:failed>back', 'back>lost'],
      ),
    );
    run.done('pay').fail('send');
    expect(run.open).toEqual(['back']);
    run.done('back');
    expect(run.entries('undone').map((entry) => entry.data.step)).toEqual(['st_pay']);
    expect(run.result).toBe('failure');
  });
});
