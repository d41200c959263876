import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderWorkflow } from '../../../../support/order-workflow';
import { showInspector } from '../../../../support/show-inspector';
import { sketch } from '../../../../support/sketch';

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
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    const fields = editor.document.fields.length;
    // when
    await user.type(
      await screen.findByRole('combobox', { name: /^Needs: add a field/ }),
      'Parcel arrives when{Enter}',
    );
    // then
    const made = editor.document.fields.at(-1);
    expect(made).toMatchObject({ name: 'Parcel arrives when', type: 'date' });
    expect(editor.step('Ship the order').needs).toEqual([made?.id]);
    editor.session.undo();
    expect(editor.document.fields).toHaveLength(fields);
  });

  it('makes who does it by a typed name, in place, and goes on to the next control', async () => {
    // given
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    const roles = editor.document.roles.length;
    // when
    const who = await screen.findByRole('combobox', { name: 'Who does it' });
    await user.clear(who);
    await user.type(who, 'Dana');
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([
      'New role “Dana”',
      'New person “Dana”',
      'New system “Dana”',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    // then
    const made = editor.document.roles.at(-1);
    expect(made).toMatchObject({ name: 'Dana', people: [{ name: 'Dana' }] });
    expect(editor.step('Ship the order').role).toBe(made?.id);
    expect(document.activeElement).not.toBe(who);
    expect(document.activeElement).not.toBe(document.body);
    editor.session.undo();
    expect(editor.document.roles).toHaveLength(roles);
    expect(editor.session.state().canUndo).toBe(false);
  });

  it('picks who is there by the beginning of the name', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    await user.type(await screen.findByRole('combobox', { name: 'Done by' }), 'mana{Enter}');
    expect(editor.step('Ship the order').role).toBe(
      editor.document.roles.find(({ name }) => name === 'Manager')?.id,
    );
  });

  it('leaves who does it as it was when nothing was picked', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    const who = await screen.findByRole('combobox', { name: 'Who does it' });
    const { role } = editor.step('Ship the order');
    await user.type(who, 'Nobody at all');
    await user.tab();
    expect(editor.step('Ship the order').role).toBe(role);
    expect(who).toHaveValue('Warehouse');
  });

  it('leads a way out to another step', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), 'Ship the order');
    await user.click(await screen.findByRole('combobox', { name: /^Failed: lead to/ }));
    await user.click(await screen.findByRole('option', { name: 'Cancelled' }));
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
    await user.type(await screen.findByRole('combobox', { name: 'Add a person' }), 'Mia{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Person 1' })).toHaveValue('Mia');
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

describe('a field made in a condition', { timeout: 20_000 }, () => {
  const holiday = () =>
    sketch({
      steps: { asked: { type: 'trigger', config: { kind: 'form', asks: [] } }, long: 'branch' },
      arrows: ['asked>long'],
    });

  it('takes the typed words, their kind, and a place on the form', async () => {
    // given
    const { editor, user, press } = await showInspector(holiday(), 'long');
    // when
    await press('Add a way');
    await user.type(
      await screen.findByRole('combobox', { name: 'Which field is compared?' }),
      'Number of days{Enter}',
    );
    // then
    const [made] = editor.document.fields;
    expect(made).toMatchObject({ name: 'Number of days', type: 'number' });
    expect(editor.step('asked').config['asks']).toEqual([made?.id]);
    expect(editor.step('long').config['rules']).toMatchObject([{ when: { field: made?.id, is: 'more' } }]);
    expect(screen.getByRole('combobox', { name: /comparison$/ })).toHaveFocus();
    editor.session.undo();
    expect(editor.document.fields).toEqual([]);
    expect(editor.step('asked').config['asks']).toEqual([]);
  });

  it.each([
    ['is over', 'number'],
    ['is yes', 'yesno'],
    ['is before', 'date'],
    ['contains', 'text'],
  ])('takes its kind from «%s» where its name says nothing', async (comparison, type) => {
    // given
    const { editor, user, press } = await showInspector(holiday(), 'long');
    await press('Add a way');
    await user.type(
      await screen.findByRole('combobox', { name: 'Which field is compared?' }),
      'Overtime{Enter}',
    );
    expect(editor.document.fields).toMatchObject([{ name: 'Overtime', type: 'text' }]);
    // when
    await user.click(screen.getByRole('combobox', { name: /comparison$/ }));
    await user.click(await screen.findByRole('option', { name: comparison }));
    // then
    expect(editor.document.fields).toMatchObject([{ type }]);
    editor.session.undo();
    expect(editor.document.fields).toMatchObject([{ type: 'text' }]);
  });
});
