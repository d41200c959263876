import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import {
  casesWithin,
  type LookedAt,
  type SharedReliance,
  shareReliances,
  stepsIn,
  stoppedIn,
} from '../../../src/rehearsal/blast-radius';
import { lapseDay } from '../../../src/rehearsal/lapse-effects';
import { ORDINARY_DAY } from '../../../src/rehearsal/ordinary-day';
import { reliancesOf } from '../../../src/rehearsal/reliance';
import { findStops, lapsesOf, stoppedDay } from '../../../src/rehearsal/stopped-steps';
import { stepTypes } from '../../../src/steps/step-types';
import { entriesOf, play, rehearsalInput } from '../../support/play';
import { type Sketch, sketch } from '../../support/sketch';

const HOUR_MS = 3_600_000;

const drawn = (id: string, drawing: Sketch): WorkflowDocument => ({ ...sketch(drawing), id: `wf_${id}` });

const lookedAt = (document: WorkflowDocument): LookedAt => ({
  document,
  reliances: reliancesOf(document, stepTypes),
  stops: findStops({ ...rehearsalInput(document), catalog: stepTypes }),
});

/** Two cards are charged: the first tries on, the second has one try and nobody to catch it. */
const ORDERS: Sketch = {
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  roles: [{ id: 'ro_desk', name: 'Front desk', people: [{ id: 'pe_dana', name: 'Dana' }] }],
  steps: {
    start: { type: 'trigger', role: 'ro_desk', estimate: { arrivals: { fixed: 'PT30M' } } },
    reserve: {
      type: 'task',
      system: 'sy_cards',
      policy: { retry: { attempts: 5, firstWait: 'PT1H', factor: 1 } },
    },
    pack: { type: 'task', estimate: { duration: { fixed: 'PT3H' } } },
    charge: { type: 'task', system: 'sy_cards' },
    over: 'end',
    refund: { type: 'task', system: 'sy_cards' },
    gone: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: [
    'start>reserve',
    'reserve>pack',
    'pack>charge',
    'charge>over',
    'pack:failed>refund',
    'refund>gone',
  ],
};

const orders = drawn('orders', ORDERS);

/** Calls the same system in its own way, and has a way on when it fails. */
const deposits = drawn('deposits', {
  systems: [
    { id: 'sy_pay', name: ' card  Gateway' },
    { id: 'sy_mail', name: 'Mail' },
  ],
  roles: [
    { id: 'ro_boss', name: 'Boss', people: [{ id: 'pe_d', name: 'Dana' }] },
    { id: 'ro_new', name: 'Newcomer', people: [{ id: 'pe_n', name: 'Nils' }] },
  ],
  steps: {
    start: 'trigger',
    take: { type: 'task', system: 'sy_pay' },
    agree: { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'rejected'] } },
    learn: { type: 'task', role: 'ro_new' },
    cash: { type: 'task', role: 'ro_boss', off: true },
    over: 'end',
    later: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: [
    'start>take',
    'take>agree',
    'agree>learn',
    'learn>over',
    'agree:rejected>later',
    'take:failed>later',
  ],
});

const shared = shareReliances([lookedAt(deposits), lookedAt(orders)]);

const called = (name: string): SharedReliance => {
  const found = shared.find(({ names }) => names.includes(name));
  if (found === undefined) throw new Error(`Nothing is called ${name}.`);
  return found;
};

describe('what several workflows rely on', () => {
  it('is the same where the name is, however it is written; most widely relied on comes first', () => {
    const cards = called('Card gateway');
    expect(cards.names).toEqual(['Card gateway', 'card  Gateway']);
    expect(cards.uses.map(({ document, reliance }) => `${document.id} ${reliance.steps.join(' ')}`)).toEqual([
      'wf_orders st_reserve st_charge st_refund',
      'wf_deposits st_take',
    ]);
    expect(stepsIn(cards.uses)).toBe(4);
    expect(shared[0]).toBe(cards);
  });

  it('leaves out what no step that is on relies on', () => {
    expect(shared.some(({ names }) => names.includes('Mail'))).toBe(false);
    expect(called('Boss').uses[0]?.reliance.steps).toEqual(['st_agree']);
  });

  it('knows a person from one workflow to the next, and leaves the only one of a role to the role', () => {
    expect(called('Dana').uses.map(({ document }) => document.id)).toEqual(['wf_deposits', 'wf_orders']);
    expect(shared.some(({ names }) => names.includes('Nils'))).toBe(false);
    expect(called('Newcomer').uses).toHaveLength(1);
  });

  it('tells apart what has no name, and a system from a person who is called alike', () => {
    const unnamed = ['one', 'two'].map((id) =>
      drawn(id, {
        systems: [{ id: 'sy_x', name: ' ' }],
        roles: [{ id: 'ro_x', name: 'Mail', people: [] }],
        steps: { start: 'trigger', go: { type: 'task', system: 'sy_x', role: 'ro_x' }, over: 'end' },
        arrows: ['start>go', 'go>over'],
      }),
    );
    const mail = drawn('mail', {
      systems: [{ id: 'sy_m', name: 'Mail' }],
      steps: { start: 'trigger', go: { type: 'task', system: 'sy_m' }, over: 'end' },
      arrows: ['start>go', 'go>over'],
    });
    const found = shareReliances([...unnamed, mail].map(lookedAt));
    expect(found.map(({ kind, names, uses }) => `${kind} «${names.join()}» ${String(uses.length)}`)).toEqual([
      'person «Mail» 2',
      'system «» 1',
      'system «» 1',
      'system «Mail» 1',
    ]);
  });
});

