import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../../src/kernel/duration';
import type { PromiseRule } from '../../../src/model/document';
import type { JournalEntry } from '../../../src/model/journal';
import { type JudgedRun, judgePromise } from '../../../src/promises/judge-promise';
import { breaks } from '../../support/brute-promises';
import { BUILDER_START, buildJournal, type JournalBuilder } from '../../support/journal-builder';
import { sketch } from '../../support/sketch';

const MINUTE_MS = 60_000;

const document = sketch({
  fields: [{ id: 'fd_amount', name: 'Amount', type: 'money' }],
  steps: {
    start: 'trigger',
    charge: { type: 'task', config: { produces: ['fd_amount'] } },
    ship: 'task',
    ask: 'approval',
    over: 'end',
  },
  roles: [{ id: 'ro_boss' }],
  arrows: ['start>charge', 'charge>ship', 'ship>over'],
});

const large = { field: 'fd_amount', is: 'more', value: 500 } as const;

function runOf(entries: readonly JournalEntry[], isOver: boolean, restMinutes = 0): JudgedRun {
  const endedAt = (entries.at(-1)?.at ?? BUILDER_START) + restMinutes * MINUTE_MS;
  return { journal: entries, endedAt, isOver, offsets: [] };
}

function over(journal: JournalBuilder, result: 'success' | 'failure' = 'success'): JudgedRun {
  const { entries } = journal.write('run-finished', { status: 'finished', result, ends: [], setAside: [] });
  return runOf(entries, true);
}

const judged = (rule: PromiseRule, run: JudgedRun) => judgePromise(document, { rule }, run);

describe('never one before the other', () => {
  const rule: PromiseRule = { never: 'st_ship', before: 'st_charge/done' };

  it('is kept once the other has happened, and open before', () => {
    const journal = buildJournal().begin('st_start').start(1, 'st_charge');
    expect(judged(rule, runOf(journal.entries, false))).toEqual({ is: 'open' });
    journal.finish(1, 'st_charge').start(2, 'st_ship');
    expect(judged(rule, runOf(journal.entries, false))).toEqual({ is: 'kept' });
  });

  it('is broken where the one begins, and says when the other came after all', () => {
    // given
    const journal = buildJournal()
      .begin('st_start')
      .start(1, 'st_charge')
      .wait(2)
      .start(2, 'st_ship')
      .wait(3);
    const at = BUILDER_START + 2 * MINUTE_MS;
    // then
    expect(judged(rule, runOf(journal.entries, false))).toEqual({
      is: 'broken',
      seq: 3,
      at,
      step: 'st_ship',
      breach: { is: 'before', first: { seq: 3, at }, later: null },
    });
    journal.finish(1, 'st_charge');
    expect(judged(rule, over(journal))).toMatchObject({
      seq: 3,
      breach: { later: { seq: 4, at: at + 3 * MINUTE_MS } },
    });
  });

  it('is not about what is passed because it is switched off', () => {
    const journal = buildJournal().begin('st_start');
    journal.write('step-passed', {
      activation: 1,
      step: 'st_charge',
      outcome: 'done',
      arrivedBy: [],
      arrows: [],
    });
    expect(judged(rule, over(journal.start(2, 'st_ship')))).toMatchObject({ is: 'broken' });
  });
});

describe('each followed by the other', () => {
  const rule: PromiseRule = { each: 'st_charge/done', then: 'st_ship', within: 'PT1H' };
  const paid = () => buildJournal().begin('st_start').start(1, 'st_charge').finish(1, 'st_charge');
  const dueAt = BUILDER_START + 60 * MINUTE_MS;

  it('is in time at the very instant', () => {
    expect(judged(rule, over(paid().wait(60).start(2, 'st_ship')))).toEqual({ is: 'kept' });
  });

  it('is broken when its time is up, though the run goes on', () => {
    expect(judged(rule, runOf(paid().entries, false, 60))).toEqual({ is: 'open' });
    expect(judged(rule, runOf(paid().entries, false, 61))).toMatchObject({
      is: 'broken',
      at: dueAt,
      breach: { is: 'then', first: { seq: 3 }, dueAt, later: null },
    });
    expect(judged(rule, over(paid().wait(90).start(2, 'st_ship')))).toMatchObject({
      seq: 4,
      at: dueAt,
      breach: { later: { seq: 4 } },
    });
  });

  it('is broken when the run is over first', () => {
    expect(judged(rule, over(paid().wait(5)))).toMatchObject({
      is: 'broken',
      seq: 4,
      at: BUILDER_START + 5 * MINUTE_MS,
    });
  });

  it('counts only what the condition is about, as things stand then', () => {
    const narrowed: PromiseRule = { each: 'st_charge/done', then: 'st_ship', when: large };
    const charged = (amount: number) =>
      over(
        buildJournal()
          .begin('st_start', { fd_amount: 1_000 })
          .start(1, 'st_charge')
          .write('step-finished', {
            activation: 1,
            step: 'st_charge',
            outcome: 'done',
            arrows: [],
            output: { fd_amount: amount },
          }),
      );
    expect(judged(narrowed, charged(500))).toEqual({ is: 'kept' });
    expect(judged(narrowed, charged(501))).toMatchObject({ is: 'broken' });
  });
});

