import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScenarioProblems } from '../../../src/checks/scenario-problems';
import type { WorkflowDocument } from '../../../src/model/document';
import { scenarioSchema } from '../../../src/model/scenario';
import { CASE_STANDINGS } from '../../../src/projections/case-standing';
import { sumUpBadDay } from '../../../src/rehearsal/bad-day/bad-day-report';
import { findTellers } from '../../../src/rehearsal/bad-day/find-tellers';
import type { BadDayCase } from '../../../src/rehearsal/bad-day/judge-bad-day';
import { type BadDay, makeBadDays, openBadDays } from '../../../src/rehearsal/bad-day/make-bad-days';
import { playBadDay } from '../../../src/rehearsal/bad-day/play-bad-day';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { stepTypes } from '../../../src/steps/step-types';
import { graphOf } from '../../support/random-play';
import { wildWorkflow } from '../../support/random-workflow';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

const templates = await readTemplates();

const templateOf = (wanted: string): WorkflowDocument => {
  const found = templates.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(wanted);
  return found.document;
};

const scenariosOf = (document: WorkflowDocument, seed: number, cases: number) => {
  const made = makeBadDays({ document, graph: graphOf(document), seed, cases });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

const daysOf = (document: WorkflowDocument, seed: number, cases: number): readonly BadDay[] => {
  const makeDay = openBadDays({ document, graph: graphOf(document), seed });
  return Array.from({ length: cases }, (_, index) => {
    const day = makeDay(index + 1);
    if (!day.ok) throw new Error(JSON.stringify(day.error));
    return day.value;
  });
};

const playOf = (document: WorkflowDocument, seed: number, cases: number): readonly BadDayCase[] => {
  const graph = graphOf(document);
  const tellers = findTellers(document, graph, stepTypes);
  const played = playBadDay({ document, graph, seed, tellers, from: 1, cases });
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return played.value;
};

describe('the cases of a bad day', () => {
  it('are the same for the same seed, and others for another', () => {
    const document = templateOf('order-fulfilment');
    const cases = scenariosOf(document, 7, 20);
    expect(JSON.stringify(scenariosOf(document, 7, 20))).toBe(JSON.stringify(cases));
    const others = scenariosOf(document, 8, 20);
    const worlds = (of: typeof cases) => of.map(({ id: _id, ...world }) => JSON.stringify(world));
    expect(worlds(others)).not.toEqual(worlds(cases));
  });

  it('do not depend on how many are made, nor on where one begins to count', () => {
    const document = templateOf('supplier-invoice');
    const many = scenariosOf(document, 3, 40);
    expect(many.slice(0, 15)).toEqual(scenariosOf(document, 3, 15));
    const graph = graphOf(document);
    const late = openBadDays({ document, graph, seed: 3 })(37);
    expect(late.ok && late.value.scenario).toEqual(many[36]);
  });

  it.each(templates)('can all be played again on $id, byte for byte', ({ document }) => {
    // given
    const graph = graphOf(document);
    const days = daysOf(document, 11, 25);
    // then
    for (const { scenario, rehearsal } of days) {
      expect(findScenarioProblems(document, graph, scenario)).toEqual([]);
      const again = rehearse({
        document,
        graph,
        scenario: scenarioSchema.parse(JSON.parse(JSON.stringify(scenario))),
      });
      expect(again.ok && JSON.stringify(again.value.journal)).toBe(JSON.stringify(rehearsal.journal));
    }
  });

  it('can be played on drawings of any kind', () => {
    fc.assert(
      fc.property(wildWorkflow, fc.nat(1000), (document, seed) => {
        const graph = graphOf(document);
        for (const { scenario } of daysOf(document, seed, 2)) {
          expect(findScenarioProblems(document, graph, scenario)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('mostly have one to three faults, and every fault is at a step that happened', () => {
    const days = templates.flatMap(({ document }) => daysOf(document, 5, 40));
    const usual = days.filter(({ faults }) => faults.length >= 1 && faults.length <= 3);
    expect(usual.length / days.length).toBeGreaterThan(0.8);
    for (const { faults, rehearsal } of days) {
      const happened = new Set(
        rehearsal.journal.flatMap(({ data }) => ('step' in data && data.step !== null ? [data.step] : [])),
      );
      expect(faults.filter(({ step }) => !happened.has(step))).toEqual([]);
    }
  });

  it('have every kind of fault in them, sooner or later', () => {
    const seen = new Set(
      templates.flatMap(({ document }) =>
        daysOf(document, 1, 60).flatMap(({ faults }) => faults.map(({ kind }) => kind)),
      ),
    );
    expect([...seen].sort()).toEqual([
      'absence',
      'error',
      'hang',
      'late-answer',
      'late-word',
      'missing-data',
      'no-answer',
      'no-word',
      'other-result',
      'outage',
      'refused',
      'slow',
      'unavailable',
      'unsure',
      'unwelcome-answer',
      'wrong-output',
    ]);
  });

  it('try both sides of what a condition tells apart', () => {
    const document = sketch({
      fields: [{ id: 'fd_sum', name: 'Sum', type: 'money', required: true, sample: 40 }],
      steps: {
        start: 'trigger',
        big: {
          type: 'branch',
          config: { rules: [{ id: 'ru_big', name: '', when: { field: 'fd_sum', is: 'more', value: 500 } }] },
        },
        yes: 'end',
        no: 'end',
      },
      arrows: ['start>big', 'big:ru_big>yes', 'big>no'],
    });
    const ends = new Set(daysOf(document, 1, 40).flatMap(({ rehearsal }) => rehearsal.state.ends));
    expect(ends).toEqual(new Set(['st_yes', 'st_no']));
  });

  it('say why there are none where nothing can be played', () => {
    const document = sketch({ steps: { pack: 'task', over: 'end' }, arrows: ['pack>over'] });
    expect(makeBadDays({ document, graph: graphOf(document), seed: 1, cases: 3 })).toMatchObject({
      ok: false,
      error: [{ code: 'no-trigger' }],
    });
  });
});

const SHOP: Sketch = {
  systems: [{ id: 'sy_cards', name: 'Cards' }],
  steps: {
    start: 'trigger',
    charge: { type: 'task', system: 'sy_cards', config: { by: 'system' } },
    paid: 'end',
  },
  arrows: ['start>charge', 'charge>paid'],
};

const wrong = { type: 'end', config: { result: 'failure' } };

const standingsOf = (drawing: Sketch) =>
  new Set(playOf(sketch(drawing), 1, 60).map(({ standing }) => standing));

describe('how the cases come out', () => {
  it('is stuck where a failure leads nowhere, and waits for ever where nothing comes', () => {
    expect(standingsOf(SHOP)).toEqual(new Set(['handled', 'stuck', 'waits']));
  });

  it('is wrong and untold where it ends badly without a word, told where somebody hears of it', () => {
    const quiet = {
      ...SHOP,
      steps: { ...SHOP.steps, sorry: wrong },
      arrows: [...SHOP.arrows, 'charge:failed>sorry'],
    };
    expect(standingsOf(quiet)).toEqual(new Set(['handled', 'untold', 'waits']));
    const told = {
      ...SHOP,
      steps: {
        ...SHOP.steps,
        call: { type: 'notify', config: { to: { text: 'Boss' }, message: 'No' } },
        sorry: wrong,
      },
      arrows: [...SHOP.arrows, 'charge:failed>call', 'call>sorry'],
    };
    expect(standingsOf(told)).toContain('told');
    expect(standingsOf(told)).not.toContain('untold');
  });

  it('is summed up as the journals say', () => {
    for (const { document } of templates) {
      // given
      const graph = graphOf(document);
      const cases = playOf(document, 2, 40);
      // when
      const { counts, groups } = sumUpBadDay(cases);
      // then: counted anew from journals that are played for it
      const recount = { over: 0, bad: 0, attention: 0, open: 0 };
      for (const { scenario } of cases) {
        const played = rehearse({ document, graph, scenario });
        if (!played.ok) throw new Error(JSON.stringify(played.error));
        const { journal } = played.value;
        const last = journal.at(-1);
        const opened = journal.filter(({ type }) => type === 'incident-opened').length;
        const resolved = journal.filter(({ type }) => type === 'incident-resolved').length;
        if (last?.type === 'run-finished') {
          const isBad = last.data.result === 'failure' || last.data.result === 'incomplete';
          recount[isBad ? 'bad' : 'over'] += 1;
        } else recount[opened > resolved ? 'attention' : 'open'] += 1;
      }
      expect({
        over: counts.handled + counts.broken,
        bad: counts.told + counts.untold,
        attention: counts.stuck,
        open: counts.waits,
      }).toEqual(recount);
      expect(
        groups.flatMap((group) => group.cases.map(({ number }) => number)).sort((a, b) => a - b),
      ).toEqual(cases.map(({ number }) => number));
    }
  });

  it('puts the worst trouble first, and of the same kind what happens most', () => {
    const { groups } = sumUpBadDay(playOf(templateOf('order-fulfilment'), 1, 100));
    const ranks = groups.map(({ standing }) => CASE_STANDINGS.indexOf(standing));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    const stuck = groups.filter(({ standing }) => standing === 'stuck').map((group) => group.cases.length);
    expect(stuck.length).toBeGreaterThan(1);
    expect(stuck).toEqual([...stuck].sort((one, other) => other - one));
  });

  it('breaks a promise where it ends otherwise than promised, and says which', () => {
    const promised = {
      ...sketch({
        ...SHOP,
        steps: { ...SHOP.steps, free: 'end' },
        arrows: [...SHOP.arrows, 'charge:failed>free'],
      }),
      promises: [{ id: 'pr_paid', name: 'Paid', rule: { never: 'st_free', before: 'st_paid' } }],
    };
    const cases = playOf(promised, 1, 40);
    const broken = cases.filter(({ standing }) => standing === 'broken');
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every((played) => played.broken.includes('pr_paid'))).toBe(true);
    const group = sumUpBadDay(cases).groups.find(({ promise }) => promise === 'pr_paid');
    expect(group?.cases).toEqual(broken);
  });

  it('names the step that everything waits for', () => {
    const waits = playOf(sketch(SHOP), 1, 60).filter(({ standing }) => standing === 'waits');
    expect(waits.map(({ ending }) => ending)).toContainEqual({ kind: 'waits-forever', step: 'st_charge' });
  });
});
