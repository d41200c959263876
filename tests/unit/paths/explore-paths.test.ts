import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { PromiseRule, WorkflowDocument } from '../../../src/model/document';
import { explorePaths } from '../../../src/paths/explore-paths';
import type { SearchLimits } from '../../../src/paths/search';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { endingName } from '../../support/path-agreement';
import { readTemplates } from '../../support/read-templates';
import { sketch } from '../../support/sketch';

function inputOf(document: WorkflowDocument) {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return { document, graph: compiled.value };
}

/** Explores a drawing, rehearses every scenario that comes of it, and names its endings. */
function explored(document: WorkflowDocument, limits: Partial<SearchLimits> = {}) {
  const input = inputOf(document);
  const paths = explorePaths(input, limits);
  const made = [...paths.endings.map(({ scenario, ...ending }) => ({ scenario, ending })), ...paths.pack];
  for (const { scenario, ending } of made) {
    if (ending !== undefined)
      expect([ending, otherwiseThanSaid(input, scenario, ending)]).toEqual([ending, null]);
  }
  return { ...paths, names: paths.endings.map(endingName).sort() };
}

const field = (id: string, type: string, more = {}) => ({ id, type, ...more });
const amountOver = (value: number) => ({ field: 'fd_amount', is: 'more', value }) as const;
const amountUnder = (value: number) => ({ field: 'fd_amount', is: 'less', value }) as const;
const rule = (id: string, when: object) => ({ id, name: id, when });

const templates = await readTemplates();

describe('templates', () => {
  it.each(templates)(
    'are explored whole, every scenario ends as it says, and every promise holds: $document.name',
    ({ document }) => {
      const { complete, neverStarts, pack, promises } = explored(document);
      expect({ complete, neverStarts }).toEqual({ complete: true, neverStarts: [] });
      expect(pack.length).toBeGreaterThan(10);
      // Where a promise names no time, it is proved.
      const timed = document.promises.flatMap(({ id, rule }) => ('within' in rule ? [id] : []));
      expect(promises.filter(({ broken }) => broken !== null)).toEqual([]);
      expect(promises.flatMap(({ promise, sure }) => (sure ? [] : [promise]))).toEqual(timed);
    },
  );
});

describe('data', () => {
  it('is never over 500 and under 100 at once', () => {
    // given
    const { neverStarts, names } = explored(
      sketch({
        fields: [field('fd_amount', 'money', { required: true })],
        steps: {
          start: 'trigger',
          large: { type: 'branch', config: { rules: [rule('ru_over', amountOver(500))] } },
          small: { type: 'branch', config: { rules: [rule('ru_under', amountUnder(100))] } },
          never: 'gather',
          a: 'end',
          b: 'end',
          c: 'end',
        },
        arrows: [
          'start>large',
          'large:ru_over>small',
          'large>a',
          'small:ru_under>never',
          'never>b',
          'small>c',
        ],
      }),
    );
    // then
    expect(neverStarts).toEqual(['st_never', 'st_b']);
    expect(names).toEqual(['finished success st_a', 'finished success st_c']);
  });

  it('is asked no further than the path asks', () => {
    // given: a field for each of eight branches, of which a run meets one
    const lanes = Array.from({ length: 8 }, (_, index) => String(index));
    const { states, complete } = explored(
      sketch({
        fields: lanes.map((lane) => field(`fd_${lane}`, 'yesno')),
        steps: {
          start: 'trigger',
          ...Object.fromEntries(
            lanes.map((lane) => [
              `b${lane}`,
              { type: 'branch', config: { rules: [rule('ru_yes', { field: `fd_${lane}`, is: 'yes' })] } },
            ]),
          ),
          over: 'end',
        },
        arrows: [
          'start>b0',
          ...lanes.map((lane) => `b${lane}:ru_yes>over`),
          ...lanes.slice(1).map((lane) => `b${String(Number(lane) - 1)}>b${lane}`),
          'b7>over',
        ],
      }),
    );
    // then
    expect(complete).toBe(true);
    expect(states).toBeLessThan(3 ** 8);
  });

  it('that is missing fails a step that needs it', () => {
    const { names } = explored(
      sketch({
        fields: [field('fd_name', 'text')],
        steps: {
          start: 'trigger',
          read: { type: 'wait', config: { for: 'PT1H' }, needs: ['fd_name'] },
          over: 'end',
        },
        arrows: ['start>read', 'read>over'],
      }),
    );
    expect(names).toEqual(['finished success st_over', 'unhandled st_read missing-data']);
  });
});

