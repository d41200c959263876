import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { playFailureMap } from '../../../src/rehearsal/played-map';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

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

describe('a way that is made ready to be watched', () => {
  it('says no more than what goes wrong', () => {
    const { ways } = playFailureMap(inputOf(order({ attempts: 1 }, ['charge:failed>ask', 'ask>gone'])));
    const refused = ways.find(
      ({ step, fault }) => step === 'st_charge' && fault.is === 'fails' && fault.kind === 'refused',
    );
    expect(refused?.scenario).toMatchObject({
      input: {},
      script: { st_charge: [{ fail: 'refused' }] },
      until: 'P365D',
    });
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
