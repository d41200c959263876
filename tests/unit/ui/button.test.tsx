import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Play, Undo2 } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { AppProviders } from '../../../src/ui/app-providers';
import { Button } from '../../../src/ui/button';
import { ButtonLink } from '../../../src/ui/button-link';
import { IconButton } from '../../../src/ui/icon-button';

describe('Button', () => {
  it('takes its name from its words, not from its icon', () => {
    render(<Button icon={Play}>Play the good day</Button>);
    expect(screen.getByRole('button', { name: 'Play the good day' })).toBeVisible();
  });

  it('is pressed by mouse, by Enter and by Space', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Play</Button>);
    await userEvent.click(screen.getByRole('button'));
    await userEvent.keyboard('{Enter} ');
    expect(onClick).toHaveBeenCalledTimes(3);
  });

  it('does nothing while disabled, and can still be reached when it should explain itself', async () => {
    const onClick = vi.fn();
    render(
      <Button disabled focusableWhenDisabled onClick={onClick}>
        Play
      </Button>,
    );
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
  });

  it('leads somewhere as a link', () => {
    render(<ButtonLink href="#/library">New workflow</ButtonLink>);
    expect(screen.getByRole('link', { name: 'New workflow' })).toHaveAttribute('href', '#/library');
  });
});

describe('IconButton', () => {
  it('always has its name, and shows it with its keys when the focus arrives', async () => {
    render(<IconButton label="Undo" icon={Undo2} shortcut={['Ctrl', 'Z']} />, { wrapper: AppProviders });
    expect(screen.queryByText('Undo')).not.toBeInTheDocument();

    await userEvent.tab();

    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    expect(await screen.findByText('Undo')).toBeVisible();
    expect(screen.getByText('Ctrl Z')).toBeVisible();
  });

  it('says whether it stays down', () => {
    render(<IconButton label="Snap" icon={Undo2} pressed />, { wrapper: AppProviders });
    expect(screen.getByRole('button', { name: 'Snap', pressed: true })).toBeVisible();
  });
});