describe('a list', () => {
  const listed = (items: object, item: object = {}) =>
    sketch({
      fields: [
        field('fd_items', 'list', { required: true, ...items }),
        field('fd_item', 'text', item),
        field('fd_job', 'text', item),
      ],
      steps: {
        start: 'trigger',
        each: { type: 'for-each', config: { items: 'fd_items', as: 'fd_item' } },
        open: { type: 'task', in: 'st_each', needs: ['fd_item'] },
        close: { type: 'task', in: 'st_each' },
        over: 'end',
      },
      arrows: ['start>each', 'open>close', 'each>over', 'each:failed>over'],
    });
  const statesOf = (drawing: WorkflowDocument) => explored(drawing).states;

  it('is tried with none, one and two items, however long its sample is', () => {
    const sample = ['Mail', 'Calendar', 'Time sheet', 'Phone'];
    const paths = explored(listed({ sample }));
    const lengths = paths.pack.map(({ scenario }) => scenario.input['fd_items']);
    expect(paths.states).toBe(statesOf(listed({ sample: sample.slice(0, 2) })));
    expect(lengths).toContainEqual(['Mail', 'Calendar']);
  });

  it('tells its items apart only by what is asked of them, and not by the field outside', () => {
    const alike = statesOf(listed({ sample: ['sample', 'sample'] }));
    expect(statesOf(listed({ sample: ['Mail', 'Calendar'] }))).toBe(alike);
    expect(statesOf(listed({}, { required: true }))).toBe(alike);
  });
});

describe('time', () => {
  const race = (wait: string, limit: string) =>
    sketch({
      roles: [{ id: 'ro_boss' }],
      steps: {
        start: 'trigger',
        ask: { type: 'approval', policy: { timeLimit: limit }, config: { approvers: ['ro_boss'] } },
        clock: { type: 'wait', config: { for: wait } },
        stop: { type: 'end', config: { result: 'cancelled', stopEverything: true } },
        late: { type: 'end', config: { result: 'failure', stopEverything: true } },
        good: { type: 'end', config: { stopEverything: true } },
      },
      arrows: [
        'start>ask',
        'start>clock',
        'clock>stop',
        'ask:no-answer>late',
        'ask>good',
        'ask:rejected>good',
      ],
    });

  it('lets no timer overtake an earlier one', () => {
    expect(explored(race('PT1H', 'PT2H')).names).not.toContain('finished failure st_late');
    expect(explored(race('PT2H', 'PT1H')).names).toContain('finished failure st_late');
    expect(explored(race('PT2H', 'PT1H')).names).not.toContain('finished cancelled st_stop');
  });

  it('plays every try before a failure', () => {
    // given
    const { endings } = explored(
      sketch({
        systems: [{ id: 'sy_a' }],
        steps: {
          start: 'trigger',
          charge: { type: 'task', system: 'sy_a', policy: { retry: { attempts: 3, firstWait: 'PT5M' } } },
          over: 'end',
        },
        arrows: ['start>charge', 'charge>over'],
      }),
    );
    // then
    const down = endings.find((ending) => ending.kind === 'unhandled' && ending.failure === 'unavailable');
    expect(down?.scenario.script['st_charge']).toHaveLength(3);
  });

  it('waits for ever only where no limit is set', () => {
    const asking = (policy: object) =>
      sketch({
        roles: [{ id: 'ro_boss' }],
        steps: {
          start: 'trigger',
          ask: { type: 'approval', policy, config: { approvers: ['ro_boss'] } },
          over: 'end',
        },
        arrows: ['start>ask', 'ask>over', 'ask:rejected>over', 'ask:no-answer>over'],
      });
    expect(explored(asking({})).names).toEqual(['finished success st_over', 'waits-forever st_ask']);
    expect(explored(asking({ timeLimit: 'P1D' })).names).toEqual(['finished success st_over']);
  });

  it('waits for ever where whoever began it is the only one who could decide', () => {
    const asking = (people: readonly string[]) =>
      sketch({
        roles: [{ id: 'ro_desk', people: people.map((id) => ({ id })) }],
        steps: {
          start: { type: 'trigger', role: 'ro_desk' },
          ask: {
            type: 'approval',
            config: { approvers: ['ro_desk'], answers: ['approved'], notBy: ['starter'] },
          },
          over: 'end',
        },
        arrows: ['start>ask', 'ask>over'],
      });
    expect(explored(asking(['pe_dana'])).names).toEqual(['waits-forever st_ask']);
    expect(explored(asking(['pe_dana', 'pe_luis'])).names).toContain('finished success st_over');
  });

  it('waits for ever where whoever did the work is the only one who could decide', () => {
    const asking = (people: readonly string[]) =>
      sketch({
        roles: [{ id: 'ro_desk', people: people.map((id) => ({ id })) }],
        steps: {
          start: 'trigger',
          pack: { type: 'task', role: 'ro_desk', policy: { timeLimit: 'P1D' } },
          ask: {
            type: 'approval',
            config: { approvers: ['ro_desk'], answers: ['approved'], notBy: ['st_pack'] },
          },
          over: 'end',
          lost: { type: 'end', config: { result: 'failure' } },
        },
        arrows: ['start>pack', 'pack>ask', 'pack:failed>lost', 'ask>over'],
      });
    expect(explored(asking(['pe_dana'])).names).toEqual(['finished failure st_lost', 'waits-forever st_ask']);
    expect(explored(asking(['pe_dana', 'pe_luis'])).names).toContain('finished success st_over');
  });

  it('waits for a date that is over or to come', () => {
    const { names } = explored(
      sketch({
        fields: [field('fd_day', 'date')],
        steps: {
          start: 'trigger',
          day: { type: 'wait', config: { until: 'fd_day' } },
          clock: { type: 'wait', config: { for: 'P3D' } },
          first: { type: 'end', config: { stopEverything: true } },
          second: { type: 'end', config: { stopEverything: true } },
        },
        arrows: ['start>day', 'start>clock', 'day>first', 'clock>second'],
      }),
    );
    expect(names).toEqual([
      'finished success st_first',
      'finished success st_second',
      'unhandled st_day missing-data',
    ]);
  });
});

