import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderWorkflow } from '../../../../support/order-workflow';
import { showEditor } from '../../../../support/show-editor';

function card(name: string): HTMLElement {
  const found = [...document.querySelectorAll('[data-step]')].find((step) =>
    step.getAttribute('aria-label')?.includes(name),
  );
  if (!(found instanceof HTMLElement)) throw new Error(`There is no card ${name}`);
  return found;
}

function drawing(): HTMLElement {
  return screen.getByRole('application', { name: 'Drawing of Order fulfilment' });
}

/** The cards that the tab key stops at. */
function stops(): readonly string[] {
  return [...drawing().querySelectorAll('[data-step][tabindex="0"]')].map(
    (stop) => stop.getAttribute('data-step') ?? '',
  );
}

describe('the drawing by keyboard', { timeout: 20_000 }, () => {
  it('is one stop of the tab key, at the first step', () => {
    showEditor(orderWorkflow());
    expect(stops()).toEqual(['st_web']);
  });

  it('says of a step what it is, where it stands and where it leads', () => {
    showEditor(orderWorkflow());
    expect(card('Web order').getAttribute('aria-label')).toMatch(
      /^Start “Web order”, 1 of \d+, leads to All in stock\?/u,
    );
  });

  it('walks along the arrows and chooses where it comes to', async () => {
    // given
    const { editor, user } = showEditor(orderWorkflow());
    card('Web order').focus();
    // when
    await user.keyboard('{ArrowRight}{ArrowRight}');
    // then
    expect(editor.selected).toHaveLength(1);
    expect(stops()).toEqual(editor.session.state().selection.steps);
    // when
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    // then
    expect(editor.selected).toEqual(['Web order']);
  });

  it('draws an arrow with C, from a list that says why some steps cannot be chosen', async () => {
    // given
    const { editor, user } = showEditor(orderWorkflow());
    editor.select('Pick and pack');
    card('Pick and pack').focus();
    // when
    await user.keyboard('c');
    // then
    const start = await screen.findByRole('option', { name: /Web order/u });
    expect(start).toHaveAttribute('aria-disabled', 'true');
    expect(start).toHaveTextContent('It is where orders begin');
    // when
    await user.keyboard('Ship');
    const before = editor.arrows.length;
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}Cancelled{Enter}');
    // then
    expect(editor.arrows).toHaveLength(before + 1);
    expect(editor.arrows.at(-1)).toContain('Cancelled');
  });

  it('adds the next step with A, linked to the chosen one, and goes there', async () => {
    // given
    const { editor, user } = showEditor(orderWorkflow());
    editor.select('Web order');
    card('Web order').focus();
    // when
    await user.keyboard('a');
    await screen.findByRole('dialog', { name: 'What comes after “Web order”?' });
    await user.keyboard('mess{Enter}');
    // then
    await waitFor(() => expect(editor.selected).toEqual(['New message']));
    expect(editor.arrows).toContain('Web order:started>New message');
  });

  it('takes what was typed for a name where no kind is meant', async () => {
    const { editor, user } = showEditor(orderWorkflow());
    editor.select('Web order');
    card('Web order').focus();
    await user.keyboard('a');
    await screen.findByRole('dialog');
    await user.keyboard('Zzz the customer{Enter}');
    await waitFor(() => expect(editor.names).toContain('Zzz the customer'));
  });

  it('renames with F2 where the step stands', async () => {
    // given
    const { editor, user } = showEditor(orderWorkflow());
    editor.select('Ship the order');
    card('Ship the order').focus();
    // when
    await user.keyboard('{F2}');
    const field = await screen.findByLabelText('Name of “Ship the order”');
    await user.clear(field);
    await user.type(field, 'Send it{Enter}');
    // then
    expect(editor.names).toContain('Send it');
    editor.session.undo();
    expect(editor.names).toContain('Ship the order');
  });

  it('keeps the name when Escape leaves it', async () => {
    const { editor, user } = showEditor(orderWorkflow());
    editor.select('Ship the order');
    card('Ship the order').focus();
    await user.keyboard('{F2}Send it{Escape}');
    expect(editor.names).toContain('Ship the order');
    expect(editor.session.state().canUndo).toBe(false);
  });

  it('moves with Alt and deletes with Delete, and both can be undone', async () => {
    // given
    const { editor, user } = showEditor(orderWorkflow());
    editor.select('Ship the order');
    const { at } = editor.step('Ship the order');
    card('Ship the order').focus();
    // when
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    // then
    expect(editor.step('Ship the order').at).toEqual({ x: at.x, y: at.y + 10 });
    // when
    await user.keyboard('{Delete}');
    // then
    expect(editor.names).not.toContain('Ship the order');
    // when
    await user.keyboard('{Control>}zz{/Control}');
    // then
    expect(editor.step('Ship the order').at).toEqual(at);
  });

  it('changes nothing where one may only look', async () => {
    // given
    const { editor, user } = showEditor(orderWorkflow(), { isReadOnly: true });
    editor.select('Ship the order');
    card('Ship the order').focus();
    // when
    await user.keyboard('{Delete}a{F2}{Alt>}{ArrowDown}{/Alt}');
    // then
    expect(editor.published).toEqual([]);
    expect(screen.queryByRole('toolbar', { name: 'Add a step' })).toBeNull();
  });
});
