import { describe, expect, it } from 'vitest';
import type { PromiseRule } from '../../../src/model/document';
import type { JournalEntry } from '../../../src/model/journal';
import { judgePromise } from '../../../src/promises/judge-promise';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { judgementText, promiseName, promiseText } from '../../../src/words/promises';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { BUILDER_START, buildJournal, type JournalBuilder } from '../../support/journal-builder';
import { sketch } from '../../support/sketch';

const drawing = sketch({
  settings: { noun: { one: 'order', many: 'orders' }, timeZone: 'America/New_York' },
  fields: [{ id: 'fd_amount', name: 'Amount', type: 'money' }],
  roles: [{ id: 'ro_boss' }],
  steps: {
    start: { type: 'trigger', name: 'Web order' },
    charge: { type: 'task', name: 'Charge the card' },
    ship: { type: 'task', name: 'Ship the order' },
    agree: { type: 'approval', name: 'Agree' },
    over: { type: 'end', name: 'Shipped' },
  },
  arrows: ['start>charge'],
});
const context = makeSentenceContext(drawing, stepWords.en, english);
const large = { field: 'fd_amount', is: 'more', value: 500 } as const;

describe('a promise', () => {
  it.each<readonly [PromiseRule, string]>([
    [
      { never: 'st_ship', before: 'st_charge/done' },
      '“Ship the order” never begins before “Charge the card” is done.',
    ],
    [
      { never: 'st_over', with: 'st_agree/rejected' },
      '“Shipped” is never reached in an order where “Agree” comes to “Rejected”.',
    ],
    [
      { each: 'st_charge/done', then: 'st_ship', within: 'P2D' },
      'Whenever “Charge the card” is done, “Ship the order” begins within 2 days.',
    ],
    [
      { each: 'st_charge/failed', then: 'st_agree', when: large },
      'Whenever “Charge the card” goes wrong, “Agree” begins in the end, where Amount is over $500.',
    ],
    [{ atMost: 1, of: 'st_charge/done' }, 'In every order, “Charge the card” is done at most once.'],
    [{ atMost: 0, of: 'st_ship' }, 'In every order, “Ship the order” begins not once.'],
    [{ atLeast: 2, of: 'st_agree' }, 'In every order, “Agree” begins at least twice.'],
    [{ ends: 'success', when: large }, 'Every order ends well, where Amount is over $500.'],
    [{ ends: 'st_over' }, 'Every order ends at “Shipped”.'],
    [
      { never: 'st_gone', before: 'st_charge/failed.unavailable' },
      '“a step that is gone” never begins before “Charge the card” goes wrong: system down.',
    ],
    [{ never: '', before: '' }, 'A step never begins before a step begins.'],
  ])('%j reads as one sentence', (rule, text) => {
    expect(promiseText(rule, context)).toBe(text);
    expect(promiseName(' ', rule, context)).toBe(text);
    expect(promiseName('Paid first', rule, context)).toBe('Paid first');
  });
});

describe('a broken promise', () => {
  const begun = () => buildJournal().begin('st_start').start(1, 'st_charge');
  const told = (rule: PromiseRule, { entries }: JournalBuilder, isOver = true) => {
    const journal: readonly JournalEntry[] = entries;
    const run = { journal, endedAt: entries.at(-1)?.at ?? BUILDER_START, isOver, offsets: [] };
    return judgementText(rule, judgePromise(drawing, { rule }, run), context);
  };
  const before: PromiseRule = { never: 'st_ship', before: 'st_charge/done' };
  const soon: PromiseRule = { each: 'st_charge', then: 'st_ship', within: 'PT1H' };

  it('tells what happened instead', () => {
    expect(told(before, begun().start(2, 'st_ship'))).toBe(
      '“Ship the order” began Mon 2 March, 09:00; “Charge the card” was never done.',
    );
    expect(told(before, begun().start(2, 'st_ship').wait(30).finish(1, 'st_charge'))).toBe(
      '“Ship the order” began Mon 2 March, 09:00; “Charge the card” was done only 30 min later.',
    );
    expect(told(soon, begun().wait(90).start(2, 'st_ship'))).toBe(
      '“Charge the card” began Mon 2 March, 09:00; “Ship the order” began only Mon 2 March, 10:30.',
    );
    expect(told(soon, begun().wait(90).finish(1, 'st_charge'), false)).toBe(
      '“Charge the card” began Mon 2 March, 09:00; “Ship the order” had not begun by Mon 2 March, 10:00.',
    );
    expect(told({ never: 'st_ship', with: 'st_charge' }, begun().start(2, 'st_ship'))).toBe(
      '“Ship the order” began Mon 2 March, 09:00, and “Charge the card” began Mon 2 March, 09:00.',
    );
    expect(told({ atMost: 1, of: 'st_ship' }, begun().start(2, 'st_ship').wait(9).start(3, 'st_ship'))).toBe(
      '“Ship the order” began twice: Mon 2 March, 09:00 and Mon 2 March, 09:09.',
    );
    expect(told({ atLeast: 1, of: 'st_over' }, begun())).toBe('“Shipped” was never reached.');
    expect(told({ ends: 'success' }, begun())).toBe('The order never ended.');
  });

  it('says so where there is nothing to tell', () => {
    expect(told(before, begun(), false)).toBe('Not broken so far.');
    expect(told(before, begun())).toBe('Kept.');
    expect(told({ never: 'st_gone', before: 'st_ship' }, begun())).toBe(
      'It is about something that is gone.',
    );
  });
});