describe('what happens', () => {
  it.each<readonly [string, (journal: JournalBuilder) => JournalBuilder]>([
    ['fails and an arrow takes it', (journal) => failed(journal, 'refused')],
    [
      'fails and a person is needed',
      (journal) =>
        journal.write('incident-opened', { incident: 1, kind: 'refused', step: 'st_charge', activation: 1 }),
    ],
  ])('is that a step goes wrong when it %s', (_what, goesWrong) => {
    const run = over(goesWrong(buildJournal().begin('st_start').start(1, 'st_charge')));
    const never = (of: string) => judged({ atMost: 0, of }, run).is;
    expect(never('st_charge/failed')).toBe('broken');
    expect(never('st_charge/failed.refused')).toBe('broken');
    expect(never('st_charge/failed.error')).toBe('kept');
    expect(never('st_charge/done')).toBe('kept');
  });

  it('is no failure where the drawing stops', () => {
    const journal = buildJournal().begin('st_start').start(1, 'st_charge').finish(1, 'st_charge');
    journal.write('incident-opened', { incident: 1, kind: 'gap', step: 'st_charge', outcome: 'done' });
    expect(judged({ atMost: 0, of: 'st_charge/failed' }, runOf(journal.entries, false))).toEqual({
      is: 'open',
    });
  });
});

describe('the whole case', () => {
  it('is judged when it is over, by what is known then', () => {
    const rule: PromiseRule = { ends: 'success', when: large };
    const begun = (amount: number) => buildJournal().begin('st_start', { fd_amount: amount });
    expect(judged(rule, runOf(begun(900).entries, false))).toEqual({ is: 'open' });
    expect(judged(rule, over(begun(900), 'failure'))).toMatchObject({
      is: 'broken',
      breach: { is: 'ends', result: 'failure' },
    });
    expect(judged(rule, over(begun(900)))).toEqual({ is: 'kept' });
    expect(judged(rule, over(begun(100), 'failure'))).toEqual({ is: 'kept' });
    expect(judged(rule, runOf(begun(900).entries, true))).toMatchObject({ breach: { result: null } });
  });

  it('ends somewhere when it gets there', () => {
    const rule: PromiseRule = { ends: 'st_over' };
    expect(judged(rule, over(buildJournal().begin('st_start').start(1, 'st_over')))).toEqual({ is: 'kept' });
    expect(judged(rule, over(buildJournal().begin('st_start')))).toMatchObject({ is: 'broken' });
  });
});

describe('the step at which a promise breaks', () => {
  const begun = () => buildJournal().begin('st_start').start(1, 'st_charge').finish(1, 'st_charge');

  it.each<readonly [string, PromiseRule, JudgedRun, string | null]>([
    ['what should not have come yet', { never: 'st_charge', before: 'st_ship' }, over(begun()), 'st_charge'],
    ['what should have come', { each: 'st_charge', then: 'st_ship' }, over(begun()), 'st_ship'],
    ['what should have come at all', { atLeast: 1, of: 'st_ship' }, over(begun()), 'st_ship'],
    [
      'the second of two that exclude each other',
      { never: 'st_ship', with: 'st_charge' },
      over(begun().start(2, 'st_ship')),
      'st_ship',
    ],
    [
      'the second of them, whichever is named first',
      { never: 'st_charge', with: 'st_ship' },
      over(begun().start(2, 'st_ship')),
      'st_ship',
    ],
    ['what came once too often', { atMost: 0, of: 'st_charge/done' }, over(begun()), 'st_charge'],
    [
      'the end that was reached',
      { ends: 'success' },
      over(begun().write('ended', { activation: 2, step: 'st_over', result: 'failure' }), 'failure'),
      'st_over',
    ],
    ['none, where no end is reached', { ends: 'success' }, runOf(begun().entries, true), null],
  ])('is %s', (_what, rule, run, step) => {
    expect(judged(rule, run)).toMatchObject({ is: 'broken', step });
  });
});

describe('what nobody can tell', () => {
  it.each<PromiseRule>([
    { never: 'st_gone', before: 'st_charge' },
    { atMost: 0.5, of: 'st_charge' },
    { each: 'st_charge', then: 'st_ship', within: '2 days' },
    { each: 'st_charge', then: 'st_ship', within: { work: 'PT8H', calendar: 'ca_shop' } },
    { ends: 'success', when: { field: 'fd_gone', is: 'filled' } },
    { ends: 'well' },
  ])('is not judged: %j', (rule) => {
    expect(judged(rule, over(buildJournal().begin('st_start').start(1, 'st_ship')))).toEqual({
      is: 'unclear',
    });
  });
});

function failed(journal: JournalBuilder, kind: 'refused'): JournalBuilder {
  return journal.write('step-finished', {
    activation: 1,
    step: 'st_charge',
    outcome: 'failed',
    arrows: [],
    kind,
  });
}

