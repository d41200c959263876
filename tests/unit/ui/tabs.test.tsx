import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Badge } from '../../../src/ui/badge';
import { BottomTabs } from '../../../src/ui/bottom-tabs';
import { NavTabs } from '../../../src/ui/nav-tabs';
import { Tabs } from '../../../src/ui/tabs';

it('Tabs show what was chosen, by arrow key', async () => {
  function Ways() {
    const [way, setWay] = useState('questions');
    return (
      <Tabs
        label="Ways to begin"
        items={[
          { value: 'questions', label: 'Questions', content: 'About 4 min' },
          { value: 'list', label: 'As a list', content: 'One line per step' },
        ]}
        value={way}
        onValueChange={setWay}
      />
    );
  }
  render(<Ways />);
  expect(screen.getByRole('tablist', { name: 'Ways to begin' })).toBeVisible();
  expect(screen.getByRole('tabpanel', { name: 'Questions' })).toHaveTextContent('About 4 min');

  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');

  expect(screen.getByRole('tab', { name: 'As a list', selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'As a list' })).toHaveTextContent('One line per step');
});

it('NavTabs and BottomTabs are links that say which place this is', () => {
  const places = [
    { href: '#/draw', label: 'Draw', current: true },
    { href: '#/run', label: 'Run', current: false, trailing: <Badge count={3} label="3 waiting for you" /> },
  ];
  render(
    <>
      <NavTabs label="Modes" items={places} />
      <BottomTabs
        label="Places"
        items={[{ href: '#/inbox', label: 'For you', current: true, icon: Inbox }]}
      />
    </>,
  );
  expect(screen.getByRole('navigation', { name: 'Modes' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Draw', current: 'page' })).toHaveAttribute('href', '#/draw');
  expect(screen.getByRole('link', { name: /Run.*3 waiting for you/ })).not.toHaveAttribute('aria-current');
  expect(screen.getByRole('link', { name: 'For you', current: 'page' })).toBeVisible();
});
