import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../../src/model/document';
import { connectSteps } from '../../../../src/model/edits/connect-steps';
import type { Edited } from '../../../../src/model/edits/edit-refusal';
import { insertOnArrow } from '../../../../src/model/edits/insert-on-arrow';
import { reconnectArrow } from '../../../../src/model/edits/reconnect-arrow';
import { removeArrows } from '../../../../src/model/edits/remove-arrows';
import { stepTypes } from '../../../../src/steps/step-types';
import { deepFreeze } from '../../../support/deep-freeze';
import { type Sketch, sketch } from '../../../support/sketch';

const draw = (given: Sketch) => deepFreeze(sketch(given));

function arrowsAfter(edited: Edited): readonly string[] {
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return arrowsOf(edited.value);
}

function refusal(edited: Edited): unknown {
  return edited.ok ? null : edited.error;
}

function arrowsOf(document: WorkflowDocument): readonly string[] {
  const short = (id: string) => id.slice(3);
  return document.arrows.map(
    ({ id, from, outcome, to, back }) =>
      `${short(id)} ${back ? '<' : ''}${short(from)}:${outcome}>${short(to)}`,
  );
}

function connect(document: WorkflowDocument, text: string): Edited {
  const [from = '', outcome = '', to = ''] = text.split(/[:>]/);
  return connectSteps(document, { id: 'ar_new', from: `st_${from}`, outcome, to: `st_${to}` }, stepTypes);
}

const everything = draw({
  steps: {
    start: 'trigger',
    pack: { type: 'task', policy: { maxVisits: 2 } },
    ask: 'approval',
    catch: 'fallback',
    end: 'end',
    note: 'note',
    box: 'stage',
    inner: { type: 'task', in: 'st_box' },
    other: { type: 'task', in: 'st_box' },
    strange: 'teleport',
  },
  arrows: ['start>pack', 'pack>ask', 'strange:arrived>end'],
});

describe('connecting steps', () => {
  it.each([
    'pack:failed>ask',
    'pack:failed.unavailable>end',
    'pack:too-many-visits>end',
    'pack:done>end',
    'catch:caught>end',
    'inner:done>other',
    'ask:approved>box',
    'ask:approved>strange',
    'strange:arrived>ask',
  ])('draws %s', (text) => {
    expect(arrowsAfter(connect(everything, text)).at(-1)).toBe(`new ${text}`);
  });

  it.each(['ask:changes>pack', 'ask:rejected>ask'])('marks %s as going back', (text) => {
    expect(arrowsAfter(connect(everything, text)).at(-1)).toBe(`new <${text}`);
  });

  it.each([
    ['pack:done>start', { code: 'no-way-in', step: 'st_start', because: 'entry' }],
    ['pack:done>catch', { code: 'no-way-in', step: 'st_catch', because: 'catches' }],
    ['pack:done>note', { code: 'no-way-in', step: 'st_note', because: 'inert' }],
    ['end:done>pack', { code: 'no-way-out', step: 'st_end', because: 'terminal' }],
    ['note:done>pack', { code: 'no-way-out', step: 'st_note', because: 'inert' }],
    ['gone:done>pack', { code: 'missing', kind: 'step', id: 'st_gone' }],
    ['pack:done>gone', { code: 'missing', kind: 'step', id: 'st_gone' }],
    ['pack:done>ask', { code: 'already-connected', arrow: 'ar_2' }],
    ['pack:done>inner', { code: 'crosses-border', from: 'st_pack', to: 'st_inner' }],
    ['box:done>inner', { code: 'crosses-border', from: 'st_box', to: 'st_inner' }],
    [
      'pack:failed.bored>ask',
      {
        code: 'unknown-outcome',
        step: 'st_pack',
        outcome: 'failed.bored',
        offered: ['done', 'failed', 'too-many-visits'],
      },
    ],
    [
      'strange:lost>ask',
      { code: 'unknown-outcome', step: 'st_strange', outcome: 'lost', offered: ['arrived'] },
    ],
  ])('refuses %s', (text, expected) => {
    expect(refusal(connect(everything, text))).toEqual(expected);
  });

  it('leaves an arrow that skips ahead beside a loop unmarked', () => {
    const loop = draw({
      steps: { start: 'trigger', write: 'task', check: 'task', ask: 'approval' },
      arrows: ['start>write', 'write>check', 'check>ask', '<ask:changes>write'],
    });

    expect(arrowsAfter(connect(loop, 'write:failed>ask')).at(-1)).toBe('new write:failed>ask');
  });
});

