import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { showEditor } from '../../../../support/show-editor';
import { sketch } from '../../../../support/sketch';

const unfinished = sketch({
  steps: { start: 'trigger', pack: { type: 'task', policy: { maxVisits: 2 } } },
  arrows: ['start>pack'],
});

describe('what there is to look at', { timeout: 20_000 }, () => {
  it('shows where a finding is', async () => {
    // given
    const { editor, press } = showEditor(unfinished, { isFindingsOpen: true });
    // when
    await press('Show me');
    // then
    expect(editor.selected).toEqual(['pack']);
  });

  it('adds what comes next where the drawing stops', async () => {
    // given
    const { editor, press } = showEditor(unfinished, { isFindingsOpen: true });
    // when
    await press('Add what comes next');
    await press('EndWhere');
    // then
    expect(editor.arrows).toContain('pack:done>End');
  });

  it('says so when there is nothing', async () => {
    const whole = sketch({ steps: { start: 'trigger', end: 'end' }, arrows: ['start>end'] });
    showEditor(whole, { isFindingsOpen: true });
    expect(await screen.findByText('The drawing is complete')).toBeVisible();
    expect(screen.getByText('It can be rehearsed. What it does on a bad day shows there.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show' })).not.toBeInTheDocument();
  });

  it('says how many ways to go wrong are not caught where nothing else is to look at, and leads there', async () => {
    // given
    const hands = { type: 'task', role: 'ro_desk', policy: { timeLimit: 'P1D' } };
    const whole = sketch({
      roles: [{ id: 'ro_desk', name: 'Desk', people: [{ id: 'pe_ann', name: 'Ann' }] }],
      steps: { start: 'trigger', pack: hands, late: 'end', over: 'end' },
      arrows: ['start>pack', 'pack>over', 'pack:failed.too-late>late'],
    });
    const onWays = vi.fn();
    const { user } = showEditor(whole, { isFindingsOpen: true, onWays });
    // when
    expect(await screen.findByText('2 of 3 ways to go wrong are not caught.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    // then
    expect(onWays).toHaveBeenCalledOnce();
  });
});
