import { describe, expect, it } from 'vitest';
import { speakOf } from '../../../src/cli/sentences';
import { stepTypes } from '../../../src/steps/step-types';
import { writePlaybook } from '../../../src/words/playbook';
import { type Sketch, sketch } from '../../support/sketch';

const SHOP: Sketch = {
  roles: [
    { id: 'ro_desk', name: 'Desk', people: [{ id: 'pe_ann', name: 'Ann' }] },
    { id: 'ro_boss', name: 'Boss' },
    { id: 'ro_idle', name: 'Idle' },
  ],
  systems: [{ id: 'sy_cards', name: 'Cards' }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    ask: {
      type: 'approval',
      name: 'Ship it?',
      role: 'ro_desk',
      description: 'Only what is paid.',
      config: { approvers: ['ro_desk'], ladder: [{ after: 'PT4H', do: 'ask', role: 'ro_boss' }] },
      policy: { timeLimit: 'P1D' },
    },
    charge: {
      type: 'task',
      name: 'Charge',
      system: 'sy_cards',
      config: { by: 'system', repeatable: true },
      policy: { retry: { attempts: 3, firstWait: 'PT10M', factor: 1 } },
    },
    pack: { type: 'task', name: 'Pack', role: 'ro_desk' },
    over: { type: 'end', name: 'Shipped' },
    call: { type: 'task', name: 'Call', role: 'ro_desk' },
    lost: { type: 'end', name: 'Called off', config: { result: 'cancelled' } },
    remark: { type: 'note', name: '', config: { text: 'Nobody does a remark.' } },
  },
  arrows: [
    'start>ask',
    'ask>charge',
    'ask>pack',
    'ask:rejected>lost',
    'ask:no-answer>call',
    'charge>over',
    'charge:failed>call',
    'pack>over',
    '<call>charge',
  ],
  promises: [{ id: 'pr_a', name: '', rule: { never: 'st_over', before: 'st_charge/done' } }],
};

function write(reader: string | null = null, drawing = SHOP) {
  const document = sketch(drawing);
  return writePlaybook(document, stepTypes, speakOf(document), reader);
}

describe('a workflow written out', () => {
  it('tells the good day before what is there for trouble, counts what is done, and leaves remarks out', () => {
    expect(
      write().parts.map(({ is, steps }) => [
        is,
        ...steps.map(({ number, name }) => `${String(number)} ${name}`),
      ]),
    ).toEqual([
      ['begins', 'null Order'],
      ['good', '1 Ship it?', '2 Charge', '3 Pack', 'null Shipped'],
      ['trouble', '4 Call', 'null Called off'],
    ]);
  });

  it('says where each answer leads by name and number, and never twice', () => {
    const ask = stepOf('st_ask');
    expect(ask.text).toContain('after 1 day it gives up: Call (4).');
    expect(ask.ways).toEqual(['Approved: Charge (2) and Pack (3), at the same time', 'Rejected: Called off']);
    expect(ask.note).toBe('Only what is paid.');
  });

  it('says what comes of a failure within the text, and where it goes back', () => {
    const charge = stepOf('st_charge');
    expect(charge.text).toContain('Still no luck: Call (4).');
    expect(charge.ways).toEqual(['Then: Shipped']);
    expect(stepOf('st_call').ways).toEqual(['Then: back to Charge (2)']);
  });

  it('leaves out what only a machine has to know', () => {
    const text = write().parts.flatMap(({ steps }) => steps.map((step) => step.text));
    expect(text.join(' ')).not.toMatch(/Doing it twice|every path|Everything else/u);
  });

  it('says who takes part where, and what must always hold', () => {
    const { takesPart, promises } = write();
    expect(takesPart.map(({ name, people, numbers }) => [name, people, numbers])).toEqual([
      ['Desk', 'Ann', [1, 3, 4]],
      ['Boss', '', [1]],
      ['Cards', '', [2]],
    ]);
    expect(promises).toEqual(['“Shipped” is never reached before “Charge” is done.']);
  });

  it('gives each role its own page under the same numbers: what it does, and what it is asked', () => {
    const desk = write('ro_desk');
    expect(desk.title).toBe('Sketch: Desk');
    expect(desk.parts.map(({ is, steps }) => [is, ...steps.map(({ number }) => number)])).toEqual([
      ['does', 1, 3, 4],
    ]);
    expect(desk.parts.flatMap(({ steps }) => steps.map(({ doer }) => doer))).toEqual([null, null, null]);
    expect(write('ro_boss').parts).toMatchObject([{ is: 'asked', steps: [{ number: 1, doer: 'Desk' }] }]);
    expect(write('ro_idle').parts).toEqual([]);
  });

  it('has nothing to say of a blank sheet', () => {
    expect(write(null, { steps: {}, arrows: [] })).toMatchObject({ parts: [], takesPart: [], promises: [] });
  });
});

function stepOf(id: string) {
  const found = write()
    .parts.flatMap(({ steps }) => steps)
    .find((step) => step.id === id);
  if (found === undefined) throw new Error('not told');
  return found;
}