describe('removing arrows', () => {
  const loop = draw({
    steps: { start: 'trigger', write: 'task', ask: 'approval' },
    arrows: ['start>write', 'write>ask', '<ask:changes>write'],
  });

  it('keeps the others as they are, and an arrow drawn again closes no second circle', () => {
    const removed = removeArrows(loop, ['ar_2']);

    expect(arrowsAfter(removed)).toEqual(['1 start:started>write', '3 <ask:changes>write']);
    expect(removed.ok && arrowsAfter(connect(removed.value, 'write:done>ask')).at(-1)).toBe(
      'new write:done>ask',
    );
  });

  it('refuses an arrow that is not there', () => {
    expect(refusal(removeArrows(loop, ['ar_9']))).toEqual({ code: 'missing', kind: 'arrow', id: 'ar_9' });
  });
});

describe('leading an arrow elsewhere', () => {
  const document = draw({
    steps: { start: 'trigger', write: 'task', ask: 'approval', end: 'end' },
    arrows: ['start>write', 'write>ask', 'ask>end'],
  });

  it('keeps the arrow and its place, and finds anew whether it goes back', () => {
    expect(
      arrowsAfter(reconnectArrow(document, 'ar_3', { to: 'st_write', outcome: 'changes' }, stepTypes)),
    ).toEqual(['1 start:started>write', '2 write:done>ask', '3 <ask:changes>write']);
  });

  it('changes nothing when it leads where it led', () => {
    const same = reconnectArrow(document, 'ar_3', { to: 'st_end' }, stepTypes);

    expect(same.ok && same.value).toBe(document);
  });

  it('refuses what could not be drawn', () => {
    expect(refusal(reconnectArrow(document, 'ar_3', { to: 'st_start' }, stepTypes))).toEqual({
      code: 'no-way-in',
      step: 'st_start',
      because: 'entry',
    });
    expect(refusal(reconnectArrow(document, 'ar_3', { from: 'st_write' }, stepTypes))).toMatchObject({
      code: 'unknown-outcome',
    });
  });
});

describe('inserting a step on an arrow', () => {
  const document = draw({
    steps: { start: 'trigger', write: 'task', ask: 'approval', wait: 'wait', end: 'end', catch: 'fallback' },
    arrows: ['start>write', 'write>ask', '<ask:changes>write'],
  });
  const insert = (arrow: string, step: string) =>
    insertOnArrow(document, { arrow, step, newArrow: 'ar_new' }, stepTypes);

  it('leads on by the ordinary way', () => {
    expect(arrowsAfter(insert('ar_2', 'st_wait'))).toEqual([
      '1 start:started>write',
      '2 write:done>wait',
      '3 <ask:changes>write',
      'new wait:over>ask',
    ]);
  });

  it('marks the second half of an arrow that went back', () => {
    expect(arrowsAfter(insert('ar_3', 'st_wait')).slice(2)).toEqual([
      '3 ask:changes>wait',
      'new <wait:over>write',
    ]);
  });

  it('refuses a step that lets no arrow in or out, and one at the ends of the arrow', () => {
    expect(refusal(insert('ar_2', 'st_catch'))).toMatchObject({ code: 'no-way-in' });
    expect(refusal(insert('ar_2', 'st_end'))).toMatchObject({ code: 'no-way-out' });
    expect(refusal(insert('ar_2', 'st_write'))).toMatchObject({ code: 'already-connected' });
    expect(refusal(insert('ar_9', 'st_wait'))).toMatchObject({ code: 'missing', kind: 'arrow' });
  });
});
