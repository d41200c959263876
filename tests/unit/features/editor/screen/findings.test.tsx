import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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

  it('says so when there is nothing', () => {
    const whole = sketch({ steps: { start: 'trigger', end: 'end' }, arrows: ['start>end'] });
    showEditor(whole, { isFindingsOpen: true });
    expect(screen.getByText('Nothing to look at')).toBeVisible();
  });
});
