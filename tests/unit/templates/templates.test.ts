import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/check-document';
import type { Step, WorkflowDocument } from '../../../src/model/document';
import { withoutKey } from '../../../src/model/edits/replace-item';
import { stepSize } from '../../../src/model/step-size';
import { checkExpectations } from '../../../src/projections/expectation-checks';
import { stepTypes } from '../../../src/steps/step-types';
import { templates } from '../../../src/templates/template-catalog';
import { play } from '../../support/play';
import { readTemplates } from '../../support/read-templates';

const drawings = await readTemplates();

/** How large the editor draws a step. */
function boxOf(step: Step) {
  const { x, y } = step.at;
  const { width, height } = stepSize(step, stepTypes);
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function touching({ steps }: WorkflowDocument, gap: number): readonly string[] {
  return steps.flatMap((step, index) =>
    steps.slice(index + 1).flatMap((other) => {
      const [one, two] = [boxOf(step), boxOf(other)];
      const apart =
        step.in !== other.in ||
        one.right + gap <= two.left ||
        two.right + gap <= one.left ||
        one.bottom + gap <= two.top ||
        two.bottom + gap <= one.top;
      return apart ? [] : [`${step.name} and ${other.name}`];
    }),
  );
}

/** What sticks out of the frame that holds it. */
function stickingOut({ steps }: WorkflowDocument, gap: number): readonly string[] {
  return steps.flatMap((step) => {
    const frame = steps.find(({ id }) => id === step.in);
    if (frame === undefined) return [];
    const { width, height } = stepSize(frame, stepTypes);
    const { left, top, right, bottom } = boxOf(step);
    const isInside = left >= gap && top >= 2 * gap && right + gap <= width && bottom + gap <= height;
    return isInside ? [] : [`${step.name} of ${frame.name}`];
  });
}

/** True, and left as they are: what stops there is for somebody to look at, and people see their own work waiting. */
const HINTS: Readonly<Record<string, readonly string[]>> = {
  'order-fulfilment': ['hint failure-untold st_pack', 'hint waits-for-ever st_ship'],
};

function takeEverything(step: Step): Step {
  return { ...step, config: withoutKey(step.config, 'dedupe') };
}

describe('the templates', () => {
  it('are found by their files, with a name and a sentence', () => {
    expect(templates.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'car-repair: Car repair',
      'new-colleague: New colleague',
      'new-patient: New patient',
      'order-fulfilment: Order fulfilment',
      'pool-service-triage: Pool service triage',
      'purchase-approval: Purchase approval',
      'supplier-invoice: Supplier invoice',
    ]);
    for (const { sentence } of templates) expect(sentence).toMatch(/^[A-Z].{30,110}\.$/);
  });
});

describe('the templates together', () => {
  it('show what comes twice', () => {
    const shown = drawings.filter(({ document }) =>
      document.scenarios.some(({ again }) => again !== undefined),
    );
    expect(shown.map(({ id }) => id)).toEqual(['order-fulfilment', 'supplier-invoice']);
  });

  it('use every type of step there is', () => {
    const used = new Set(drawings.flatMap(({ document }) => document.steps.map(({ type }) => type)));
    expect([...used].sort()).toEqual(stepTypes.all.map(({ type }) => type).sort());
  });

  it('show every way of asking, meeting, waiting and going through a list that owners need', () => {
    const steps = drawings.flatMap(({ document }) => document.steps);
    const shown = new Set(steps.flatMap(settingsOf));
    expect([...shown].sort()).toEqual([
      'approval editable',
      'approval in-order',
      'approval ladder',
      'approval notBy',
      'approval reasonFor',
      'branch all',
      'branch first',
      'end stopEverything',
      'for-each one-by-one',
      'for-each together',
      'gather all',
      'gather cancelOthers',
      'gather count',
      'gather first',
      'starts',
      'step attemptLimit',
      'step maxVisits',
      'step retry',
      'step timeLimit',
      'task undo',
      'trigger dedupe',
      'wait for',
      'wait signal',
      'wait until',
    ]);
  });
});

