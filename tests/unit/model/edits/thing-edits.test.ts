import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../../src/model/document';
import { changeDocument } from '../../../../src/model/edits/change-document';
import type { Edited } from '../../../../src/model/edits/edit-refusal';
import { addField, changeField, removeField } from '../../../../src/model/edits/field-edits';
import { addPromise, changePromise, removePromise } from '../../../../src/model/edits/promise-edits';
import {
  addPerson,
  addRole,
  changePerson,
  changeRole,
  removePerson,
  removeRole,
} from '../../../../src/model/edits/role-edits';
import {
  addScenario,
  changeScenario,
  moveScenario,
  removeScenario,
  replaceScenario,
} from '../../../../src/model/edits/scenario-edits';
import { addSystem, changeSystem, removeSystem } from '../../../../src/model/edits/system-edits';
import { scenarioSchema } from '../../../../src/model/scenario';
import { stepTypes } from '../../../../src/steps/step-types';
import { deepFreeze } from '../../../support/deep-freeze';
import { sketch } from '../../../support/sketch';

function done(edited: Edited): WorkflowDocument {
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
}

function refusal(edited: Edited): unknown {
  return edited.ok ? null : edited.error;
}

const document = deepFreeze({
  ...sketch({
    steps: {
      start: { type: 'trigger', config: { kind: 'form', asks: ['fd_amount'] } },
      charge: { type: 'task', needs: ['fd_amount'], system: 'sy_cards', role: 'ro_boss' },
      tell: { type: 'notify', config: { to: { role: 'ro_boss' }, message: 'Please pay {fd_amount}.' } },
    },
    arrows: ['start>charge'],
    fields: [
      { id: 'fd_amount', name: 'Amount', type: 'money', sample: 120 },
      { id: 'fd_free', name: 'Free', type: 'text', sample: 'x' },
    ],
    roles: [
      { id: 'ro_boss', name: 'Boss', people: [{ id: 'pe_a', name: 'Ann' }] },
      { id: 'ro_idle', name: 'Idle' },
    ],
    systems: [
      { id: 'sy_cards', name: 'Cards' },
      { id: 'sy_old', name: 'Old' },
    ],
    scenarios: [
      {
        id: 'sc_a',
        input: { fd_amount: 1, fd_free: 'y' },
        script: { st_charge: [{ done: { fd_free: 'z' } }, { hang: true }], st_tell: [{ hang: true }] },
        outages: [{ system: 'sy_old', for: 'P1D' }],
        absences: [
          { who: 'ro_idle', for: 'P1D' },
          { who: 'pe_a', for: 'PT1H' },
        ],
        again: [{ after: 'PT1H', input: { fd_free: 'x', fd_amount: 3 } }, { after: 'P1D' }],
        expect: { fields: { fd_free: 'z' } },
      },
      { id: 'sc_b', input: { fd_amount: 2 } },
    ],
  }),
  promises: [
    {
      id: 'pr_a',
      name: 'Big',
      rule: { ends: 'success', when: { field: 'fd_amount', is: 'filled' as const } },
    },
  ],
});

describe('fields', () => {
  it('are added last, with the keys of the file in their order', () => {
    const added = done(
      addField(document, { id: 'fd_new', name: 'New', type: 'number', sample: 5 }),
    ).fields.at(-1);

    expect(Object.keys(added ?? {})).toEqual(['id', 'name', 'type', 'required', 'sample', 'options']);
  });

  it('drop a sample that is not of their type any more, and keep one that is', () => {
    const asNumber = done(changeField(document, 'fd_amount', { type: 'number' }));
    const asText = done(changeField(document, 'fd_amount', { type: 'text' }));
    const without = done(changeField(document, 'fd_amount', { sample: null }));

    expect(asNumber.fields[0]).toMatchObject({ type: 'number', sample: 120 });
    expect(asText.fields[0]).not.toHaveProperty('sample');
    expect(without.fields[0]).not.toHaveProperty('sample');
  });

  it('stay while the drawing uses them, and the refusal says where', () => {
    expect(refusal(removeField(document, 'fd_amount', stepTypes))).toEqual({
      code: 'still-used',
      kind: 'field',
      id: 'fd_amount',
      uses: [
        { in: 'step', id: 'st_start', place: 'config.asks[0]' },
        { in: 'step', id: 'st_charge', place: 'needs[0]' },
        { in: 'step', id: 'st_tell', place: 'config.message' },
        { in: 'promise', id: 'pr_a', place: 'rule.when' },
      ],
    });
  });

  it('go with what scenarios hold about them, and nothing else changes', () => {
    const after = done(removeField(document, 'fd_free', stepTypes));

    expect(after.fields.map(({ id }) => id)).toEqual(['fd_amount']);
    expect(after.scenarios[0]).toMatchObject({
      input: { fd_amount: 1 },
      script: { st_charge: [{ done: {} }, { hang: true }], st_tell: [{ hang: true }] },
      expect: { fields: {} },
    });
    expect(JSON.stringify(after.scenarios)).not.toContain('fd_free');
    expect(after.scenarios[1]).toBe(document.scenarios[1]);
  });

  it('refuse a taken id and a missing field', () => {
    expect(refusal(addField(document, { id: 'pe_a' }))).toEqual({ code: 'id-taken', id: 'pe_a' });
    expect(refusal(changeField(document, 'fd_x', {}))).toEqual({
      code: 'missing',
      kind: 'field',
      id: 'fd_x',
    });
  });
});

