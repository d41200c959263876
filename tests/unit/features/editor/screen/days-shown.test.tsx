import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orderWorkflow } from '../../../../support/order-workflow';
import { showEditor } from '../../../../support/show-editor';

const isDrawn = (step: string) => document.querySelector(`[data-step="${step}"]`) !== null;

describe('the days shown', { timeout: 20_000 }, () => {
  it('leaves out of the drawing and of the outline what is there for bad days, and takes nothing away', async () => {
    // given
    const { editor, press } = showEditor(orderWorkflow());
    await waitFor(() => expect(isDrawn('st_charge')).toBe(true));
    const names = editor.names;
    const badOnly = 'st_newcard';
    expect(isDrawn(badOnly)).toBe(true);
    // when
    await press('Good day');
    // then
    await waitFor(() => expect(isDrawn(badOnly)).toBe(false));
    expect(isDrawn('st_charge')).toBe(true);
    expect(editor.names).toEqual(names);
    expect(editor.session.state().canUndo).toBe(false);
    // when
    await press('Outline');
    // then
    await waitFor(() => expect(document.querySelector('[data-row-step="st_charge"]')).not.toBeNull());
    expect(document.querySelector(`[data-row-step="${badOnly}"]`)).toBeNull();
    // when
    await press('Everything');
    // then
    await waitFor(() => expect(document.querySelector(`[data-row-step="${badOnly}"]`)).not.toBeNull());
  });

  it('shows what is chosen elsewhere, whatever day it is for', async () => {
    const { editor, press } = showEditor(orderWorkflow());
    await press('Good day');
    await waitFor(() => expect(isDrawn('st_newcard')).toBe(false));
    act(() => editor.session.select({ steps: ['st_newcard'], arrows: [] }));
    await waitFor(() => expect(isDrawn('st_newcard')).toBe(true));
  });
});