describe('a case that comes to a step just then', () => {
  const stopped = (name: string, workflow: string, forMs: number) => {
    const use = called(name).uses.find(({ document }) => document.id === `wf_${workflow}`);
    return use === undefined ? null : stoppedIn(use, forMs);
  };

  it('goes on by itself after its tries, stands, or no good day comes by', () => {
    expect(stopped('Card gateway', 'orders', 2 * HOUR_MS)).toEqual([
      {
        step: 'st_reserve',
        is: 'met',
        fate: 'goes-on',
        effect: 'tries-again',
        failedTries: 2,
        laterMs: 2 * HOUR_MS,
        ends: ['st_over'],
        day: null,
        atMs: 0,
      },
      expect.objectContaining({
        step: 'st_charge',
        fate: 'stands',
        effect: 'needs-attention',
        atMs: 3 * HOUR_MS + 1_000,
      }),
      { step: 'st_refund', is: 'never-met' },
    ]);
  });

  it('gets past one step before the next is met, also where nobody said how long they take', () => {
    // given: a reservation that tries on, a payment that does not
    const quick = drawn('quick', {
      ...ORDERS,
      steps: { ...ORDERS.steps, pack: 'task' },
      scenarios: [{ id: 'sc_spoilt', name: 'Spoilt', script: { st_pack: [{ fail: 'error' }] } }],
    });
    // when
    const [cards] = lookedAt(quick).stops ?? [];
    // then
    expect(cards?.lapses[1]?.steps).toEqual([
      expect.objectContaining({ step: 'st_reserve', day: null, fate: 'goes-on', effect: 'tries-again' }),
      expect.objectContaining({ step: 'st_charge', day: null, fate: 'stands', effect: 'needs-attention' }),
      expect.objectContaining({
        step: 'st_refund',
        day: 'sc_spoilt',
        fate: 'stands',
        effect: 'needs-attention',
      }),
    ]);
  });

  it('goes on as it was found when just that day is played', () => {
    const [cards] = lookedAt(orders).stops ?? [];
    const charge = cards?.lapses[1]?.steps.find(({ step }) => step === 'st_charge');
    const fromMs = charge?.is === 'met' ? charge.atMs : Number.NaN;
    // when
    const lapses = lapsesOf(['sy_cards'], 2 * HOUR_MS);
    const day = stoppedDay(orders, stepTypes, { lapses, fromMs, day: ORDINARY_DAY });
    // then
    const [opened] = entriesOf(play(orders, day), 'incident-opened');
    expect(opened?.data.step).toBe('st_charge');
  });

  it('goes another way where one is drawn', () => {
    expect(stopped('Card gateway', 'deposits', HOUR_MS / 2)).toEqual([
      expect.objectContaining({ step: 'st_take', fate: 'other-way', effect: 'fails', ends: ['st_later'] }),
    ]);
  });

  it('does not begin where the one who begins it is away, and waits for an answer', () => {
    expect(stopped('Dana', 'orders', 24 * HOUR_MS)).toEqual([{ step: 'st_start', is: 'start' }]);
    expect(stopped('Dana', 'deposits', 24 * HOUR_MS)).toEqual([
      expect.objectContaining({ step: 'st_agree', fate: 'goes-on', laterMs: 24 * HOUR_MS }),
    ]);
  });

  it('waits longer than any that comes later in the same outage', () => {
    // given: the outage as it meets a case that gets there minutes after it began
    const longest = 2 * HOUR_MS;
    const cards = lapsesOf(['sy_cards'], longest);
    const lateness = [0, 20, 40, 60, 80, 100, 119].map((minutes) => {
      const day = lapseDay(orders, cards, 0, ORDINARY_DAY);
      const left = {
        ...day,
        outages: [{ system: 'sy_cards', from: 'PT0S', for: `PT${String(120 - minutes)}M` }],
      };
      const played = play(orders, left);
      const done = played.journal.find(
        (entry) => entry.type === 'step-started' && entry.data.step === 'st_pack',
      );
      return (done?.at ?? Number.NaN) - played.startedAt;
    });
    // then
    expect(Math.max(...lateness)).toBe(lateness[0]);
    expect(lateness[0]).toBe(longest);
  });

  it('is not known while, or because, its workflow was not worked out', () => {
    const [use] = shareReliances([{ ...lookedAt(orders), stops: null }])[0]?.uses ?? [];
    expect(use === undefined ? undefined : stoppedIn(use, 2 * HOUR_MS)).toBeNull();
  });
});

describe('how many cases begin meanwhile', () => {
  it('is known where every start says how often it comes', () => {
    expect(casesWithin(orders, stepTypes, 2 * HOUR_MS)).toBe(4);
    expect(casesWithin(deposits, stepTypes, 2 * HOUR_MS)).toBeNull();
  });

  it('counts all starts together', () => {
    const two = drawn('two', {
      steps: {
        shop: { type: 'trigger', estimate: { arrivals: { fixed: 'PT30M' } } },
        phone: { type: 'trigger', estimate: { arrivals: { exponential: { mean: 'PT2H' } } } },
        over: 'end',
      },
      arrows: ['shop>over', 'phone>over'],
    });
    expect(casesWithin(two, stepTypes, 2 * HOUR_MS)).toBe(5);
  });
});
