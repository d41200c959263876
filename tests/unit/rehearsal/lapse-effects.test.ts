import { describe, expect, it } from 'vitest';
import { measureLapses } from '../../../src/rehearsal/lapse-effects';
import type { RehearsalInput } from '../../../src/rehearsal/open-rehearsal';
import { rehearsalInput } from '../../support/play';
import { type Sketch, sketch } from '../../support/sketch';

const HOUR_MS = 3_600_000;

/** Is a sketch made ready to be measured. */
function inputOf(drawing: Sketch): RehearsalInput {
  return rehearsalInput(sketch(drawing));
}

const order = (retry: object, arrows: readonly string[] = []): Sketch => ({
  systems: [
    { id: 'sy_cards', name: 'Cards' },
    { id: 'sy_spare', name: 'Spare' },
  ],
  steps: {
    start: 'trigger',
    pack: { type: 'task', estimate: { duration: { fixed: 'PT30M' } } },
    charge: { type: 'task', system: 'sy_cards', policy: { retry } },
    ship: 'task',
    ask: 'task',
    over: 'end',
    gone: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: ['start>pack', 'pack>charge', 'charge>ship', 'ship>over', ...arrows],
});

describe('an outage', () => {
  it('begins when the system is first needed, and what waits for it comes later', () => {
    const effects = measureLapses(inputOf(order({ attempts: 5, firstWait: 'PT1H', factor: 1 })), [
      { gone: 'sy_cards', forMs: 2 * HOUR_MS },
    ]);
    expect(effects).toMatchObject({ result: 'success', ends: ['st_over'], laterMs: 2 * HOUR_MS });
    expect(effects?.scenario?.outages).toEqual([{ system: 'sy_cards', from: 'PT30M', for: 'PT2H' }]);
    expect(effects?.steps).toEqual([
      { step: 'st_charge', effect: 'tries-again', laterMs: 2 * HOUR_MS, failedTries: 2 },
      { step: 'st_ship', effect: 'later', laterMs: 2 * HOUR_MS, failedTries: 0 },
    ]);
  });

  it('that no try outlasts leads where failures lead', () => {
    const effects = measureLapses(inputOf(order({ attempts: 1 }, ['charge:failed>ask', 'ask>gone'])), [
      { gone: 'sy_cards', forMs: HOUR_MS },
    ]);
    expect(effects).toMatchObject({ result: 'cancelled', ends: ['st_gone'] });
    expect(effects?.steps.map(({ step, effect }) => `${step} ${effect}`)).toEqual([
      'st_charge fails',
      'st_ask comes-in',
      'st_ship left-out',
    ]);
  });

  it('that nothing takes stops there', () => {
    const effects = measureLapses(inputOf(order({ attempts: 1 })), [{ gone: 'sy_cards', forMs: HOUR_MS }]);
    expect(effects).toMatchObject({ status: 'needs-attention', laterMs: null });
    expect(effects?.steps[0]).toMatchObject({ step: 'st_charge', effect: 'needs-attention' });
  });

  it('of a system that the good day never needs touches nothing', () => {
    const effects = measureLapses(inputOf(order({})), [{ gone: 'sy_spare', forMs: HOUR_MS }]);
    expect(effects).toMatchObject({ steps: [], scenario: null, laterMs: 0, ends: ['st_over'] });
  });
});

const quote = (config: object = {}): Sketch => ({
  systems: [{ id: 'sy_cards', name: 'Cards' }],
  roles: [
    { id: 'ro_desk', people: [{ id: 'pe_dana' }, { id: 'pe_luis' }] },
    { id: 'ro_owner', people: [{ id: 'pe_june' }] },
  ],
  steps: {
    start: 'trigger',
    write: { type: 'task', role: 'ro_owner', estimate: { duration: { fixed: 'PT2H' } } },
    charge: { type: 'task', system: 'sy_cards' },
    over: 'end',
    agree: {
      type: 'approval',
      policy: { timeLimit: 'P2D' },
      config: { approvers: ['ro_desk'], answers: ['approved', 'rejected'], ...config },
    },
    gone: { type: 'end', config: { result: 'cancelled' } },
    lost: { type: 'end', config: { result: 'failure' } },
  },
  arrows: [
    'start>write',
    'write>charge',
    'charge>over',
    'charge:failed>agree',
    'agree>gone',
    'agree:rejected>gone',
    'agree:no-answer>lost',
  ],
});

const told = (effects: ReturnType<typeof measureLapses>) =>
  effects?.steps.map(({ step, effect, laterMs }) => `${step} ${effect} ${String(laterMs / HOUR_MS)}`);

describe('an absence', () => {
  it('begins when somebody is first needed, and what they do waits', () => {
    const effects = measureLapses(inputOf(quote()), [{ gone: 'ro_owner', forMs: 24 * HOUR_MS }]);
    expect(effects).toMatchObject({ result: 'success', ends: ['st_over'], laterMs: 24 * HOUR_MS });
    expect(effects?.scenario?.absences).toEqual([{ who: 'ro_owner', from: 'PT0S', for: 'P1D' }]);
    expect(told(effects)).toEqual(['st_write takes-longer 24', 'st_charge later 24']);
  });

  it('of whom the good day does not need touches nothing', () => {
    expect(measureLapses(inputOf(quote()), [{ gone: 'ro_desk', forMs: 24 * HOUR_MS }])).toMatchObject({
      steps: [],
      scenario: null,
    });
  });

  it('of one person changes nothing where another of the role is there', () => {
    const drawing = quote();
    const steps = { ...drawing.steps, write: { type: 'task', role: 'ro_desk' } };
    const effects = measureLapses(inputOf({ ...drawing, steps }), [{ gone: 'pe_dana', forMs: 24 * HOUR_MS }]);
    expect(effects).toMatchObject({ steps: [], laterMs: 0 });
    expect(effects?.scenario?.absences).toEqual([{ who: 'pe_dana', from: 'PT0S', for: 'P1D' }]);
  });

  it('at the same time as an outage shows whom the trouble needs', () => {
    const effects = measureLapses(inputOf(quote()), [
      { gone: 'sy_cards', forMs: 24 * HOUR_MS },
      { gone: 'ro_desk', forMs: 72 * HOUR_MS },
    ]);
    expect(effects).toMatchObject({ result: 'failure', ends: ['st_lost'] });
    expect(effects?.scenario).toMatchObject({
      outages: [{ system: 'sy_cards', from: 'PT2H', for: 'P1D' }],
      absences: [{ who: 'ro_desk', from: 'PT2H', for: 'P3D' }],
    });
    expect(told(effects)).toEqual(['st_charge fails 0', 'st_agree not-in-time 0']);
  });

  it('is caught by somebody who is asked too', () => {
    const ladder = [{ after: 'PT2H', do: 'ask', role: 'ro_owner' }];
    const effects = measureLapses(inputOf(quote({ ladder })), [
      { gone: 'sy_cards', forMs: 24 * HOUR_MS },
      { gone: 'ro_desk', forMs: 72 * HOUR_MS },
    ]);
    expect(effects).toMatchObject({ result: 'cancelled', ends: ['st_gone'] });
    expect(told(effects)).toEqual(['st_charge fails 0', 'st_agree asked-too 0']);
  });
});
