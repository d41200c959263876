import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderWorkflow } from '../../../../support/order-workflow';
import { showInspector } from '../../../../support/show-inspector';

describe('the inspector of a step', { timeout: 20_000 }, () => {
  it('makes typing a name one step of the history', async () => {
    // given
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    const name = screen.getByRole('textbox', { name: 'Name of this task' });
    // when
    await user.clear(name);
    await user.type(name, 'Send it');
    // then
    expect(editor.names).toContain('Send it');
    editor.session.undo();
    expect(editor.names).toContain('Ship the order');
    expect(editor.session.state().canUndo).toBe(false);
  });

  it('begins another step of the history once the box was left', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    const name = screen.getByRole('textbox', { name: 'Name of this task' });
    await user.type(name, ' now');
    await user.tab();
    await user.type(name, ' or never');
    editor.session.undo();
    expect(editor.names).toContain('Ship the order now');
  });

  it('makes a field on the spot and uses it, as one step of the history', async () => {
    // given
    const { editor, user, press } = await showInspector(orderWorkflow(), 'Ship the order');
    const fields = editor.document.fields.length;
    // when
    await press(/^Needs: add a field/);
    await user.click(await screen.findByRole('menuitem', { name: 'New field…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Parcel number');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    // then
    const made = editor.document.fields.at(-1);
    expect(made?.name).toBe('Parcel number');
    expect(editor.step('Ship the order').needs).toEqual([made?.id]);
    editor.session.undo();
    expect(editor.document.fields).toHaveLength(fields);
  });

  it('leads a way out to another step', async () => {
    const { editor, user, press } = await showInspector(orderWorkflow(), 'Ship the order');
    await press(/^Failed: lead to/);
    await user.click(await screen.findByRole('menuitem', { name: 'Cancelled' }));
    expect(editor.arrows).toContain('Ship the order:failed>Cancelled');
  });

  it('shows what there is to look at, with what would put it right', async () => {
    const finding = {
      key: 'x',
      code: 'untold',
      severity: 'problem',
      says: 'Nobody hears of it.',
      repair: 'Say who is told.',
      step: 'st_ship',
      arrow: null,
      finding: null,
    } as const;
    await showInspector(orderWorkflow(), 'Ship the order', [
      finding,
      { ...finding, key: 'y', step: 'st_pack', says: 'Elsewhere.' },
    ]);
    expect(screen.getByText('Nobody hears of it.')).toBeVisible();
    expect(screen.getByText('Say who is told.')).toBeVisible();
    expect(screen.queryByText('Elsewhere.')).toBeNull();
  });

  it('deletes the step from its menu', async () => {
    const { editor, user, press } = await showInspector(orderWorkflow(), 'Ship the order');
    await press('More');
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(editor.names).not.toContain('Ship the order');
  });
});

describe('the inspector of an arrow', { timeout: 20_000 }, () => {
  it('changes what it is taken for, where it leads, and whether it goes back', async () => {
    // given
    const { editor, user } = await showInspector(orderWorkflow(), null);
    editor.selectArrow('Charge the card:failed>Ask for a new card');
    // when
    await user.click(await screen.findByRole('combobox', { name: 'Taken when' }));
    await user.click(await screen.findByRole('option', { name: 'Refused' }));
    await user.click(screen.getByRole('combobox', { name: 'Leads to' }));
    await user.click(await screen.findByRole('option', { name: 'Cancelled' }));
    await user.click(screen.getByRole('switch', { name: 'Goes back' }));
    // then
    expect(editor.arrows).toContain('<Charge the card:failed.refused>Cancelled');
  });
});

describe('the inspector of several steps', { timeout: 20_000 }, () => {
  it('says how many there are and deletes all of them', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), null);
    editor.select('Pick and pack', 'Ship the order');
    expect(await screen.findByRole('heading', { name: '2 steps' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(editor.names).not.toContain('Pick and pack');
    expect(editor.names).not.toContain('Ship the order');
  });
});

describe('the inspector of the workflow', { timeout: 20_000 }, () => {
  it('refuses to remove a role that works, and says where', async () => {
    // given
    const { editor, user, press } = await showInspector(orderWorkflow(), null);
    await press(/^Warehouse/);
    // when
    await user.click(await screen.findByRole('button', { name: 'Remove role' }));
    // then
    const refusal = await screen.findByRole('alert');
    expect(refusal).toHaveTextContent(
      'Still used at Pick and pack and Ship the order. Take it out there first.',
    );
    expect(editor.document.roles.map(({ name }) => name)).toContain('Warehouse');
    await user.click(within(refusal).getByRole('button', { name: 'Pick and pack' }));
    expect(editor.selected).toEqual(['Pick and pack']);
  });

  it('adds a person to a role', async () => {
    const { editor, user, press } = await showInspector(orderWorkflow(), null);
    await press(/^Manager/);
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    await user.type(await screen.findByRole('textbox', { name: 'Person 1' }), 'Mia');
    expect(editor.document.roles[1]?.people.map(({ name }) => name)).toEqual(['Mia']);
  });

  it('changes what one is called', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), null);
    const one = screen.getByRole('textbox', { name: 'What one is called' });
    await user.clear(one);
    await user.type(one, 'job');
    expect(editor.document.settings.noun.one).toBe('job');
    editor.session.undo();
    expect(editor.document.settings.noun.one).toBe('order');
  });

  it('makes a field a choice and lists what can be chosen', async () => {
    const { editor, user, press } = await showInspector(orderWorkflow(), null);
    await press(/^Address/);
    await user.click(await screen.findByRole('combobox', { name: 'Kind' }));
    await user.click(await screen.findByRole('option', { name: 'Choice' }));
    await user.type(await screen.findByRole('textbox', { name: 'Choices' }), 'North{Enter}South');
    expect(editor.document.fields[1]).toMatchObject({ type: 'choice', options: ['North', 'South'] });
  });
});
