// What a day is called that nobody has named: the most telling first, what is left out counted, never another day's name.
import { expect, it } from 'vitest';
import { present } from '../../../src/kernel/invariant';
import type { Scenario } from '../../../src/model/scenario';
import { ORDINARY_DAY } from '../../../src/rehearsal/ordinary-day';
import { stepWords } from '../../../src/steps/step-words';
import { nameDay } from '../../../src/words/day-names';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { readTemplates } from '../../support/read-templates';

const { document } = present(
  (await readTemplates()).find(({ id }) => id === 'order-fulfilment'),
  'the template',
);
const context = makeSentenceContext(document, stepWords.en, english);
const name = (special: Partial<Scenario>, taken?: ReadonlySet<string>) =>
  nameDay({ ...ORDINARY_DAY, ...special }, context, taken);

const outages = [{ system: 'sy_cards', from: 'PT0S', for: 'P1D' }];
const absences = [{ who: 'ro_desk', from: 'PT0S', for: 'P3D' }];
const script = { st_short: [{ answer: 'rejected' }] };

it('names three and four things that are set', () => {
  expect(name({ outages, absences, script })).toBe(
    'Card gateway is down for 1 day, Front desk is away for 3 days and Substitute or backorder? Rejected',
  );
  expect(name({ outages, absences, script, input: { fd_amount: 2_400 } })).toBe(
    'Card gateway is down for 1 day, Front desk is away for 3 days, Substitute or backorder? Rejected and Amount $2,400',
  );
});

it('names the three most telling of more, and counts the others', () => {
  const input = { fd_amount: 2_400, fd_items: '40 filters', fd_customer: 'Ann' };
  expect(name({ outages, absences, script, input })).toBe(
    'Card gateway is down for 1 day, Front desk is away for 3 days, Substitute or backorder? Rejected and 3 more',
  );
});

it('tells apart two days by all that is set, then by a number', () => {
  const input = { fd_amount: 2_400, fd_items: '40 filters' };
  const first = name({ outages, absences, script, input });
  const second = name({ outages, absences, script, input }, new Set([first]));
  expect(second).toContain('Items 40 filters');
  expect(name({ outages, absences, script, input }, new Set([first, second]))).toBe(`${first} (2)`);
});

it('says what goes wrong before what is answered, and leaves neither out', () => {
  expect(name({ script: { st_ask: [{ answer: 'approved' }], st_charge: [{ fail: 'refused' }] } })).toBe(
    'Charge the card: refused and Ask for a new card: Approved',
  );
});

it.each<Partial<Scenario>>([
  { again: [{ after: 'PT1H', input: {} }] },
  { again: [{ after: 'PT1H', trigger: 'st_phone', input: {} }] },
  { resolve: [{ step: 'st_charge', do: 'retry', after: 'PT0S' }] },
  { trigger: 'st_phone' },
  { script: { st_wait: [{ signal: {}, after: 'PT2H' }] } },
  { script: { st_pack: [{ done: {}, takes: 'PT2H' }] } },
  { script: { st_charge: [{ fail: 'of a kind that is not known' }] } },
  { script: { st_check: [{ confidence: 0.7 }] } },
])('never calls the good day what is not: %j', (special) => {
  expect(name({})).toBe('The good day');
  expect(name(special)).not.toContain('good day');
});

it('does not say that nobody answers where one of them does not', () => {
  expect(name({ script: { st_short: [{ silent: true, by: 'pe_dana' }] } })).toBe(
    'Dana does not answer “Substitute or backorder?”',
  );
});