describe('roles and their people', () => {
  it('are added, renamed and removed', () => {
    const people = [{ id: 'pe_b', name: 'Bob' }];
    const added = done(addRole(document, { id: 'ro_new', name: 'Driver', people }));
    const renamed = done(changeRole(added, 'ro_new', { name: 'Courier', costPerHour: 30 }));
    const joined = done(addPerson(renamed, 'ro_new', { id: 'pe_c', name: 'Cy' }));
    const left = done(
      removePerson(done(changePerson(joined, 'ro_new', 'pe_c', { name: 'Cyd' })), 'ro_new', 'pe_b'),
    );

    expect(left.roles.at(-1)).toEqual({
      id: 'ro_new',
      name: 'Courier',
      people: [{ id: 'pe_c', name: 'Cyd' }],
      costPerHour: 30,
      hours: null,
    });
    expect(done(removeRole(left, 'ro_idle', stepTypes)).roles.map(({ id }) => id)).toEqual([
      'ro_boss',
      'ro_new',
    ]);
  });

  it('go with the absences in scenarios, and nothing is said where none is left', () => {
    const without = done(removeRole(document, 'ro_idle', stepTypes));
    expect(without.scenarios[0]?.absences).toEqual([{ who: 'pe_a', from: 'PT0S', for: 'PT1H' }]);
    expect(without.scenarios[1]).toBe(document.scenarios[1]);
    expect(done(removePerson(without, 'ro_boss', 'pe_a')).scenarios[0]).not.toHaveProperty('absences');
  });

  it('refuse what is used, missing or taken', () => {
    expect(refusal(removeRole(document, 'ro_boss', stepTypes))).toMatchObject({
      code: 'still-used',
      uses: [
        { in: 'step', id: 'st_charge', place: 'role' },
        { in: 'step', id: 'st_tell', place: 'config.to.role' },
      ],
    });
    expect(refusal(removePerson(document, 'ro_boss', 'pe_x'))).toEqual({
      code: 'missing',
      kind: 'person',
      id: 'pe_x',
    });
    expect(refusal(addPerson(document, 'ro_x', { id: 'pe_x', name: '' }))).toEqual({
      code: 'missing',
      kind: 'role',
      id: 'ro_x',
    });
    expect(refusal(addRole(document, { id: 'ro_new', people: [{ id: 'ro_new', name: '' }] }))).toEqual({
      code: 'id-taken',
      id: 'ro_new',
    });
  });
});

describe('systems', () => {
  it('are added, renamed, and go with their outages', () => {
    const added = done(addSystem(document, { id: 'sy_new', name: 'Mail' }));
    const renamed = done(changeSystem(added, 'sy_new', { name: 'Post' }));
    const after = done(removeSystem(renamed, 'sy_old', stepTypes));

    expect(after.systems).toEqual([
      { id: 'sy_cards', name: 'Cards' },
      { id: 'sy_new', name: 'Post' },
    ]);
    expect(after.scenarios[0]?.outages).toEqual([]);
    expect(after.scenarios[1]).toBe(document.scenarios[1]);
  });

  it('stay while a step uses them', () => {
    expect(refusal(removeSystem(document, 'sy_cards', stepTypes))).toMatchObject({
      code: 'still-used',
      uses: [{ in: 'step', id: 'st_charge', place: 'system' }],
    });
  });
});

describe('scenarios and promises', () => {
  it('go to a place, are moved no further than the ends, and are replaced whole', () => {
    const scenario = scenarioSchema.parse({ id: 'sc_new', name: 'New', startAt: '2026-03-02T09:00Z' });
    const ids = (so: WorkflowDocument) => so.scenarios.map(({ id }) => id);
    const first = done(addScenario(document, scenario, 0));
    expect(ids(first)).toEqual(['sc_new', ...ids(document)]);
    expect(ids(done(moveScenario(first, 'sc_new', 99)))).toEqual([...ids(document), 'sc_new']);
    expect(ids(done(moveScenario(first, 'sc_new', -1)))).toEqual(ids(first));
    const { startAt: _startAt, ...shorter } = scenario;
    expect(done(replaceScenario(first, shorter)).scenarios[0]).toEqual(shorter);
    expect(replaceScenario(document, scenario)).toMatchObject({ ok: false, error: { code: 'missing' } });
    expect(moveScenario(document, 'sc_new', 1)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  it('are added, changed and removed', () => {
    const scenario = scenarioSchema.parse({ id: 'sc_new', name: 'New' });
    const added = done(addScenario(document, scenario));
    const changed = done(changeScenario(added, 'sc_new', { name: 'Newer' }));
    expect(changed.scenarios.at(-1)?.name).toBe('Newer');
    expect(done(removeScenario(changed, 'sc_new')).scenarios).toEqual(document.scenarios);

    const promised = done(
      addPromise(document, { id: 'pr_b', name: 'Once', rule: { atMost: 1, of: 'st_charge' } }),
    );
    const renamed = done(changePromise(promised, 'pr_b', { name: 'Never twice' }));
    expect(renamed.promises.at(-1)?.name).toBe('Never twice');
    expect(done(removePromise(renamed, 'pr_b')).promises).toEqual(document.promises);
  });

  it('refuse what is missing', () => {
    expect(refusal(removeScenario(document, 'sc_x'))).toEqual({
      code: 'missing',
      kind: 'scenario',
      id: 'sc_x',
    });
    expect(refusal(changePromise(document, 'pr_x', {}))).toEqual({
      code: 'missing',
      kind: 'promise',
      id: 'pr_x',
    });
  });
});

describe('the workflow as a whole', () => {
  it('takes a name, a description and settings one by one', () => {
    const after = done(changeDocument(document, { name: 'Orders', settings: { currency: 'EUR' } }));

    expect(after).toMatchObject({ name: 'Orders', settings: { currency: 'EUR', timeZone: 'UTC' } });
    expect(refusal(changeDocument(document, { name: 'x'.repeat(201) }))).toMatchObject({ code: 'too-long' });
  });
});
