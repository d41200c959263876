import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderWorkflow } from '../../../../support/order-workflow';
import { showInspector } from '../../../../support/show-inspector';

describe('the inspector of the workflow', { timeout: 20_000 }, () => {
  it('makes one thing after another by their names, each one step of the history', async () => {
    // given
    const { editor, user } = await showInspector(orderWorkflow(), null);
    const { roles, fields } = editor.document;
    // when
    await user.type(screen.getByRole('combobox', { name: 'Add a role' }), 'Night shift{Enter}');
    await user.keyboard('Rosa{ArrowDown}{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'Add a field' }), 'Delivery date{Enter}');
    // then
    expect(editor.document.roles.slice(roles.length)).toMatchObject([
      { name: 'Night shift', people: [] },
      { name: 'Rosa', people: [{ name: 'Rosa' }] },
    ]);
    expect(editor.document.fields.slice(fields.length)).toMatchObject([
      { name: 'Delivery date', type: 'date' },
    ]);
    editor.session.undo();
    editor.session.undo();
    editor.session.undo();
    expect(editor.document).toMatchObject({ roles, fields });
    expect(editor.session.state().canUndo).toBe(false);
  });

  it('makes no second thing of the same name', async () => {
    const { editor, user } = await showInspector(orderWorkflow(), null);
    const { systems } = editor.document;
    await user.type(screen.getByRole('combobox', { name: 'Add a system' }), 'card gateway{Enter}');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(editor.document.systems).toBe(systems);
  });
});
