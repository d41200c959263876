import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Copy } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/button';
import { ContextMenu } from '../../../src/ui/context-menu';
import { DropdownMenu } from '../../../src/ui/dropdown-menu';
import type { MenuEntry } from '../../../src/ui/menu-entries';

function stepMenu() {
  const copy = vi.fn();
  const showBadDays = vi.fn();
  const move = vi.fn();
  const entries: MenuEntry[] = [
    { key: 'copy', label: 'Duplicate', icon: Copy, shortcut: ['Ctrl', 'D'], onSelect: copy },
    { key: 'off', label: 'Switch off', disabled: true, onSelect: vi.fn() },
    {
      kind: 'section',
      key: 'show',
      label: 'Show',
      entries: [
        { kind: 'check', key: 'bad', label: 'Bad days', checked: true, onCheckedChange: showBadDays },
        {
          kind: 'submenu',
          key: 'lane',
          label: 'Move to lane',
          entries: [{ key: 'warehouse', label: 'Warehouse', onSelect: move }],
        },
      ],
    },
  ];
  return { entries, copy, showBadDays, move };
}

describe('DropdownMenu', () => {
  it('opens, walks and chooses by keyboard, and gives the focus back', async () => {
    const { entries, copy } = stepMenu();
    render(<DropdownMenu trigger={<Button>More</Button>} entries={entries} />);

    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('menu', { name: 'More' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /^Duplicate/ })).toHaveFocus());
    await userEvent.keyboard('{Enter}');

    expect(copy).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('tells what is on, what is off, and what belongs together', async () => {
    const { entries, showBadDays } = stepMenu();
    render(<DropdownMenu trigger={<Button>More</Button>} entries={entries} />);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));

    expect(await screen.findByRole('group', { name: 'Show' })).toBeVisible();
    expect(screen.getByRole('menuitem', { name: 'Switch off' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Bad days', checked: true }));

    expect(showBadDays).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('opens a menu inside the menu with the arrow key', async () => {
    const { entries, move } = stepMenu();
    render(<DropdownMenu trigger={<Button>More</Button>} entries={entries} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menu');
    await userEvent.keyboard('{End}{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Warehouse' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    expect(move).toHaveBeenCalledOnce();
  });
});

describe('ContextMenu', () => {
  it('offers the same entries at a right click', async () => {
    const { entries, copy } = stepMenu();
    render(
      <ContextMenu entries={entries}>
        <div>Charge the card</div>
      </ContextMenu>,
    );
    fireEvent.contextMenu(screen.getByText('Charge the card'));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Duplicate/ }));
    expect(copy).toHaveBeenCalledOnce();
  });
});
