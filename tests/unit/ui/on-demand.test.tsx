// The first press of each kind of popup, by somebody who never opened one: nothing of it is there yet.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/button';
import { AnnouncerProvider } from '../../../src/ui/live-region';
import { onDemand, plainTrigger, usePopup } from '../../../src/ui/on-demand';

type Ui = Readonly<Record<'menu' | 'dialog' | 'listbox', ReactElement>>;

/** Gives the parts as a page has them that was opened a moment ago. */
async function freshParts(): Promise<Ui> {
  vi.resetModules();
  const [{ DropdownMenu }, { Popover }, { Select }, { Button: FreshButton }] = await Promise.all([
    import('../../../src/ui/dropdown-menu'),
    import('../../../src/ui/popover'),
    import('../../../src/ui/select'),
    import('../../../src/ui/button'),
  ]);
  return {
    menu: (
      <DropdownMenu
        trigger={<FreshButton>More</FreshButton>}
        entries={[{ key: 'copy', label: 'Duplicate', onSelect: vi.fn() }]}
      />
    ),
    dialog: (
      <Popover trigger={<FreshButton>More</FreshButton>} title="More">
        <FreshButton>Slower</FreshButton>
      </Popover>
    ),
    listbox: (
      <Select
        aria-label="More"
        options={[{ value: 'one', label: 'One' }]}
        value="one"
        onValueChange={() => undefined}
      />
    ),
  };
}

const kinds = ['menu', 'dialog', 'listbox'] as const;

const trigger = () =>
  screen.getByRole(document.querySelector('[role="combobox"]') === null ? 'button' : 'combobox', {
    name: 'More',
  });

describe.each(kinds)('the first %s', (kind) => {
  let parts: Ui;
  beforeEach(async () => {
    parts = await freshParts();
  });

  async function expectOpenAndBack(): Promise<void> {
    const popup = await screen.findByRole(kind);
    await waitFor(() => expect(popup.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole(kind)).not.toBeInTheDocument());
    await waitFor(() => expect(trigger()).toHaveFocus());
  }

  it('opens by a pointer, takes the focus and gives it back', async () => {
    render(parts[kind]);
    await userEvent.click(trigger());
    await expectOpenAndBack();
  });

  it('opens by Enter, takes the focus and gives it back', async () => {
    render(parts[kind]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expectOpenAndBack();
  });

  it('reads the same before and after it is there', async () => {
    // given
    render(parts[kind]);
    const read = () =>
      ['role', 'aria-haspopup', 'aria-expanded', 'aria-label', 'type'].map((name) =>
        trigger().getAttribute(name),
      );
    const before = { reads: read(), text: trigger().textContent };
    // when
    await userEvent.click(trigger());
    await expectOpenAndBack();
    // then
    expect({ reads: read(), text: trigger().textContent }).toEqual(before);
  });
});

it.each(['menu', 'listbox'] as const)('ArrowDown opens the first %s too', async (kind) => {
  const parts = await freshParts();
  render(parts[kind]);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  const popup = await screen.findByRole(kind);
  await waitFor(() => expect(popup.contains(document.activeElement)).toBe(true));
});

it('says so where a part did not arrive, and asks for it again at the next press', async () => {
  // given
  const load = vi
    .fn<() => Promise<() => ReactElement>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(() => <p>Here it is</p>);
  const part = onDemand(load);
  function Opener() {
    const [opener] = useState(part);
    const popup = usePopup(opener);
    if (popup.Part !== null) return <popup.Part />;
    return plainTrigger(<Button>More</Button>, 'dialog', { near: () => undefined, press: popup.press });
  }
  render(
    <AnnouncerProvider>
      <Opener />
    </AnnouncerProvider>,
  );
  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('');
  // when
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  // then
  await waitFor(() => expect(said()).toMatch(/could not be fetched/u));
  expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  // when
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  // then
  expect(await screen.findByText('Here it is')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});
