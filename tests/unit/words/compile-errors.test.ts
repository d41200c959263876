import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { COMPILE_ERROR_CODES } from '../../../src/engine/compile/compile-error';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { compileErrorText, complaintOf } from '../../../src/words/compile-errors';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { orderWorkflow } from '../../support/order-workflow';
import { type Sketch, sketch } from '../../support/sketch';

/** Compiles a broken drawing and says what is wrong with it. */
function complaints(drawing: Sketch): readonly string[] {
  const document = sketch(drawing);
  const context = makeSentenceContext(document, stepWords.en, english);
  const compiled = compile(document, stepTypes);
  return compiled.ok ? [] : compiled.error.map((error) => compileErrorText(error, context));
}

describe('why a drawing cannot run', () => {
  it.each<[string, Sketch, string]>([
    [
      'an approval nobody decides',
      { steps: { start: 'trigger', Refund: { type: 'approval', config: { approvers: [] } } }, arrows: [] },
      '“Refund” has nobody who decides. Choose who is asked.',
    ],
    [
      'a wait for nothing',
      { steps: { start: 'trigger', Delivery: { type: 'wait', config: {} } }, arrows: [] },
      '“Delivery” does not say what it waits for. Choose a length of time, a date, or word from outside.',
    ],
    [
      'a length of time that is none',
      { steps: { start: 'trigger', Delivery: { type: 'wait', config: { for: 'soon' } } }, arrows: [] },
      '“Delivery” has a length of time that cannot be read. Write it as a number and a unit, such as 2 h.',
    ],
    [
      'a role that is gone',
      { steps: { start: 'trigger', Pack: { type: 'task', role: 'ro_gone' } }, arrows: [] },
      '“Pack”: who does it names a role that is gone. Choose another one.',
    ],
    [
      'a decider that is gone',
      {
        steps: { start: 'trigger', Refund: { type: 'approval', config: { approvers: ['ro_gone'] } } },
        arrows: [],
      },
      '“Refund”: who decides names a role that is gone. Choose another one.',
    ],
    [
      'a list that is not chosen',
      {
        steps: { start: 'trigger', Lines: 'for-each', inside: { type: 'task', in: 'st_Lines' } },
        arrows: [],
      },
      '“Lines”: the list that it goes through is not chosen yet. Choose it.',
    ],
    [
      'tries beyond reason',
      { steps: { start: 'trigger', Pack: { type: 'task', policy: { retry: { attempts: 0 } } } }, arrows: [] },
      '“Pack”: how often it is tried cannot be what it is set to. Choose a whole number from 1 to 1,000.',
    ],
    [
      'working time',
      {
        steps: {
          start: 'trigger',
          Pack: { type: 'task', policy: { timeLimit: { work: 'PT8H', calendar: 'ca_1' } } },
        },
        arrows: [],
      },
      '“Pack”: Lengths of working time cannot be used yet. Change it, or take it out, to run the rest.',
    ],
    [
      'an end that is switched off',
      { steps: { start: 'trigger', Shipped: { type: 'end', off: true } }, arrows: [] },
      '“Shipped” is switched off, and the drawing cannot go past it. Switch it on, or remove it.',
    ],
    [
      'a kind of step from the future',
      { steps: { start: 'trigger', Fly: 'teleport' }, arrows: [] },
      '“Fly” is a kind of step that this version does not know. Update Runthrough, or replace the step.',
    ],
    [
      'an arrow to nowhere',
      { steps: { start: 'trigger' }, arrows: ['start>gone'] },
      'An arrow from “start” leads to “a step that is gone”. Remove the arrow, or draw it to another step.',
    ],
    [
      'a way that the step does not have',
      { steps: { start: 'trigger', Pack: 'task', Ship: 'task' }, arrows: ['Pack:maybe>Ship'] },
      'An arrow leaves “Pack” by a way that the step does not have. Remove the arrow, or choose one of the ways that the step has.',
    ],
    [
      'an arrow back to the start',
      { steps: { start: 'trigger', Pack: 'task' }, arrows: ['Pack>start'] },
      'An arrow from “Pack” leads to “start”, where the case begins. Draw the arrow to the step after it.',
    ],
    [
      'an arrow to a note',
      { steps: { start: 'trigger', Pack: 'task', Remark: 'note' }, arrows: ['Pack>Remark'] },
      'An arrow touches “Remark”, which is only a note. Remove the arrow, or draw it to a step.',
    ],
    [
      'an arrow across a border',
      {
        steps: { start: 'trigger', Office: 'stage', Pack: { type: 'task', in: 'st_Office' } },
        arrows: ['start>Pack'],
      },
      'An arrow from “start” to “Pack” crosses the border of a group. Draw the arrow to the group itself, or move one of the two steps.',
    ],
    [
      'a group that could begin in two places',
      {
        steps: {
          start: 'trigger',
          Office: 'stage',
          Pack: { type: 'task', in: 'st_Office' },
          Count: { type: 'task', in: 'st_Office' },
        },
        arrows: [],
      },
      '“Office” does not say where its inside begins: it could be “Pack” or “Count”. Say of one step inside that it comes first, or leave just one that no arrow enters.',
    ],
    [
      'two that take over after the same',
      { steps: { start: 'trigger', One: 'fallback', Two: 'fallback' }, arrows: [] },
      '“Two” takes over after something that another step takes over after already. Remove one of the two, or let each take other kinds.',
    ],
  ])('names the step and the repair: %s', (_, drawing, sentence) => {
    expect(complaints(drawing)).toContain(sentence);
  });

  it('has a sentence and a repair for every code, and shows no id of a step', () => {
    const context = makeSentenceContext(orderWorkflow(), stepWords.en, english);
    for (const code of COMPILE_ERROR_CODES) {
      const { says, repair } = complaintOf(
        {
          code,
          step: 'st_ship',
          arrow: 'ar_paid',
          place: 'steps[4].config.approvers[1]',
          detail: 'st_charge',
        },
        context,
      );
      expect(says).toMatch(/^.+\.$/);
      expect(repair).toMatch(/^[A-Z].+\.$/);
      // These two are about what the file calls things: only whoever edits the file by hand meets them.
      if (code !== 'malformed-id' && code !== 'duplicate-id')
        expect(`${says} ${repair}`).not.toMatch(/\b(st|ar|ro|fd)_/);
    }
  });
});