describe('failures', () => {
  it('are followed to where they end, and to who hears of them', () => {
    // given
    const { failures } = explored(
      sketch({
        steps: {
          start: 'trigger',
          charge: 'task',
          tell: 'gather',
          over: 'end',
          bad: { type: 'end', config: { result: 'failure' } },
        },
        arrows: ['start>charge', 'charge>over', 'charge:failed.refused>tell', 'tell>bad'],
      }),
    );
    // then
    expect(failures.map(({ kind, takenBy, leadsTo }) => [kind, takenBy, leadsTo])).toEqual([
      ['refused', ['arrow'], ['st_tell']],
      ['error', ['nobody'], []],
    ]);
    expect(
      failures.map(({ endings }) => endings.map((key) => (JSON.parse(key) as { kind: string }).kind)),
    ).toEqual([['finished'], ['unhandled']]);
  });
});

describe('lanes side by side', () => {
  const lanes = (count: number) =>
    sketch({
      steps: {
        start: 'trigger',
        ...Object.fromEntries(
          Array.from({ length: count * 2 }, (_, index) => [`s${String(index)}`, 'task'] as const),
        ),
        meet: 'gather',
        over: 'end',
      },
      arrows: [
        ...Array.from({ length: count }, (_, lane) => [
          `start>s${String(lane * 2)}`,
          `s${String(lane * 2)}>s${String(lane * 2 + 1)}`,
          `s${String(lane * 2 + 1)}>meet`,
        ]).flat(),
        'meet>over',
      ],
    });

  it('do not multiply', () => {
    const [few, many] = [explored(lanes(2)), explored(lanes(5))];
    const plain = explored(lanes(5), { everyOrder: true });
    expect(many.states / few.states).toBeLessThan(4);
    expect(many.names).toEqual(plain.names);
    expect(plain.states).toBeGreaterThan(many.states * 4);
  });
});

describe('the budget', () => {
  const endless = sketch({
    steps: {
      start: 'trigger',
      more: { type: 'task', policy: { arrival: 'each' } },
      side: 'task',
      over: 'end',
    },
    arrows: ['start>more', 'more>side', '<more>more', 'side>over'],
  });

  it('is kept, and what was not looked at is said', () => {
    const { complete, states } = explored(endless, { maxStates: 10 });
    expect(complete).toBe(false);
    expect(states).toBeLessThan(20);
  });

  it('may be ended by whoever asked', () => {
    const { complete, neverStarts } = explored(endless, { goOn: () => false });
    expect({ complete, neverStarts }).toEqual({ complete: false, neverStarts: [] });
  });
});

