import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AlertDialog } from '../../../src/ui/alert-dialog';
import { AppProviders } from '../../../src/ui/app-providers';
import { Button } from '../../../src/ui/button';
import { Dialog } from '../../../src/ui/dialog';
import { Popover } from '../../../src/ui/popover';
import { Sheet } from '../../../src/ui/sheet';
import { TextInput } from '../../../src/ui/text-input';

describe('Dialog', () => {
  function Share() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button
          onClick={() => {
            setOpen(true);
          }}
        >
          Share
        </Button>
        <Dialog open={open} onOpenChange={setOpen} title="Share a copy" description="Yours stays as it is.">
          <TextInput aria-label="Name" value="" onValueChange={() => undefined} />
        </Dialog>
      </>
    );
  }

  it('has its name and description, starts on its content, and gives the focus back on Esc', async () => {
    render(<Share />, { wrapper: AppProviders });
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));

    const dialog = await screen.findByRole('dialog', { name: 'Share a copy' });
    expect(dialog).toHaveAccessibleDescription('Yours stays as it is.');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus());

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
  });

  it('closes by its cross', async () => {
    render(<Share />, { wrapper: AppProviders });
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('AlertDialog', () => {
  function setUp() {
    const onConfirm = vi.fn();
    const onOpenChange = vi.fn();
    render(
      <AlertDialog
        open
        onOpenChange={onOpenChange}
        title="Delete «Order fulfilment»?"
        description="Its 12 rehearsals go with it."
        confirmLabel="Delete the workflow"
        cancelLabel="Keep it"
        onConfirm={onConfirm}
      />,
      { wrapper: AppProviders },
    );
    return { onConfirm, onOpenChange };
  }

  it('asks, and starts on the harmless answer', async () => {
    const { onConfirm, onOpenChange } = setUp();
    const dialog = screen.getByRole('alertdialog', { name: 'Delete «Order fulfilment»?' });
    expect(dialog).toHaveAccessibleDescription('Its 12 rehearsals go with it.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus());

    await userEvent.keyboard('{Enter}');

    expect(onConfirm).not.toHaveBeenCalled();
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('does it only when told to, and then closes', async () => {
    const { onConfirm, onOpenChange } = setUp();
    await userEvent.click(screen.getByRole('button', { name: 'Delete the workflow' }));
    expect(onConfirm).toHaveBeenCalledOnce();
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

it('Sheet is a named dialog that Esc puts away', async () => {
  const onOpenChange = vi.fn();
  render(
    <Sheet open onOpenChange={onOpenChange} title="Charge the card">
      <Button>Play from here</Button>
    </Sheet>,
    { wrapper: AppProviders },
  );
  expect(await screen.findByRole('dialog', { name: 'Charge the card' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledWith(false);
});

it('Popover opens from its trigger, is named by its title, and gives the focus back', async () => {
  render(
    <Popover trigger={<Button>1 h per second</Button>} title="Speed">
      <Button>Slower</Button>
    </Popover>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Speed' })).toBeVisible();

  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: '1 h per second' })).toHaveFocus();
});
