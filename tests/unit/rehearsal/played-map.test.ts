import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { measureOutage } from '../../../src/rehearsal/outage-effects';
import { OUTAGE_LENGTHS_MS, playFailureMap } from '../../../src/rehearsal/played-map';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

const HOUR_MS = 3_600_000;

function inputOf(drawing: Sketch) {
  const document = sketch(drawing);
  const graph = compile(document, stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  return { document, graph: graph.value, catalog: stepTypes };
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
    const effects = measureOutage(
      inputOf(order({ attempts: 5, firstWait: 'PT1H', factor: 1 })),
      'sy_cards',
      2 * HOUR_MS,
    );
    expect(effects).toMatchObject({ result: 'success', ends: ['st_over'], laterMs: 2 * HOUR_MS });
    expect(effects?.scenario?.outages).toEqual([{ system: 'sy_cards', from: 'PT30M', for: 'PT2H' }]);
    expect(effects?.steps).toEqual([
      { step: 'st_charge', effect: 'tries-again', laterMs: 2 * HOUR_MS, failedTries: 2 },
      { step: 'st_ship', effect: 'later', laterMs: 2 * HOUR_MS, failedTries: 0 },
    ]);
  });

  it('that no try outlasts leads where failures lead', () => {
    const effects = measureOutage(
      inputOf(order({ attempts: 1 }, ['charge:failed>ask', 'ask>gone'])),
      'sy_cards',
      HOUR_MS,
    );
    expect(effects).toMatchObject({ result: 'cancelled', ends: ['st_gone'] });
    expect(effects?.steps.map(({ step, effect }) => `${step} ${effect}`)).toEqual([
      'st_charge fails',
      'st_ask comes-in',
      'st_ship left-out',
    ]);
  });

  it('that nothing takes stops there', () => {
    const effects = measureOutage(inputOf(order({ attempts: 1 })), 'sy_cards', HOUR_MS);
    expect(effects).toMatchObject({ status: 'needs-attention', laterMs: null });
    expect(effects?.steps[0]).toMatchObject({ step: 'st_charge', effect: 'needs-attention' });
  });

  it('of a system that the good day never needs touches nothing', () => {
    const effects = measureOutage(inputOf(order({})), 'sy_spare', HOUR_MS);
    expect(effects).toMatchObject({ steps: [], scenario: null, laterMs: 0, ends: ['st_over'] });
  });
});

describe('a way that is made ready to be watched', () => {
  it('says no more than what goes wrong', () => {
    const { ways, outages } = playFailureMap(
      inputOf(order({ attempts: 1 }, ['charge:failed>ask', 'ask>gone'])),
    );
    const refused = ways.find(
      ({ step, fault }) => step === 'st_charge' && fault.is === 'fails' && fault.kind === 'refused',
    );
    expect(refused?.scenario).toMatchObject({
      input: {},
      script: { st_charge: [{ fail: 'refused' }] },
      until: 'P365D',
    });
    expect(outages).toHaveLength(2 * OUTAGE_LENGTHS_MS.length);
  });

  it('keeps the data that the way needs, and ends as it says', async () => {
    const template = (await readTemplates()).find(({ id }) => id === 'order-fulfilment');
    if (template === undefined) throw new Error('no such template');
    const { document } = template;
    const graph = compile(document, stepTypes);
    if (!graph.ok) throw new Error(JSON.stringify(graph.error));
    const input = { document, graph: graph.value, catalog: stepTypes };
    const silent = playFailureMap(input).ways.find(
      ({ step, fault }) => step === 'st_short' && fault.is === 'no-answer',
    );
    expect(Object.keys(silent?.scenario.script ?? {}).sort()).toContain('st_check');
    expect(silent && otherwiseThanSaid(input, silent.scenario, silent.shown)).toBeNull();
  });
});
