import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/check-document';
import type { Step, WorkflowDocument } from '../../../src/model/document';
import { checkExpectations } from '../../../src/projections/expectation-checks';
import { stepTypes } from '../../../src/steps/step-types';
import { templates } from '../../../src/templates/template-catalog';
import { play } from '../../support/play';
import { readTemplates } from '../../support/read-templates';

const drawings = await readTemplates();

/** How large the editor draws a step, by what it is. */
const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  trigger: { width: 140, height: 52 },
  end: { width: 120, height: 34 },
};
const CARD = { width: 176, height: 88 };

function boxOf({ type, at }: Step) {
  const { width, height } = SIZES[type] ?? CARD;
  return { left: at.x, top: at.y, right: at.x + width, bottom: at.y + height };
}

function touching({ steps }: WorkflowDocument, gap: number): readonly string[] {
  return steps.flatMap((step, index) =>
    steps.slice(index + 1).flatMap((other) => {
      const [one, two] = [boxOf(step), boxOf(other)];
      const apart =
        one.right + gap <= two.left ||
        two.right + gap <= one.left ||
        one.bottom + gap <= two.top ||
        two.bottom + gap <= one.top;
      return apart ? [] : [`${step.name} and ${other.name}`];
    }),
  );
}

/** True, and left as they are: people see their own work waiting, and a try that took too long is looked at by hand. */
const HINTS: Readonly<Record<string, readonly string[]>> = {
  wf_order_fulfilment: [
    'hint failure-untold st_pack',
    'hint tries-may-double st_charge',
    'hint tries-without-fallback st_check',
    'hint waits-for-ever st_ship',
    'hint waits-for-ever st_address',
    'hint waits-for-ever st_put_back',
  ],
  wf_purchase_approval: [
    'hint tries-may-double st_order',
    'hint waits-for-ever st_ask_budget',
    'hint waits-for-ever st_change',
    'hint waits-for-ever st_by_phone',
  ],
};

describe('the templates', () => {
  it('are found by their files, with a name and a sentence', () => {
    expect(templates.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'order-fulfilment: Order fulfilment',
      'purchase-approval: Purchase approval',
    ]);
    for (const { sentence } of templates) expect(sentence).toMatch(/^[A-Z].{30,110}\.$/);
  });
});

describe.each(drawings)('the template «$document.name»', ({ document }) => {
  it('has nothing wrong with it, and no hints but these', () => {
    const { errors, findings } = checkDocument(document, stepTypes);
    expect(errors).toEqual([]);
    const lines = findings.map((finding) =>
      [finding.severity, finding.code, 'step' in finding ? finding.step : ''].join(' '),
    );
    expect(lines.filter((line) => !line.includes('promise-not-checked'))).toEqual(HINTS[document.id]);
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

  it('goes well where nothing is scripted', () => {
    expect(play(document).state).toMatchObject({ status: 'finished', result: 'success' });
  });

  it('is drawn with room between the steps', () => {
    expect(touching(document, 40)).toEqual([]);
  });

  it('is drawn to the grid from left to right, ends and starts in line with their neighbours', () => {
    for (const { type, at } of document.steps) {
      expect(at.x % 20).toBe(0);
      if (!(type in SIZES)) expect(at.y % 20).toBe(0);
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
