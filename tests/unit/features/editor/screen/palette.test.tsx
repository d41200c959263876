import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stepFaces } from '../../../../../src/steps/step-faces';
import { orderWorkflow } from '../../../../support/order-workflow';
import { showEditor } from '../../../../support/show-editor';

describe('the dock', { timeout: 20_000 }, () => {
  it('offers every kind of step that has a place in it, in that order', () => {
    showEditor(orderWorkflow());
    const dock = screen.getByRole('toolbar', { name: 'Add a step' });
    const names = within(dock)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toHaveLength(stepFaces.all.filter((face) => face.dock !== undefined).length);
    expect(names.slice(0, 4)).toEqual(['Start', 'Task', 'Approval', 'Message']);
  });

  it('adds a step after the chosen one when it is pressed', async () => {
    const { editor, press } = showEditor(orderWorkflow());
    editor.select('Web order');
    await press('Add task');
    expect(editor.selected).toEqual(['New task']);
    expect(editor.arrows).toContain('Web order:started>New task');
  });

  it('puts a step with its name ready to be written over, and no letter of it is a command', async () => {
    // given
    const { editor, user, press } = showEditor(orderWorkflow());
    editor.select('Web order');
    const count = editor.names.length;
    // when
    await press('Add task');
    await screen.findByRole('textbox', { name: 'Name of “New task”' });
    await user.keyboard('A coat{Enter}');
    // then
    expect(editor.selected).toEqual(['A coat']);
    expect(editor.names).toHaveLength(count + 1);
    expect(editor.step('A coat').off).toBe(false);
  });

  it('adds a step by itself when nothing is chosen', async () => {
    const { editor, press } = showEditor(orderWorkflow());
    const arrows = editor.arrows.length;
    await press('Add note');
    expect(editor.names).toContain('Note');
    expect(editor.arrows).toHaveLength(arrows);
  });
});
