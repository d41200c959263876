import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderWorkflow } from '../../../../support/order-workflow';
import { type ShownEditor, showEditor } from '../../../../support/show-editor';

async function showOutline(): Promise<ShownEditor> {
  const shown = showEditor(orderWorkflow());
  await shown.press('Outline');
  await waitFor(() => expect(document.querySelector('[data-row-step]')).not.toBeNull());
  return shown;
}

describe('the outline', { timeout: 20_000 }, () => {
  it('has a row for every step', async () => {
    const { editor } = await showOutline();
    const rows = document.querySelectorAll('[data-row-step]');
    expect([...rows].map((row) => row.getAttribute('data-row-step')).sort()).toEqual(
      editor.document.steps.map(({ id }) => id).sort(),
    );
  });

  it('chooses the same step as the drawing', async () => {
    const { editor, press } = await showOutline();
    await press('Pick and pack');
    expect(editor.selected).toEqual(['Pick and pack']);
    await press('Drawing');
    expect(document.querySelector('[data-step="st_pack"]')).toHaveAttribute('aria-pressed', 'true');
  });

  it('walks row by row and takes the same keys', async () => {
    // given
    const { editor, user, press } = await showOutline();
    await press('Web order');
    // when
    await user.keyboard('{ArrowDown}');
    // then
    expect(editor.selected).toEqual(['All in stock?']);
    // when
    await user.keyboard('{Delete}');
    // then
    expect(editor.names).not.toContain('All in stock?');
  });

  it('adds the next step after the chosen one', async () => {
    const { editor, press } = await showOutline();
    await press('Web order');
    await press('Add next');
    await press('Task');
    expect(editor.arrows).toContain('Web order:started>New task');
  });

  it('lets a way out lead to a step that is made by its name', async () => {
    // given
    const { editor, user, press } = await showOutline();
    await press('Web order');
    const [leads] = await screen.findAllByRole('combobox', { name: /: lead to…$/u });
    if (leads === undefined) throw new Error('There is no way out.');
    // when
    await user.click(leads);
    await user.keyboard('Call them');
    await user.click(await screen.findByRole('option', { name: 'New step “Call them”…' }));
    const [kind] = await screen.findAllByRole('option', { name: /called “Call them”/u });
    if (kind === undefined) throw new Error('There is no kind of step.');
    await user.click(kind);
    // then
    expect(editor.arrows).toContain('Web order:started>Call them');
  });

  it('chooses the arrows of a way out', async () => {
    const { editor, press } = await showOutline();
    await press('Every item is there');
    expect(editor.session.state().selection.arrows.length).toBeGreaterThan(0);
  });
});
