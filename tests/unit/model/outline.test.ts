import { describe, expect, it } from 'vitest';
import { outlineRows } from '../../../src/model/outline';
import { stepTypes } from '../../../src/steps/step-types';
import { readTemplates } from '../../support/read-templates';
import { type Sketch, sketch } from '../../support/sketch';

/** Writes the outline as text: two spaces for each depth, `!` before bad news, `>` before going on elsewhere. */
function outline(drawing: Sketch): readonly string[] {
  return outlineRows(sketch(drawing), stepTypes).map((row) => {
    const indent = '  '.repeat(row.depth);
    if (row.kind === 'step') return `${indent}${row.step.name}`;
    if (row.kind === 'goto') return `${indent}> ${row.arrow.back ? 'back to ' : ''}${row.to.name}`;
    const apart = row.isApart ? ` of ${row.from.name}` : '';
    return `${indent}${row.isTrouble ? '!' : '-'} ${row.outcomes.join(' or ')}${apart}`;
  });
}

describe('outlineRows', () => {
  it('lists a plain process straight down', () => {
    expect(
      outline({ steps: { start: 'trigger', pack: 'task', end: 'end' }, arrows: ['start>pack', 'pack>end'] }),
    ).toEqual(['start', 'pack', 'end']);
  });

  it('lists starts that lead to one step one after the other, above it', () => {
    expect(
      outline({
        steps: { web: 'trigger', phone: { type: 'trigger', at: { x: 0, y: 100 } }, check: 'task' },
        arrows: ['web>check', 'phone>check'],
      }),
    ).toEqual(['web', 'phone', 'check']);
  });

  it('lists paths side by side under their way out, and what they meet at below both', () => {
    expect(
      outline({
        steps: { start: 'trigger', pack: 'task', charge: 'task', ship: 'task' },
        arrows: ['start>pack', 'start>charge', 'pack>ship', 'charge>ship'],
      }),
    ).toEqual(['start', '- started', '  pack', '  charge', 'ship']);
  });

  it('lists a failure under the step that fails, before the good way goes on', () => {
    expect(
      outline({
        steps: { charge: 'task', ask: 'task', ship: 'task' },
        arrows: ['charge>ship', 'charge:failed>ask', '<ask>charge'],
      }),
    ).toEqual(['charge', '! failed', '  ask', '  > back to charge', 'ship']);
  });

  it('lists what a failure leads back to where the good way comes to it', () => {
    expect(
      outline({
        steps: { check: 'task', look: 'task', pack: 'task', ship: 'task' },
        arrows: ['check:failed>look', 'look>ship', 'check>pack', 'pack>ship'],
      }),
    ).toEqual(['check', '! failed', '  look', '  > ship', 'pack', 'ship']);
  });

  it('lists an answer that is bad news after the good way has ended, and says where it comes from', () => {
    expect(
      outline({
        steps: { ask: 'approval', order: 'task', end: 'end', no: 'end' },
        arrows: ['ask>order', 'order>end', 'ask:rejected>no'],
      }),
    ).toEqual(['ask', 'order', 'end', '! rejected of ask', '  no']);
  });

  it('puts bad news together that leads to the same step', () => {
    expect(
      outline({ steps: { ask: 'approval', no: 'end' }, arrows: ['ask:rejected>no', 'ask:no-answer>no'] }),
    ).toEqual(['ask', '! rejected or no-answer', '  no']);
  });

  it('says where a way goes on at a step that is listed elsewhere', () => {
    expect(
      outline({
        steps: { start: 'trigger', a: 'task', b: 'task', tell: 'notify' },
        arrows: ['start>a', 'a>b', 'a:failed>tell', 'b:failed>tell'],
      }),
    ).toEqual(['start', 'a', '! failed', '  tell', 'b', '! failed', '  > tell']);
  });

  it('lists what nothing leads to as well', () => {
    expect(
      outline({ steps: { start: 'trigger', pack: 'task', lost: 'note' }, arrows: ['start>pack'] }),
    ).toEqual(['start', 'pack', 'lost']);
  });

  it('lists what is inside a container beneath it, then goes on', () => {
    expect(
      outline({
        steps: {
          inner: { type: 'task', in: 'st_stage' },
          second: { type: 'task', in: 'st_stage' },
          start: { type: 'trigger', at: { x: 0, y: 100 } },
          stage: 'stage',
          end: 'end',
        },
        arrows: ['start>stage', 'inner>second', 'stage>end'],
      }),
    ).toEqual(['start', 'stage', '  inner', '  second', 'end']);
  });

  it('lists every step of every template exactly once', async () => {
    for (const { id, document } of await readTemplates()) {
      const listed = outlineRows(document, stepTypes).flatMap((row) =>
        row.kind === 'step' ? [row.step.id] : [],
      );
      expect([...listed].sort(), id).toEqual(document.steps.map((step) => step.id).sort());
    }
  });
});
