import { describe, expect, it } from 'vitest';
import { otherWays, outcomesNotTaken, wentOtherWay } from '../../../src/rehearsal/other-way';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { entriesOf, rehearsalInput, type Scripted, scenarioOf } from '../../support/play';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

const big = (value: number) => [{ id: 'ru_big', name: 'Big', when: { field: 'fd_sum', is: 'more', value } }];

const BILL: Sketch = {
  fields: [
    { id: 'fd_sum', type: 'number', required: true, sample: 120 },
    { id: 'fd_ok', type: 'yesno' },
  ],
  steps: {
    start: 'trigger',
    size: { type: 'branch', config: { rules: big(400) } },
    look: { type: 'task', config: { produces: ['fd_ok'] }, estimate: { duration: { fixed: 'PT1H' } } },
    fine: {
      type: 'branch',
      config: { rules: [{ id: 'ru_ok', name: 'Fine', when: { field: 'fd_ok', is: 'yes' } }] },
    },
    paid: 'end',
    sent: 'end',
    back: 'end',
  },
  arrows: ['start>size', 'size:ru_big>look', 'size>paid', 'look>fine', 'fine:ru_ok>sent', 'fine>back'],
};

function run(drawing: Sketch, scripted: Scripted = {}) {
  const { document, graph } = rehearsalInput(sketch(drawing));
  const scenario = scenarioOf(scripted);
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return { document, graph, scenario, rehearsal: played.value };
}

function visitOf({ rehearsal }: ReturnType<typeof run>, step: string): number {
  return entriesOf(rehearsal, 'step-finished').find(({ data }) => data.step === step)?.data.activation ?? 0;
}

describe('an either-or that goes the other way', () => {
  it('does so by the fact that a run begins with', () => {
    const bill = run(BILL, { input: { fd_sum: 120 } });
    const visit = visitOf(bill, 'st_size');
    expect(outcomesNotTaken(bill.rehearsal.journal, visit, ['ru_big', 'otherwise'])).toEqual(['ru_big']);
    const [way] = otherWays(bill, visit, 'ru_big');
    expect(way?.changes).toEqual([{ field: 'fd_sum', from: 120, to: 401 }]);
    expect(way?.scenario.input).toEqual({ fd_sum: 401 });
  });

  it('does so by what a step left behind, and everything else stays', () => {
    const bill = run(BILL, { input: { fd_sum: 500 }, script: { st_look: [{ done: { fd_ok: true } }] } });
    const visit = visitOf(bill, 'st_fine');
    const [way] = otherWays(bill, visit, 'otherwise');
    expect(way?.changes).toEqual([{ field: 'fd_ok', from: true, to: false }]);
    expect(way?.scenario.input).toEqual(bill.scenario.input);
    expect(way?.scenario.script['st_look']).toEqual([{ done: { fd_ok: false }, takes: 'PT1H' }]);
  });

  it('changes as few facts as lead there', () => {
    const both = {
      all: [
        { field: 'fd_sum', is: 'more', value: 400 },
        { field: 'fd_ok', is: 'yes' },
      ],
    };
    const config = { rules: [{ id: 'ru_big', name: 'Big', when: both }] };
    const drawing = { ...BILL, steps: { ...BILL.steps, size: { type: 'branch', config } } };
    const bill = run(drawing, { input: { fd_sum: 120, fd_ok: false } });
    const ways = otherWays(bill, visitOf(bill, 'st_size'), 'ru_big');
    expect(ways[0]?.changes.map(({ field }) => field)).toEqual(['fd_sum', 'fd_ok']);
    const large = run(drawing, { input: { fd_sum: 500, fd_ok: false } });
    const [way] = otherWays(large, visitOf(large, 'st_size'), 'ru_big');
    expect(way?.changes).toEqual([{ field: 'fd_ok', from: false, to: true }]);
  });

  it('cannot where no facts lead there', () => {
    const config = { rules: [...big(400), { ...big(500)[0], id: 'ru_huge', name: 'Huge' }] };
    const drawing: Sketch = {
      ...BILL,
      steps: { ...BILL.steps, size: { type: 'branch', config } },
      arrows: [...BILL.arrows, 'size:ru_huge>back'],
    };
    const bill = run(drawing, { input: { fd_sum: 120 } });
    expect(otherWays(bill, visitOf(bill, 'st_size'), 'ru_huge')).toEqual([]);
  });

  it('goes there when it is played, at every either-or of every template', async () => {
    let count = 0;
    const missed: string[] = [];
    for (const { document: template } of await readTemplates()) {
      const { document, graph } = rehearsalInput(template);
      const waysOut = (step: string) => {
        const behaviour = graph.steps.find(({ id }) => id === step)?.behaviour;
        return behaviour?.does === 'choose' ? [...behaviour.rules.map(({ id }) => id), 'otherwise'] : [];
      };
      for (const scenario of [scenarioOf({}), ...document.scenarios]) {
        const played = rehearse({ document, graph, scenario });
        if (!played.ok) continue;
        const whole = { document, graph, scenario, rehearsal: played.value };
        const chosen = entriesOf(played.value, 'step-finished').filter(
          ({ data }) => data.reasons !== undefined,
        );
        for (const { data } of chosen) {
          for (const outcome of outcomesNotTaken(played.value.journal, data.activation, waysOut(data.step))) {
            const ways = otherWays(whole, data.activation, outcome);
            const went = ways.some((way) => {
              const twin = rehearse({ document, graph, scenario: way.scenario });
              return (
                twin.ok && wentOtherWay(played.value.journal, data.activation, twin.value.journal, outcome)
              );
            });
            if (went) count += 1;
            else if (ways.length > 0) missed.push(`${document.name} ${data.step} ${outcome}`);
          }
        }
      }
    }
    // What would lead there leads elsewhere before: a model that is not sure asks a person.
    expect(new Set(missed)).toEqual(new Set(['Pool service triage st_plain ru_plain']));
    expect(count).toBeGreaterThan(100);
  });
});
