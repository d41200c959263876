import { describe, expect, it } from 'vitest';
import { rolesNear, rolesToTell } from '../../../../../src/features/editor/findings/roles-near';
import { sketch } from '../../../../support/sketch';

const shop = sketch({
  roles: [
    { id: 'ro_owner', name: 'Owner' },
    { id: 'ro_desk', name: 'Desk' },
    { id: 'ro_pack', name: 'Warehouse' },
  ],
  steps: {
    start: 'trigger',
    take: { type: 'task', role: 'ro_desk' },
    pack: { type: 'task', role: 'ro_pack' },
    over: 'end',
  },
  arrows: ['start>take', 'take>pack', 'pack>over'],
});

describe('who is near a step', () => {
  it('is whoever does it, then whoever does what comes before, then the others', () => {
    expect(rolesNear(shop, 'st_pack')).toEqual(['ro_pack', 'ro_desk', 'ro_owner']);
  });

  it('is told by somebody else when it goes wrong', () => {
    expect(rolesToTell(shop, 'st_pack')).toEqual(['ro_desk', 'ro_owner']);
    expect(rolesToTell(shop, 'st_over')).toEqual(['ro_pack', 'ro_desk', 'ro_owner']);
  });

  it('is told all the same where there is nobody else', () => {
    const alone = { ...shop, roles: shop.roles.filter(({ id }) => id === 'ro_pack') };
    const steps = alone.steps.map((step) => ({ ...step, role: step.role === null ? null : 'ro_pack' }));
    expect(rolesToTell({ ...alone, steps }, 'st_pack')).toEqual(['ro_pack']);
    expect(rolesToTell({ ...shop, roles: [], steps: [] }, 'st_pack')).toEqual([]);
  });
});
