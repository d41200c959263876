import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { StepPanel } from '../../../../src/features/rehearsal/panel/step-panel';
import { CoverageLegend } from '../../../../src/features/rehearsal/rehearsed/coverage-legend';
import { useCoverage } from '../../../../src/features/rehearsal/rehearsed/use-coverage';
import type { RehearsalView } from '../../../../src/features/rehearsal/screen/rehearsal-view';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const SHOP = sketch({
  steps: { start: 'trigger', pack: { type: 'task', name: 'Pack' }, over: 'end' },
  arrows: ['start>pack', 'pack>over'],
  scenarios: [{ id: 'sc_late', name: 'Never', script: { st_pack: [{ hang: true }] } }],
});

describe('what was rehearsed', () => {
  it('is counted from the saved days, and said way by way at the step', async () => {
    const session = await show();
    await checked(session);

    expect(rows()).toEqual([
      'Doneon 1 day',
      'Refusednot tried yet',
      'Something went wrongnot tried yet',
      'Too slownot caught on 1 day',
    ]);
    expect(screen.getByRole('button', { name: 'Rehearsed 33%' })).toHaveAccessibleDescription(
      '33% of what can go wrong was tried: 1 of 3 ways, 1 not caught.',
    );
  });

  it('grows with what was watched to its end, each world once, not with what is only set', async () => {
    const session = await show();
    await checked(session);

    await tryRefused(session);
    expect(rows()[1]).toBe('Refusednot tried yet');
    act(session.toEnd);
    expect(rows()[1]).toBe('Refusednot caught on 1 day');
    act(session.startOver);
    await vi.waitUntil(() => session.state().show.is === 'played');
    await tryRefused(session);
    act(session.toEnd);
    expect(rows()[1]).toBe('Refusednot caught on 1 day');
  });

  it('is worked out anew on another drawing: what was watched is played on it again', async () => {
    const session = await show();
    await checked(session);
    await tryRefused(session);
    act(session.toEnd);
    act(session.startOver);

    const told = sketch({
      steps: { start: 'trigger', pack: { type: 'task', name: 'Pack' }, over: 'end', lost: 'end' },
      arrows: ['start>pack', 'pack>over', 'pack:failed>lost'],
    });
    act(() => session.setDocument(told));

    await waitFor(() => expect(rows()[1]).toBe('Refusedcaught on 1 day'));
    expect(rows()[0]).toBe('Doneon 1 day');
    expect(rows()[3]).toBe('Too slownot tried yet');
  });

  it('shows and hides its rings', async () => {
    const onShow = vi.fn();
    await show(onShow);

    act(() => screen.getByRole('button', { name: /^Rehearsed/ }).click());

    expect(onShow).toHaveBeenCalledExactlyOnceWith(true);
  });
});

function show(onShow: (isShown: boolean) => void = () => undefined) {
  return showRehearsal(SHOP, (view) => <Shown view={view} onShow={onShow} />);
}

function Shown({ view, onShow }: { view: RehearsalView; onShow: (isShown: boolean) => void }) {
  const rehearsed = useCoverage(view, null);
  const step = view.state.document.steps.find(({ id }) => id === 'st_pack');
  if (rehearsed === null || step === undefined) return null;
  return (
    <>
      <CoverageLegend
        coverage={rehearsed.coverage}
        words={view.words.coverage}
        isShown={false}
        onShow={onShow}
        isWide
      />
      <StepPanel view={view} step={step} rehearsed={rehearsed} onSave={null} />
    </>
  );
}

function rows(): readonly string[] {
  const heading = screen.getByRole('heading', { name: 'Rehearsed' });
  const section = heading.closest('section');
  if (section === null) throw new Error('no section');
  return within(section)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
}

async function checked(session: RehearsalSession) {
  await waitFor(() => expect(session.state().results.size).toBe(1));
}

async function tryRefused(session: RehearsalSession) {
  act(() => session.setStep('st_pack', { is: 'fails', kind: 'refused', times: 1 }));
  await waitFor(() => expect(session.state().show.is).toBe('played'));
}