describe('the pack', () => {
  it('takes every arrow, and none of it can be left out', () => {
    // given
    const document = sketch({
      fields: [field('fd_yes', 'yesno')],
      steps: {
        start: 'trigger',
        choose: { type: 'branch', config: { rules: [rule('ru_yes', { field: 'fd_yes', is: 'yes' })] } },
        a: 'gather',
        b: 'gather',
        over: 'end',
      },
      arrows: ['start>choose', 'choose:ru_yes>a', 'choose>b', 'a>over', 'b>over'],
    });
    // then
    expect(explored(document).pack.map(({ scenario }) => scenario.input)).toEqual([
      { fd_yes: true },
      { fd_yes: false },
    ]);
  });
});

describe('promises', () => {
  const promised = (document: WorkflowDocument, ...rules: readonly PromiseRule[]) =>
    explorePaths(
      inputOf({
        ...document,
        promises: rules.map((rule, index) => ({ id: `pr_${String(index)}`, name: '', rule })),
      }),
    ).promises.map(({ broken, sure }) => `${broken === null ? 'kept' : 'broken'}${sure ? '' : '?'}`);

  it('tell orders apart that make no difference to how it ends', () => {
    const lanes = sketch({
      steps: { start: 'trigger', a: 'task', b: 'task', c: 'task', meet: 'gather', over: 'end' },
      arrows: ['start>a', 'start>b', 'a>c', 'b>meet', 'c>meet', 'meet>over'],
    });
    expect(
      promised(
        lanes,
        { never: 'st_b/done', before: 'st_c' },
        { never: 'st_c', before: 'st_b/done' },
        { never: 'st_meet', before: 'st_b/done' },
        { each: 'st_a/done', then: 'st_over' },
      ),
    ).toEqual(['broken', 'broken', 'kept', 'kept']);
  });

  it('look at fields where they are about them, though no step does', () => {
    const drawing = sketch({
      fields: [field('fd_amount', 'money', { required: true })],
      steps: {
        start: 'trigger',
        large: { type: 'branch', config: { rules: [rule('ru_over', amountOver(500))] } },
        ask: 'task',
        ship: 'task',
        over: 'end',
      },
      arrows: ['start>large', 'large:ru_over>ask', 'large>ship', 'ask>ship', 'ship>over'],
    });
    const asked = { never: 'st_ship', before: 'st_ask/done' };
    expect(
      promised(
        drawing,
        { ...asked, when: amountOver(500) },
        { ...asked, when: amountOver(400) },
        { ...asked, when: amountUnder(500) },
        { ends: 'success', when: amountOver(900) },
      ),
    ).toEqual(['kept', 'broken', 'broken', 'kept']);
  });

  it('are late where what is drawn takes longer, and in time where it does not', () => {
    const drawing = sketch({
      steps: { start: 'trigger', rest: { type: 'wait', config: { for: 'P3D' } }, over: 'end' },
      arrows: ['start>rest', 'rest>over'],
    });
    const soon = (within: string) => ({ each: 'st_start', then: 'st_over', within });
    expect(promised(drawing, soon('P2D'), soon('P3D'))).toEqual(['broken', 'kept']);
  });

  it('are broken where nobody ever answers, and only open where a person is needed', () => {
    const drawing = sketch({
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_a' }] }],
      steps: { start: 'trigger', pack: 'task', ask: 'approval', over: 'end' },
      arrows: ['start>pack', 'pack>ask', 'ask>over', 'ask:rejected>over'],
    });
    expect(
      promised(
        drawing,
        { each: 'st_pack', then: 'st_ask' },
        { each: 'st_ask', then: 'st_over' },
        { ends: 'success' },
      ),
    ).toEqual(['kept', 'broken', 'broken']);
  });

  it('about what is gone, or about the item of a list, are left open', () => {
    const drawing = sketch({
      fields: [field('fd_items', 'list'), field('fd_item', 'text')],
      steps: {
        start: 'trigger',
        each: { type: 'for-each', config: { items: 'fd_items', as: 'fd_item' } },
        inner: { type: 'task', in: 'st_each' },
        over: 'end',
      },
      arrows: ['start>each', 'each>over'],
    });
    const gone = { atMost: 0, of: 'st_gone' };
    const item = { atMost: 0, of: 'st_inner', when: { field: 'fd_item', is: 'filled' } } as const;
    expect(promised(drawing, gone, item)).toEqual(['kept?', 'kept?']);
  });
});