/** Which of the settings worth showing a step has, as «type setting». */
function settingsOf({ type, config, policy, starts }: Step): readonly string[] {
  const has = (key: string) => {
    const value = config[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  };
  const named = [
    'editable',
    'ladder',
    'notBy',
    'reasonFor',
    'stopEverything',
    'undo',
    'dedupe',
    'for',
    'signal',
  ];
  const arrival = policy.arrival;
  return [
    ...[...named, 'until'].filter(has).map((key) => `${type} ${key}`),
    ...['mode', 'rule'].flatMap((key) => {
      const value = config[key];
      return typeof value === 'string' && value !== 'any' ? [`${type} ${value}`] : [];
    }),
    ...(type === 'gather' && arrival !== undefined
      ? [`gather ${typeof arrival === 'object' ? 'count' : arrival}`]
      : []),
    ...(policy.cancelOthers === true ? ['gather cancelOthers'] : []),
    ...(['attemptLimit', 'maxVisits', 'retry', 'timeLimit'] as const)
      .filter((key) => policy[key] !== undefined)
      .map((key) => `step ${key}`),
    ...(starts ? ['starts'] : []),
  ];
}

describe.each(drawings)('the template «$document.name»', ({ id, document }) => {
  it('has nothing wrong with it, and no hints but these', () => {
    const { errors, findings } = checkDocument(document, stepTypes);
    expect(errors).toEqual([]);
    const lines = findings.map((finding) =>
      [finding.severity, finding.code, 'step' in finding ? finding.step : ''].join(' '),
    );
    expect(lines.toSorted()).toEqual([...(HINTS[id] ?? [])].toSorted());
  });

  it('has a good day and at least four bad ones', () => {
    const [good, ...bad] = document.scenarios;
    expect(good?.name).toBe('The good day');
    expect(bad.length).toBeGreaterThanOrEqual(4);
    for (const { expect: expected } of document.scenarios)
      expect(Object.keys(expected).length).toBeGreaterThan(0);
  });

  it.each(document.scenarios)('goes as expected: $name', (scenario) => {
    const checks = checkExpectations(play(document, scenario), scenario);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it.each(document.scenarios.filter(({ expect: expected }) => expected.refused !== undefined))(
    'turns red where the same is taken more than once: $name',
    (scenario) => {
      const careless = { ...document, steps: document.steps.map(takeEverything) };
      const checks = checkExpectations(play(careless, scenario), scenario);
      expect(checks.filter(({ ok }) => !ok).map(({ code }) => code)).toEqual(['refused']);
    },
  );

  it('begins every day when an ordinary one begins, so that its example dates are right on each', () => {
    const elsewhen = document.scenarios.filter(({ startAt }) => startAt !== undefined);
    expect(elsewhen.map(({ name }) => name)).toEqual([]);
  });

  it('goes well where nothing is scripted', () => {
    expect(play(document).state).toMatchObject({ status: 'finished', result: 'success' });
  });

  it('is drawn with room between the steps', () => {
    expect(touching(document, 40)).toEqual([]);
    expect(stickingOut(document, 20)).toEqual([]);
  });

  it('gives everything that people do an owner, and everything that a system does a system', () => {
    const isNobodys = ({ type, config, role, system }: Step) =>
      type === 'task'
        ? (config['by'] === 'system' ? system : role) === null
        : type === 'ai' && system === null;
    expect(document.steps.filter(isNobodys).map(({ name }) => name)).toEqual([]);
  });

  it('is drawn to the grid from left to right, ends and starts in line with their neighbours', () => {
    for (const { type, name, at } of document.steps) {
      const isLow = ['trigger', 'end', 'gather'].includes(type);
      expect([name, Math.abs(at.x % 20)]).toEqual([name, 0]);
      if (!isLow) expect([name, Math.abs(at.y % 20)]).toEqual([name, 0]);
    }
    const heights = new Map(
      document.steps.map((step) => [step.id, (boxOf(step).top + boxOf(step).bottom) / 2]),
    );
    const ends = document.arrows.filter(({ to }) =>
      document.steps.some(({ id, type }) => id === to && type === 'end'),
    );
    for (const { from, to } of ends) expect(heights.get(to)).toBe(heights.get(from));
  });
});
