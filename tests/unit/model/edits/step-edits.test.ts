import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../../src/model/document';
import { addStep } from '../../../../src/model/edits/add-step';
import { changeStep } from '../../../../src/model/edits/change-step';
import { changeStepType } from '../../../../src/model/edits/change-step-type';
import type { Edited } from '../../../../src/model/edits/edit-refusal';
import { moveSteps } from '../../../../src/model/edits/move-steps';
import { putInside } from '../../../../src/model/edits/put-inside';
import { removeSteps } from '../../../../src/model/edits/remove-steps';
import { stepTypes } from '../../../../src/steps/step-types';
import { deepFreeze } from '../../../support/deep-freeze';
import { type Sketch, sketch } from '../../../support/sketch';

const draw = (given: Sketch) => deepFreeze(sketch(given));

function done(edited: Edited): WorkflowDocument {
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
}

function refusal(edited: Edited): unknown {
  return edited.ok ? null : edited.error;
}

const arrowsOf = (document: WorkflowDocument) =>
  document.arrows.map(({ from, outcome, to, back }) => `${back ? '<' : ''}${from}:${outcome}>${to}`);

const yesRule = { id: 'ru_yes', name: 'Yes', when: { field: 'fd_yes', is: 'yes' } };

describe('adding a step', () => {
  const document = draw({ steps: { start: 'trigger', box: 'stage' }, arrows: [] });

  it('puts it last, with everything a file says of a step and the fresh config of its type', () => {
    const after = done(
      addStep(document, { id: 'st_new', type: 'approval', at: { x: 1.4, y: -0.2 } }, stepTypes),
    );

    const made = after.steps.at(-1);
    const [other] = document.steps;
    expect(made).toMatchObject({ id: 'st_new', config: { rule: 'any' }, at: { x: 1, y: 0 }, in: null });
    expect(Object.keys(made ?? {})).toEqual(Object.keys(other ?? {}));
    expect(after.steps[0]).toBe(document.steps[0]);
  });

  it.each([
    [
      { id: 'st_start', type: 'task' },
      { code: 'id-taken', id: 'st_start' },
    ],
    [
      { id: 'nonsense', type: 'task' },
      { code: 'malformed-id', id: 'nonsense' },
    ],
    [
      { id: 'st_new', type: 'wizard' },
      { code: 'unknown-type', type: 'wizard' },
    ],
    [
      { id: 'st_new', type: 'task', in: 'st_gone' },
      { code: 'missing', kind: 'step', id: 'st_gone' },
    ],
    [
      { id: 'st_new', type: 'task', in: 'st_start' },
      { code: 'not-a-container', step: 'st_start' },
    ],
    [
      { id: 'st_new', type: 'task', name: 'x'.repeat(201) },
      { code: 'too-long', what: 'name', most: 200 },
    ],
  ])('refuses %o', (given, expected) => {
    expect(refusal(addStep(document, { at: { x: 0, y: 0 }, ...given }, stepTypes))).toEqual(expected);
  });
});

describe('removing steps', () => {
  it('takes their arrows and what is inside them along', () => {
    const document = draw({
      steps: { start: 'trigger', box: 'stage', inner: { type: 'task', in: 'st_box' }, end: 'end' },
      arrows: ['start>box', 'box>end', 'inner>inner'],
    });

    const after = done(removeSteps(document, ['st_box']));

    expect(after.steps.map(({ id }) => id)).toEqual(['st_start', 'st_end']);
    expect(after.arrows).toEqual([]);
  });

  it('leaves the marks of other arrows alone, also of one whose circle it opened', () => {
    const document = draw({
      steps: { start: 'trigger', draft: 'task', check: 'task', ask: 'approval' },
      arrows: ['start>draft', 'draft>check', 'check>ask', '<ask:changes>draft', '<ask:rejected>ask'],
    });

    const after = done(removeSteps(document, ['st_check']));

    expect(arrowsOf(after)).toEqual([
      'st_start:started>st_draft',
      '<st_ask:changes>st_draft',
      '<st_ask:rejected>st_ask',
    ]);
  });

  it('leaves scenarios that name the step as they are', () => {
    const scenarios = [
      { id: 'sc_a', script: { st_pack: [{ fail: 'error' }] }, expect: { passes: ['st_pack'] } },
    ];
    const document = draw({ steps: { start: 'trigger', pack: 'task' }, arrows: ['start>pack'], scenarios });

    expect(done(removeSteps(document, ['st_pack'])).scenarios).toBe(document.scenarios);
  });

  it('refuses a step that is not there', () => {
    const document = draw({ steps: { start: 'trigger' }, arrows: [] });

    expect(refusal(removeSteps(document, ['st_start', 'st_gone']))).toEqual({
      code: 'missing',
      kind: 'step',
      id: 'st_gone',
    });
  });
});

describe('moving steps', () => {
  it('rounds to whole px and shares every other step', () => {
    const document = draw({ steps: { start: 'trigger', pack: 'task' }, arrows: [] });

    const after = done(moveSteps(document, [{ id: 'st_pack', at: { x: 10.6, y: -0.3 } }]));

    expect(after.steps[1]?.at).toEqual({ x: 11, y: 0 });
    expect(after.steps[0]).toBe(document.steps[0]);
  });
});

