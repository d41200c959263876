import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../../src/model/document';
import { explorePaths } from '../../../src/paths/explore-paths';
import { judgePromises } from '../../../src/promises/judged-run';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { judgementText } from '../../../src/words/promises';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { play } from '../../support/play';
import { readTemplates } from '../../support/read-templates';

const templates = await readTemplates();

describe.each(templates)('the promises of «$document.name»', ({ document }) => {
  it('are two or three, each with a name', () => {
    expect(document.promises.length).toBeGreaterThanOrEqual(2);
    expect(document.promises.length).toBeLessThanOrEqual(3);
    expect(document.promises.filter(({ name }) => name === '')).toEqual([]);
  });

  it.each(document.scenarios)('are kept: $name', (scenario) => {
    const judged = judgePromises(document, play(document, scenario));
    expect(judged.filter(({ judgement }) => judgement.is !== 'kept' && judgement.is !== 'open')).toEqual([]);
  });
});

/** Takes an arrow elsewhere, or away. */
function lead(from: string, outcome: string, to: string | null) {
  return (document: WorkflowDocument): WorkflowDocument => ({
    ...document,
    arrows: document.arrows.flatMap((arrow) => {
      if (arrow.from !== from || arrow.outcome !== outcome) return [arrow];
      return to === null ? [] : [{ ...arrow, to, back: false }];
    }),
  });
}

const faults = [
  {
    id: 'order-fulfilment',
    what: 'nobody waits for the payment',
    plant: lead('st_charge', 'done', null),
    breaks: 'pr_paid',
    shows: /^“Ship the order” began .+; “Charge the card” was never done\.$/,
  },
  {
    id: 'car-repair',
    what: 'nobody asks the customer',
    plant: lead('st_inspect', 'done', 'st_parts'),
    breaks: 'pr_agreed',
    shows: /^“Repair the car” began .+; “Customer agrees\?” never began\.$/,
  },
  {
    id: 'new-colleague',
    what: 'who withdrew is welcomed',
    plant: lead('st_tell', 'done', 'st_welcome'),
    breaks: 'pr_off',
    shows: /^“Welcome” was reached .+, and “Take it all back” began .+\.$/,
  },
  {
    id: 'new-patient',
    what: 'the forms are passed over',
    plant: lead('st_ask', 'started', 'st_insurance'),
    breaks: 'pr_verified',
    shows: /^“Book the visit” began .+; “Fill in the forms” never began\.$/,
  },
  {
    id: 'pool-service-triage',
    what: 'what was answered is drafted again',
    plant: lead('st_send', 'done', 'st_draft'),
    breaks: 'pr_once',
    shows: /^“Send the reply” began twice: .+\.$/,
  },
  {
    id: 'purchase-approval',
    what: 'a no is taken for a yes',
    plant: lead('st_approve', 'rejected', 'st_order'),
    breaks: 'pr_decided',
    shows: /^“Place the order” began .+, and “Approve the purchase” came to “Rejected” .+\.$/,
  },
  {
    id: 'supplier-invoice',
    what: 'nobody approves',
    plant: lead('st_goods', 'done', 'st_until'),
    breaks: 'pr_approved',
    shows: /^“Pay” began .+; “Approve the payment” never came to “Approved”\.$/,
  },
];

describe('a fault in a template', () => {
  it.each(faults)('breaks a promise, and the walk shows it: $what', ({ id, plant, breaks, shows }) => {
    // given
    const whole = templates.find((template) => template.id === id)?.document;
    if (whole === undefined) throw new Error(id);
    const document = plant(whole);
    const compiled = compile(document, stepTypes);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    // when
    const { promises } = explorePaths({ document, graph: compiled.value }, { maxStates: 3_000 });
    // then
    const fate = promises.find(({ promise }) => promise === breaks);
    if (fate?.broken === null || fate === undefined) throw new Error(`${breaks} is not broken`);
    expect(fate.sure).toBe(true);
    const judged = judgePromises(document, play(document, fate.broken));
    const context = makeSentenceContext(document, stepWords.en, english);
    const told = judged
      .filter(({ promise }) => promise.id === breaks)
      .map(({ promise, judgement }) => judgementText(promise.rule, judgement, context));
    expect(told).toEqual([expect.stringMatching(shows)]);
  });
});
