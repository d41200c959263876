import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { PlayerKeys } from '../../../../src/features/rehearsal/screen/player-keys';
import { PLAYER_KEYS, usePlayerKeys } from '../../../../src/features/rehearsal/screen/use-player-keys';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const DRAWING = sketch({
  steps: { start: 'trigger', pack: { type: 'task', estimate: { duration: { fixed: 'PT1H' } } }, end: 'end' },
  arrows: ['start>pack', 'pack>end'],
});

describe('the keys of the player', () => {
  it('are listed when a question mark asks for them', async () => {
    await show();
    await userEvent.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Keys' });
    for (const { does } of PLAYER_KEYS) expect(list).toHaveTextContent(does);
    expect(list).toHaveTextContent('stop playing there');
  });

  it('go to the ends and from beat to beat', async () => {
    const session = await show();
    const last = lastOf(session);

    await userEvent.keyboard('{End}');
    expect(session.state().seq).toBe(last);
    await userEvent.keyboard('{ArrowLeft}');
    const before = session.state().seq;
    expect(before).toBeLessThan(last);
    await userEvent.keyboard('{ArrowRight}');
    expect(session.state().seq).toBe(last);
    await userEvent.keyboard('{Home}');
    expect(session.state().seq).toBe(0);
  });

  it('play and pause, also after something was pressed with the pointer', async () => {
    const session = await show();
    await userEvent.click(screen.getByRole('button', { name: 'A scenario' }));

    await userEvent.keyboard(' ');
    expect(session.state().isPlaying).toBe(true);
    expect(screen.getByText('pressed 1')).toBeInTheDocument();

    await userEvent.keyboard(' ');
    expect(session.state().isPlaying).toBe(false);
  });

  it('leave the space bar to a button that the keyboard is on, and take the arrows there', async () => {
    const session = await show();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'A scenario' })).toHaveFocus();

    await userEvent.keyboard(' ');
    expect(session.state().isPlaying).toBe(false);
    expect(screen.getByText('pressed 1')).toBeInTheDocument();

    await userEvent.keyboard('{ArrowRight}');
    expect(session.state().seq).toBeGreaterThan(0);
  });

  it('leave everything to what is written into', async () => {
    const session = await show();
    act(() => session.toEnd());

    await userEvent.type(screen.getByRole('textbox'), 'a b{Home}{ArrowRight}');

    expect(screen.getByRole('textbox')).toHaveValue('a b');
    expect([session.state().seq, session.state().isPlaying]).toEqual([lastOf(session), false]);
  });

  it('do nothing together with another key', async () => {
    const session = await show();

    await userEvent.keyboard('{Control>}{End}{/Control}{Shift>}{ArrowRight}{/Shift}');

    expect(session.state().seq).toBe(0);
  });
});

function show() {
  let presses = 0;
  const Keys = ({ session }: { session: RehearsalSession }) => {
    const [areShown, setShown] = useState(false);
    usePlayerKeys(session, () => setShown(true));
    return areShown && <PlayerKeys onClose={() => setShown(false)} />;
  };
  return showRehearsal(DRAWING, ({ session }) => (
    <>
      <Keys session={session} />
      <button
        type="button"
        onClick={(event) => {
          presses += 1;
          event.currentTarget.nextElementSibling?.replaceChildren(`pressed ${String(presses)}`);
        }}
      >
        A scenario
      </button>
      <output />
      <input type="text" aria-label="A name" />
    </>
  ));
}

function lastOf(session: RehearsalSession): number {
  const { show: shown } = session.state();
  return shown.is === 'played' ? (shown.replay.rehearsal.journal.at(-1)?.seq ?? 0) : -1;
}
