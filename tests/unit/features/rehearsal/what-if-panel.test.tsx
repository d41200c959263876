import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { WhatIfPanel } from '../../../../src/features/rehearsal/beside/what-if-panel';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

describe('what if', () => {
  it('lets what is over go otherwise from where it began, when it is asked at the end', async () => {
    // given
    const user = userEvent.setup();
    const drawing = sketch({
      steps: { start: 'trigger', charge: 'task', done: 'end' },
      arrows: ['start>charge', 'charge>done'],
    });
    const session = await showRehearsal(drawing, (view) => (
      <>
        <button type="button" onClick={() => view.whatIf.open()}>
          ask
        </button>
        <WhatIfPanel view={view} />
      </>
    ));
    act(session.toEnd);
    await user.click(screen.getByRole('button', { name: 'ask' }));
    // when
    await user.click(screen.getByRole('radio', { name: 'It fails' }));
    await user.click(screen.getByRole('button', { name: 'Show both' }));
    await waitFor(() => expect(session.state().beside?.is).toBe('there'));
    // then
    const { show, beside } = session.state();
    if (show.is !== 'played' || beside?.is !== 'there') throw new Error('both were played');
    expect(show.replay.rehearsal.journal.some(({ type }) => type === 'attempt-failed')).toBe(false);
    expect(beside.replay.rehearsal.journal.some(({ type }) => type === 'attempt-failed')).toBe(true);
  });
});
