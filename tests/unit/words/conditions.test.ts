import { describe, expect, it } from 'vitest';
import { COMPARISONS, type Condition } from '../../../src/facts/condition';
import { documentSchema } from '../../../src/model/document';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';

const document = documentSchema.parse({
  format: 'runthrough.workflow',
  formatVersion: 1,
  id: 'wf_facts',
  settings: { timeZone: 'America/New_York', currency: 'USD', noun: { one: 'order', many: 'orders' } },
  fields: [
    { id: 'fd_amount', name: 'Amount', type: 'money' },
    { id: 'fd_city', name: 'City', type: 'text' },
    { id: 'fd_size', name: 'Size', type: 'choice', options: ['small', 'large'] },
    { id: 'fd_paid', name: 'Paid', type: 'yesno' },
    { id: 'fd_due', name: 'Due date', type: 'date' },
  ],
});
const context = makeSentenceContext(document, stepWords.en, english);
const say = (condition: Condition) => english.conditions.say(condition, context);

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{ field: 'fd_amount', is: 'more', value: 500 }, 'Amount is over $500'],
    [{ field: 'fd_amount', is: 'at-least', value: 500 }, 'Amount is at least $500'],
    [{ field: 'fd_amount', is: 'less', value: 9.5 }, 'Amount is under $9.50'],
    [{ field: 'fd_amount', is: 'at-most', value: 500 }, 'Amount is at most $500'],
    [{ field: 'fd_amount', is: 'between', value: [100, 500] }, 'Amount is between $100 and $500'],
    [{ field: 'fd_city', is: 'equals', value: 'Troy' }, 'City is “Troy”'],
    [{ field: 'fd_city', is: 'not-equals', value: 'Troy' }, 'City is not “Troy”'],
    [{ field: 'fd_city', is: 'contains', value: 'oy' }, 'City contains “oy”'],
    [{ field: 'fd_city', is: 'starts-with', value: 'T' }, 'City starts with “T”'],
    [{ field: 'fd_size', is: 'one-of', value: ['small', 'large'] }, 'Size is one of small or large'],
    [{ field: 'fd_city', is: 'filled' }, 'City is filled in'],
    [{ field: 'fd_city', is: 'empty' }, 'City is empty'],
    [{ field: 'fd_paid', is: 'yes' }, 'Paid is yes'],
    [{ field: 'fd_paid', is: 'no' }, 'Paid is no'],
    [{ field: 'fd_due', is: 'before', value: '2026-03-02' }, 'Due date is before 2 March 2026'],
    [{ field: 'fd_due', is: 'after', value: '2026-03-02' }, 'Due date is after 2 March 2026'],
    [{ field: 'fd_gone', is: 'yes' }, 'a field that is gone is yes'],
    [{ field: 'fd_amount', is: 'more' }, 'Amount is over …'],
  ])('%j reads «%s»', (condition, text) => {
    expect(say(condition)).toBe(text);
  });

  it('joins comparisons so that the reader hears what belongs together', () => {
    const dear: Condition = { field: 'fd_amount', is: 'more', value: 500 };
    const paid: Condition = { field: 'fd_paid', is: 'yes' };
    const far: Condition = { not: { field: 'fd_city', is: 'equals', value: 'Troy' } };
    expect(say({ all: [dear, paid, far] })).toBe('Amount is over $500, Paid is yes and City is not “Troy”');
    expect(say({ any: [dear, { all: [paid, far] }] })).toBe(
      'Amount is over $500 or both Paid is yes and City is not “Troy”',
    );
    expect(say({ all: [dear, { any: [paid, far] }] })).toBe(
      'Amount is over $500 and either Paid is yes or City is not “Troy”',
    );
    expect(say({ not: { any: [dear, paid] } })).toBe('it is not so that Amount is over $500 or Paid is yes');
    expect(say({ all: [] })).toBe('always');
    expect(say({ any: [] })).toBe('never');
  });

  it('has a word for every comparison, and none twice', () => {
    const words = COMPARISONS.map((is) => english.conditions.comparison[is]);
    expect(new Set(words).size).toBe(COMPARISONS.length);
  });
});
