import { describe, expect, it } from 'vitest';
import { rolesNear, rolesToTell } from '../../../../../src/features/editor/findings/roles-near';
import type { WorkflowDocument } from '../../../../../src/model/document';
import { stepTypes } from '../../../../../src/steps/step-types';
import { english } from '../../../../../src/words/english';
import { sketch } from '../../../../support/sketch';

const shop = sketch({
  roles: [
    { id: 'ro_owner', name: 'Owner' },
    { id: 'ro_desk', name: 'Desk' },
    { id: 'ro_customer', name: 'Customer' },
    { id: 'ro_pack', name: 'Warehouse' },
  ],
  steps: {
    start: 'trigger',
    take: { type: 'task', role: 'ro_desk' },
    pack: { type: 'task', role: 'ro_pack' },
    agree: { type: 'approval', config: { approvers: ['ro_owner'] } },
    over: 'end',
  },
  arrows: ['start>take', 'take>pack', 'pack>agree', 'agree>over'],
});

const drawing = (document: WorkflowDocument) => ({
  document,
  rules: stepTypes,
  outsiders: english.names.outsiders,
});

describe('who is near a step', () => {
  it('is whoever does it, then whoever does what comes before, then the others; nobody from outside', () => {
    expect(rolesNear(drawing(shop), 'st_pack')).toEqual(['ro_pack', 'ro_desk', 'ro_owner']);
  });

  it('is told by somebody else when it goes wrong, and not by whoever was asked', () => {
    expect(rolesToTell(drawing(shop), 'st_pack')).toEqual(['ro_desk', 'ro_owner']);
    expect(rolesToTell(drawing(shop), 'st_agree')).toEqual(['ro_pack', 'ro_desk']);
    expect(rolesToTell(drawing(shop), 'st_over')).toEqual(['ro_pack', 'ro_desk', 'ro_owner']);
  });

  it('is never whoever it went wrong for; whoever was asked is told where there is nobody else', () => {
    const only = (role: string) => ({ ...shop, roles: shop.roles.filter(({ id }) => id === role) });
    const steps = shop.steps.map((step) => ({ ...step, role: step.role === null ? null : 'ro_pack' }));
    expect(rolesToTell(drawing({ ...only('ro_pack'), steps }), 'st_pack')).toEqual([]);
    const unowned = shop.steps.map((step) => ({ ...step, role: null }));
    expect(rolesToTell(drawing({ ...only('ro_owner'), steps: unowned }), 'st_agree')).toEqual(['ro_owner']);
  });
});