describe('putting steps inside a container', () => {
  const document = draw({
    steps: { start: 'trigger', pack: 'task', box: 'stage', inner: { type: 'stage', in: 'st_box' } },
    arrows: ['start>pack', 'pack>box'],
  });

  it('removes the arrows that would cross its border', () => {
    const after = done(putInside(document, 'st_box', [{ id: 'st_pack', at: { x: 20, y: 20 } }], stepTypes));

    expect(after.steps[1]).toMatchObject({ in: 'st_box', at: { x: 20, y: 20 } });
    expect(after.arrows).toEqual([]);
  });

  it('refuses a container inside itself, and what is no container', () => {
    const at = { x: 0, y: 0 };

    expect(refusal(putInside(document, 'st_inner', [{ id: 'st_box', at }], stepTypes))).toEqual({
      code: 'inside-itself',
      step: 'st_inner',
    });
    expect(refusal(putInside(document, 'st_pack', [{ id: 'st_box', at }], stepTypes))).toEqual({
      code: 'not-a-container',
      step: 'st_pack',
    });
  });
});

describe('changing a step', () => {
  const document = draw({
    steps: {
      start: 'trigger',
      either: { type: 'branch', config: { mode: 'first', rules: [yesRule] }, policy: { maxVisits: 3 } },
      pack: 'task',
    },
    arrows: ['start>either', 'either:ru_yes>pack', 'either:otherwise>pack', 'either:too-many-visits>pack'],
    fields: [{ id: 'fd_yes', type: 'yesno' }],
    roles: [{ id: 'ro_boss' }],
  });

  it('takes the arrows of a way out that goes', () => {
    const withoutRule = done(
      changeStep(document, 'st_either', { config: { mode: 'first', rules: [] } }, stepTypes),
    );
    const withoutLimit = done(changeStep(document, 'st_either', { policy: {} }, stepTypes));

    expect(withoutRule.arrows.map(({ outcome }) => outcome)).toEqual([
      'started',
      'otherwise',
      'too-many-visits',
    ]);
    expect(withoutLimit.arrows.map(({ outcome }) => outcome)).toEqual(['started', 'ru_yes', 'otherwise']);
  });

  it('takes no arrow while the config cannot be read', () => {
    const after = done(changeStep(document, 'st_either', { config: { rules: 'half typed' } }, stepTypes));

    expect(after.arrows).toBe(document.arrows);
  });

  it.each([
    ['st_gone', { name: 'x' }, { code: 'missing', kind: 'step', id: 'st_gone' }],
    ['st_either', { off: true }, { code: 'cannot-be-off', step: 'st_either' }],
    ['st_pack', { role: 'ro_gone' }, { code: 'missing', kind: 'role', id: 'ro_gone' }],
    ['st_pack', { system: 'sy_gone' }, { code: 'missing', kind: 'system', id: 'sy_gone' }],
    ['st_pack', { needs: ['fd_yes', 'fd_gone'] }, { code: 'missing', kind: 'field', id: 'fd_gone' }],
    ['st_pack', { description: 'x'.repeat(20_001) }, { code: 'too-long', what: 'text', most: 20_000 }],
  ])('refuses %s %o', (id, change, expected) => {
    expect(refusal(changeStep(document, id, change, stepTypes))).toEqual(expected);
  });

  it('switches off what may be off', () => {
    expect(
      done(changeStep(document, 'st_pack', { off: true, role: 'ro_boss' }, stepTypes)).steps[2],
    ).toMatchObject({
      off: true,
      role: 'ro_boss',
    });
  });
});

describe('changing the type of a step', () => {
  const document = draw({
    steps: {
      start: 'trigger',
      look: { type: 'task', name: 'Look', config: { by: 'system', produces: ['fd_kind'] }, off: true },
      next: 'task',
      bad: 'notify',
    },
    arrows: ['start>look', 'look:done>next', 'look:failed>bad', 'look:failed.refused>bad'],
    fields: [{ id: 'fd_kind', type: 'text' }],
  });

  it('keeps what both types have, and the ordinary way stays the ordinary way', () => {
    const after = done(changeStepType(document, 'st_look', 'ai', stepTypes));

    expect(after.steps[1]).toMatchObject({
      type: 'ai',
      name: 'Look',
      off: true,
      config: { produces: ['fd_kind'] },
    });
    expect(after.steps[1]?.config).not.toHaveProperty('by');
    expect(after.arrows.map(({ outcome }) => outcome)).toEqual([
      'started',
      'sure',
      'failed',
      'failed.refused',
    ]);
  });

  it('drops arrows that the new type has no way for', () => {
    const after = done(changeStepType(document, 'st_look', 'approval', stepTypes));

    expect(after.steps[1]).toMatchObject({ off: false });
    expect(after.arrows.map(({ outcome }) => outcome)).toEqual(['started', 'approved']);
  });

  it('refuses a type that lets no arrow in where one enters', () => {
    expect(refusal(changeStepType(document, 'st_look', 'fallback', stepTypes))).toEqual({
      code: 'no-way-in',
      step: 'st_look',
      because: 'catches',
    });
  });
});
