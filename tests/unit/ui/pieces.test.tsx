import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CreditCard, Hand, Play } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { AppProviders } from '../../../src/ui/app-providers';
import { Badge } from '../../../src/ui/badge';
import { Blank } from '../../../src/ui/blank';
import { EmptyState } from '../../../src/ui/empty-state';
import { IconButton } from '../../../src/ui/icon-button';
import { ListRow } from '../../../src/ui/list-row';
import { Panel, PanelHeader, PanelSection } from '../../../src/ui/panel';
import { Popover } from '../../../src/ui/popover';
import { Stamp } from '../../../src/ui/stamp';
import { Tile } from '../../../src/ui/tile';

describe('ListRow', () => {
  it('is pressed by its title, apart from the buttons at its end', async () => {
    const onPress = vi.fn();
    const onPlay = vi.fn();
    render(
      <ul>
        <ListRow
          leading={<Tile tone="system" icon={CreditCard} />}
          title="Charge the card never answers"
          second="Waits for ever"
          onPress={onPress}
          trailing={<IconButton label="Play" icon={Play} onClick={onPlay} />}
        />
      </ul>,
      { wrapper: AppProviders },
    );
    const title = screen.getByRole('button', { name: 'Charge the card never answers' });
    const play = screen.getByRole('button', { name: 'Play' });
    expect(title).not.toContainElement(play);

    await userEvent.click(play);
    expect(onPress).not.toHaveBeenCalled();
    await userEvent.click(title);
    expect(onPress).toHaveBeenCalledOnce();
    expect(onPlay).toHaveBeenCalledOnce();
  });

  it('leads somewhere, or only tells', () => {
    render(
      <ul>
        <ListRow title="Order 1039" href="#/runs/1039" selected />
        <ListRow title="Order 1040" />
      </ul>,
    );
    expect(screen.getByRole('link', { name: 'Order 1039', current: true })).toHaveAttribute(
      'href',
      '#/runs/1039',
    );
    expect(screen.getByText('Order 1040')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

it('Stamp is read as its word', () => {
  render(<Stamp tone="attention" icon={Hand} word="needs attention" />);
  expect(screen.getByText('needs attention')).toBeVisible();
});

it('Badge is read as a sentence and never grows wide', () => {
  const { container } = render(<Badge count={128} label="128 waiting for you" />);
  expect(screen.getByText('128 waiting for you')).toBeInTheDocument();
  expect(container.querySelector('span > [aria-hidden]')).toHaveTextContent('99+');
});

it('Panel is a named place with headings', () => {
  render(
    <Panel label="Step">
      <PanelHeader title="Charge the card" />
      <PanelSection title="Details">About 20 seconds</PanelSection>
    </Panel>,
  );
  expect(screen.getByRole('complementary', { name: 'Step' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Charge the card' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Details' })).toBeVisible();
});

it('EmptyState says what is missing and how to change that', () => {
  render(<EmptyState title="No runs yet">Play the good day first.</EmptyState>);
  expect(screen.getByText('No runs yet')).toBeVisible();
  expect(screen.getByText('Play the good day first.')).toBeVisible();
});

it('Blank opens what fills it in', async () => {
  render(
    <p>
      It tries{' '}
      <Popover trigger={<Blank>3 times</Blank>} title="How often">
        <button type="button">4 times</button>
      </Popover>
      .
    </p>,
  );
  await userEvent.click(screen.getByRole('button', { name: '3 times' }));
  expect(await screen.findByRole('dialog', { name: 'How often' })).toBeVisible();
});
