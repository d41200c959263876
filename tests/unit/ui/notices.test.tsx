import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TriangleAlert } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { AppProviders } from '../../../src/ui/app-providers';
import { Banner } from '../../../src/ui/banner';
import { Button } from '../../../src/ui/button';
import { useAnnounce } from '../../../src/ui/live-region';
import { ProgressBar } from '../../../src/ui/progress-bar';
import { Skeleton } from '../../../src/ui/skeleton';
import { useToast } from '../../../src/ui/toast';

describe('useToast', () => {
  function Delete({ onUndo }: { onUndo: () => void }) {
    const show = useToast();
    return (
      <Button
        onClick={() => {
          show({ text: '3 steps deleted', action: { label: 'Undo', onPress: onUndo } });
        }}
      >
        Delete
      </Button>
    );
  }

  it('shows a notice with its way back, and the way back closes it', async () => {
    const onUndo = vi.fn();
    render(<Delete onUndo={onUndo} />, { wrapper: AppProviders });
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('3 steps deleted')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(onUndo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText('3 steps deleted')).not.toBeInTheDocument());
  });

  it('takes the place of an earlier notice about the same, and of no other', async () => {
    const onUndo = vi.fn();
    function Repair() {
      const show = useToast();
      const say = (text: string, about?: string) => () =>
        show({ text, about, action: { label: 'Undo', onPress: onUndo } });
      return (
        <>
          <Button onClick={say('Saved')}>Save</Button>
          <Button onClick={say('Repaired', 'repair')}>Repair</Button>
          <Button onClick={say('Repaired. One day ends otherwise.', 'repair')}>Judge</Button>
        </>
      );
    }
    render(<Repair />, { wrapper: AppProviders });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(screen.getByRole('button', { name: 'Repair' }));
    expect(await screen.findByText('Repaired')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Judge' }));

    expect(await screen.findByText('Repaired. One day ends otherwise.')).toBeInTheDocument();
    expect(screen.queryByText('Repaired')).not.toBeInTheDocument();
    expect(screen.getByText('Saved')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(2);
  });

  it('can be put away without the way back', async () => {
    const onUndo = vi.fn();
    render(<Delete onUndo={onUndo} />, { wrapper: AppProviders });
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByText('3 steps deleted')).not.toBeInTheDocument());
    expect(onUndo).not.toHaveBeenCalled();
  });
});

describe('useAnnounce', () => {
  function Say() {
    const announce = useAnnounce();
    return (
      <Button
        onClick={() => {
          announce('Saved');
        }}
      >
        Save
      </Button>
    );
  }

  it('says the same words again by changing the region that says them', async () => {
    render(<Say />, { wrapper: AppProviders });
    const regions = screen.getAllByRole('status');
    expect(regions.map((region) => region.textContent).join('')).toBe('');

    await userEvent.click(screen.getByRole('button'));
    const first = regions.findIndex((region) => region.textContent === 'Saved');
    await userEvent.click(screen.getByRole('button'));
    const second = regions.findIndex((region) => region.textContent === 'Saved');

    expect([first, second].toSorted()).toEqual([0, 1]);
  });

  it('is a mistake outside the providers', () => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(() => render(<Say />)).toThrow('outside AnnouncerProvider');
    quiet.mockRestore();
  });
});

it('Banner is read out when it appears, with its repair inside', () => {
  render(
    <Banner
      role="alert"
      tone="wrong"
      icon={TriangleAlert}
      title="Not saved"
      actions={<Button>Try again</Button>}
    >
      This browser has no room left.
    </Banner>,
  );
  const banner = screen.getByRole('alert');
  expect(banner).toHaveTextContent('Not saved');
  expect(banner).toContainElement(screen.getByRole('button', { name: 'Try again' }));
});

it('ProgressBar says how far it is in words', () => {
  render(<ProgressBar label="Finding bad days" value={9} max={14} valueText="9 of 14" />);
  const bar = screen.getByRole('progressbar', { name: 'Finding bad days' });
  expect(bar).toHaveAttribute('aria-valuetext', '9 of 14');
  expect(bar).toHaveAttribute('aria-valuenow', '9');
  expect(bar).toHaveAttribute('aria-valuemax', '14');
});

it('Skeleton says what is on its way', () => {
  render(<Skeleton label="Opening the workflow" lines={3} />);
  expect(screen.getByRole('status')).toHaveTextContent('Opening the workflow');
});
