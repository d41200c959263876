import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { type EarlierRuns, makeEarlierRuns } from '../../../../src/features/rehearsal/earlier/earlier-runs';
import { type EarlierDoor, useEarlier } from '../../../../src/features/rehearsal/earlier/use-earlier';
import { OverviewPanel } from '../../../../src/features/rehearsal/panel/overview-panel';
import { useRehearsalView } from '../../../../src/features/rehearsal/screen/rehearsal-view';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import { lastReplay } from '../../../../src/features/rehearsal/session/rehearsal-state';
import { present } from '../../../../src/kernel/invariant';
import type { RunStore } from '../../../../src/storage/run-store';
import type { ToastNotice } from '../../../../src/ui/toast';
import { countingIds } from '../../../support/counting-ids';
import { sketch } from '../../../support/sketch';
import { NOON } from '../../../support/test-house';
import { memoryDevice } from '../../storage/test-device';
import { showRehearsal } from './rehearsal-harness';

const DRAWING = sketch({
  steps: {
    start: 'trigger',
    pack: { type: 'task', name: 'Pick and pack', estimate: { duration: { fixed: 'PT1H' } } },
    end: { type: 'end', name: 'Shipped' },
  },
  arrows: ['start>pack', 'pack>end'],
});

describe('the earlier rehearsals', () => {
  it('say what a place for them is for while there are none', async () => {
    await show();
    await openList();

    expect(await screen.findByText('Nothing played yet')).toBeInTheDocument();
  });

  it('list what was watched: the day, how it ended, how long it took', async () => {
    const { session } = await show();
    act(() => session.toEnd());
    await openList();

    const row = within(await listed()).getByRole('button', { name: 'The good day' });

    expect(row.closest('li')).toHaveTextContent('Shipped, 1 h');
  });

  it('open with their story and a way back, and nothing to change', async () => {
    const { session } = await show();
    act(() => session.toEnd());
    await openList();

    await userEvent.click(within(await listed()).getByRole('button', { name: 'The good day' }));

    const card = await screen.findByRole('region', { name: 'An earlier rehearsal' });
    expect(screen.getByText('Pick and pack was done after 1 h.')).toBeInTheDocument();
    expect(screen.queryByRole('tab', { name: 'Scenarios' })).not.toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'Back to today' }));
    expect(screen.getByRole('tab', { name: 'Scenarios' })).toBeInTheDocument();
  });

  it('can be looked at two at a time', async () => {
    const doors: EarlierDoor[] = [];
    const { session } = await show(undefined, (door) => doors.push(door));
    act(() => session.toEnd());
    await openList();
    await listed();
    act(() => session.setStep('st_pack', { is: 'slow', takesMs: 7_200_000 }));
    await waitFor(() => expect(lastReplay(session.state().show)?.rehearsal.elapsedMs).toBe(7_200_000));
    act(() => session.toEnd());
    const heads = () => {
      const { list } = present(doors.at(-1), 'door').runs.store.getState();
      return list.is === 'there' ? list.heads : [];
    };
    await waitFor(() => expect(heads()).toHaveLength(2), { timeout: 5_000 });

    await userEvent.click(screen.getByRole('button', { name: 'The good day' }));
    await screen.findByRole('region', { name: 'An earlier rehearsal' });
    act(() => doors.at(-1)?.compare(present(heads()[0], 'the later one').id));

    await waitFor(() =>
      expect(session.state().beside).toMatchObject({ is: 'there', what: { is: 'earlier' } }),
    );
    expect(lastReplay(session.state().show)?.rehearsal.elapsedMs).toBe(3_600_000);
  });

  it('come back when a deletion is undone', async () => {
    const { session, notices } = await show();
    act(() => session.toEnd());
    await openList();

    await userEvent.click(
      within(await listed()).getByRole('button', { name: 'Delete The good day', hidden: true }),
    );
    await waitFor(() => expect(screen.queryByText('Shipped, 1 h')).not.toBeInTheDocument());
    expect(notices[0]?.text).toBe('The good day is deleted.');
    act(() => notices[0]?.action?.onPress());

    expect(within(await listed()).getByRole('button', { name: 'The good day' })).toBeInTheDocument();
  });

  it('say so when one could not be kept, and keep it once it can be', async () => {
    let isFull = true;
    const { session } = await show((runs) => ({
      ...runs,
      add: (run) => (isFull ? Promise.resolve({ ok: false, error: { code: 'full' } }) : runs.add(run)),
    }));
    act(() => session.toEnd());
    await openList();
    expect(
      await screen.findByText('The last rehearsal is not kept', {}, { timeout: 3_000 }),
    ).toBeInTheDocument();

    isFull = false;
    await userEvent.click(screen.getByRole('button', { name: 'Keep it now' }));

    expect(within(await listed()).getByRole('button', { name: 'The good day' })).toBeInTheDocument();
    expect(screen.queryByText('The last rehearsal is not kept')).not.toBeInTheDocument();
  });

  it('say so when they cannot be read', async () => {
    let isLost = true;
    await show((runs) => ({
      ...runs,
      list: (filter) =>
        isLost ? Promise.resolve({ ok: false, error: { code: 'connection-lost' } }) : runs.list(filter),
    }));
    await openList();
    expect(await screen.findByText('The earlier rehearsals cannot be read')).toBeInTheDocument();

    isLost = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Nothing played yet')).toBeInTheDocument();
  });
});

async function openList(): Promise<void> {
  await userEvent.click(screen.getByRole('tab', { name: 'Earlier' }));
}

/** The list with something in it: what is watched is kept after a moment. */
async function listed(): Promise<HTMLElement> {
  await screen.findByRole('button', { name: 'The good day' }, { timeout: 3_000 });
  return screen.getByRole('list', { name: 'Earlier rehearsals' });
}

async function show(
  change: (runs: RunStore) => RunStore = (runs) => runs,
  hear: (door: EarlierDoor) => void = () => undefined,
) {
  const notices: ToastNotice[] = [];
  const runs = makeEarlierRuns({
    workflow: DRAWING.id,
    runs: change(memoryDevice().connect().runs),
    ids: countingIds(),
    clock: { now: () => NOON },
  });
  const session = await showRehearsal(
    DRAWING,
    ({ session: today }) => <Screen session={today} runs={runs} hear={hear} />,
    { notify: (notice) => notices.push(notice) },
  );
  return { session, notices };
}

interface ScreenProps {
  session: RehearsalSession;
  runs: EarlierRuns;
  hear: (door: EarlierDoor) => void;
}

function Screen({ session, runs, hear }: ScreenProps) {
  const { shown, door } = useEarlier(session, runs);
  useEffect(() => {
    if (door !== null) hear(door);
  }, [door, hear]);
  return <Panel key={shown.state().kept?.id ?? 'today'} session={shown} door={door} />;
}

function Panel({
  session,
  door,
}: {
  session: RehearsalSession;
  door: ReturnType<typeof useEarlier>['door'];
}) {
  return <OverviewPanel view={useRehearsalView(session)} earlier={door} onSave={null} />;
}