const texts = [
  'st_charge',
  'st_charge/done',
  'st_charge/failed',
  'st_charge/failed.refused',
  'st_ship',
  'st_ship/done',
  'st_ask/approved',
  'st_ask/rejected',
  'st_over',
];
const happening = fc.constantFrom(...texts);
const withinMinutes = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null });
const when = fc.constantFrom(undefined, undefined, large, { not: large }, {
  field: 'fd_amount',
  is: 'filled',
} as const);

const rules: fc.Arbitrary<{ readonly rule: PromiseRule; readonly withinMs: number | null }> = fc
  .record({
    first: happening,
    second: happening,
    minutes: withinMinutes,
    count: fc.integer({ min: 0, max: 3 }),
    result: fc.constantFrom('success', 'failure', 'cancelled', 'st_over'),
    condition: when,
    form: fc.nat(5),
  })
  .map(({ first, second, minutes, count, result, condition, form }) => {
    const narrowed = condition === undefined ? {} : { when: condition };
    const withinMs = form === 1 && minutes !== null ? minutes * MINUTE_MS : null;
    const within = withinMs === null ? {} : { within: formatDuration(withinMs) };
    const forms: readonly PromiseRule[] = [
      { never: first, before: second, ...narrowed },
      { each: first, then: second, ...within, ...narrowed },
      { atMost: count, of: first, ...narrowed },
      { atLeast: count, of: first, ...narrowed },
      { never: first, with: second, ...narrowed },
      { ends: result, ...narrowed },
    ];
    return { rule: forms[form] ?? { ends: result }, withinMs };
  });

type Stroke = (journal: JournalBuilder) => JournalBuilder;

const stroke: fc.Arbitrary<Stroke> = fc
  .record({
    step: fc.constantFrom('st_charge', 'st_ship', 'st_ask', 'st_over'),
    outcome: fc.constantFrom('done', 'approved', 'rejected', 'failed'),
    kind: fc.constantFrom('refused' as const, 'error' as const, 'too-many-visits' as const),
    amount: fc.option(fc.constantFrom(100, 900), { nil: null }),
    minutes: fc.integer({ min: 0, max: 45 }),
    what: fc.nat(7),
  })
  .map(({ step, outcome, kind, amount, minutes, what }): Stroke => {
    const output = amount === null ? {} : { output: { fd_amount: amount } };
    const named = { activation: 1, step };
    switch (what) {
      case 0:
      case 1:
        return (journal) => journal.start(1, step);
      case 2:
      case 3:
        return (journal) => journal.write('step-finished', { ...named, outcome, arrows: [], ...output });
      case 4:
        return (journal) =>
          journal.write('step-finished', { ...named, outcome: 'failed', arrows: [], kind, ...output });
      case 5:
        return (journal) => journal.write('incident-opened', { incident: 1, kind, step, activation: 1 });
      case 6:
        return (journal) =>
          journal.write('incident-resolved', {
            incident: 1,
            step,
            do: 'skip',
            outcome,
            arrows: ['ar_1'],
            ...output,
          });
      default:
        return (journal) => journal.wait(minutes);
    }
  });

const runs: fc.Arbitrary<JudgedRun> = fc
  .record({
    strokes: fc.array(stroke, { maxLength: 12 }),
    result: fc.constantFrom(null, null, 'success' as const, 'failure' as const),
    amount: fc.constantFrom(undefined, 100, 900),
    rest: fc.integer({ min: 0, max: 90 }),
    waitsForEver: fc.boolean(),
  })
  .map(({ strokes, result, amount, rest, waitsForEver }) => {
    const journal = buildJournal().begin('st_start', amount === undefined ? {} : { fd_amount: amount });
    for (const draw of strokes) draw(journal);
    return result === null ? runOf(journal.entries, waitsForEver, rest) : over(journal, result);
  });

describe('every rule', () => {
  it('is judged as its definition says, on random journals', () => {
    const verdicts = { kept: 0, open: 0, broken: 0, unclear: 0 };
    fc.assert(
      fc.property(rules, runs, ({ rule, withinMs }, run) => {
        const judgement = judged(rule, run);
        verdicts[judgement.is] += 1;
        expect(judgement.is === 'broken').toBe(breaks(document, rule, run, withinMs));
      }),
      { numRuns: 5_000 },
    );
    expect(Math.min(verdicts.kept, verdicts.open, verdicts.broken)).toBeGreaterThan(300);
  });

  it('is broken at the entry from which on it is broken, whatever comes', () => {
    let shown = 0;
    fc.assert(
      fc.property(rules, runs, ({ rule, withinMs }, run) => {
        const judgement = judged(rule, run);
        if (judgement.is !== 'broken') return;
        shown += 1;
        const at = run.journal.findIndex(({ seq }) => seq === judgement.seq);
        expect(at).toBeGreaterThanOrEqual(0);
        const isBrokenBy = (count: number) => {
          const part = runOf(run.journal.slice(0, count), false);
          return breaks(document, rule, part, withinMs);
        };
        // Before that entry nothing was broken yet; where it takes the end to break it, it is the last one.
        expect(isBrokenBy(at)).toBe(false);
        expect(isBrokenBy(at + 1) || at === run.journal.length - 1).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(shown).toBeGreaterThan(500);
  });
});
