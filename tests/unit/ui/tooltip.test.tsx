import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Ellipsis, Undo2 } from 'lucide-react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DropdownMenu } from '../../../src/ui/dropdown-menu';
import { IconButton } from '../../../src/ui/icon-button';
import { Segmented } from '../../../src/ui/segmented';

/** The words of a tooltip stand nowhere else as text: a button of pictures is named by an attribute. */
const tooltip = (text: string) => screen.queryByText(text);

function show() {
  render(
    <>
      <DropdownMenu
        trigger={<IconButton label="More" icon={Ellipsis} />}
        entries={[{ key: 'copy', label: 'Duplicate', onSelect: vi.fn() }]}
      />
      <IconButton label="Undo" icon={Undo2} />
    </>,
  );
}

describe('a tooltip', () => {
  beforeAll(async () => {
    await import('../../../src/ui/tooltip-popup');
    await import('../../../src/ui/menu-popup');
  });

  it('makes way for the menu that its control opens', async () => {
    show();
    await userEvent.tab();
    await waitFor(() => expect(tooltip('More')).toBeVisible());
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('menu')).toBeVisible();
    await waitFor(() => expect(tooltip('More')).toBeNull());
  });

  it('names each picture of a choice that is drawn without words', async () => {
    const segments = [
      { value: 'all', label: 'Everything', icon: Ellipsis },
      { value: 'good', label: 'Good day', icon: Undo2 },
    ];
    render(
      <Segmented label="Days shown" iconsOnly segments={segments} value="all" onValueChange={vi.fn()} />,
    );
    await userEvent.hover(screen.getByRole('radio', { name: 'Good day' }));
    await waitFor(() => expect(tooltip('Good day')).toBeVisible());
    expect(tooltip('Everything')).toBeNull();
  });

  it('does not come while something is chosen from a menu', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menu')).toBeVisible();
    // when a pointer rests on a control beside the menu
    const undo = screen.getByRole('button', { name: 'Undo', hidden: true });
    await userEvent.setup({ pointerEventsCheck: 0 }).hover(undo);
    await new Promise((resolve) => setTimeout(resolve, 700));
    // then
    expect(tooltip('Undo')).toBeNull();
    expect(screen.getByRole('menu')).toBeVisible();
  });
});
