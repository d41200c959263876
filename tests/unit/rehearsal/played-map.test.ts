import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../../src/model/document';
import { playFailureMap } from '../../../src/rehearsal/played-map';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { readTemplates } from '../../support/read-templates';
import { sketch } from '../../support/sketch';

function inputOf(document: WorkflowDocument) {
  const graph = compile(document, stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  return { document, graph: graph.value, catalog: stepTypes };
}

const order = sketch({
  systems: [{ id: 'sy_cards', name: 'Cards' }],
  steps: {
    start: 'trigger',
    charge: { type: 'task', system: 'sy_cards' },
    paid: 'end',
    ask: 'task',
    gone: 'end',
  },
  arrows: ['start>charge', 'charge>paid', 'charge:failed>ask', 'ask>gone'],
});

describe('a way that is made ready to be watched', () => {
  it('says no more than what goes wrong', () => {
    const { ways } = playFailureMap(inputOf(order));
    const refused = ways.find(
      ({ step, fault }) => step === 'st_charge' && fault.is === 'fails' && fault.kind === 'refused',
    );
    expect(refused?.scenario).toMatchObject({
      input: {},
      script: { st_charge: [{ fail: 'refused' }] },
      until: 'P365D',
    });
  });

  it('goes on saying what never comes, however the day ends', async () => {
    const silent = (await readTemplates()).flatMap(({ document }) =>
      playFailureMap(inputOf(document)).ways.flatMap(({ step, fault, scenario }) =>
        ['never-done', 'no-answer', 'no-word'].includes(fault.is) ? [{ step, script: scenario.script }] : [],
      ),
    );
    expect(silent.length).toBeGreaterThan(30);
    for (const { step, script } of silent) {
      expect({ step, entries: script[step] }).toEqual({
        step,
        entries: expect.arrayContaining([
          expect.toSatisfy(
            (entry: Record<string, unknown>) => entry['hang'] === true || entry['silent'] === true,
          ),
        ]) as unknown,
      });
    }
  });

  it('keeps the data that the way needs, and ends as it says', async () => {
    const template = (await readTemplates()).find(({ id }) => id === 'order-fulfilment');
    if (template === undefined) throw new Error('no such template');
    const input = inputOf(template.document);
    const silent = playFailureMap(input).ways.find(
      ({ step, fault }) => step === 'st_short' && fault.is === 'no-answer',
    );
    expect(Object.keys(silent?.scenario.script ?? {}).sort()).toContain('st_check');
    expect(silent && otherwiseThanSaid(input, silent.scenario, silent.shown)).toBeNull();
  });
});
