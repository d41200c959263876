import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Combobox } from '../../../src/ui/combobox';

const people = [
  { value: 'ann', label: 'Ann' },
  { value: 'bob', label: 'Bob' },
];

// The first of this file: the part has not arrived before.
it('keeps what is typed before it has arrived', async () => {
  const onValueChange = vi.fn();
  render(<Combobox aria-label="Who" options={people} value="ann" onValueChange={onValueChange} />);
  const plain = screen.getByRole('combobox', { name: 'Who' });
  expect(plain).toHaveTextContent('Ann');
  await userEvent.tab();
  expect(plain).toHaveFocus();
  await userEvent.keyboard('bo');
  expect(await screen.findByRole('option', { name: 'Bob' })).toBeVisible();
  expect(screen.queryByRole('option', { name: 'Ann' })).toBeNull();
});

it('says nothing before something is picked, and then once', async () => {
  const onValueChange = vi.fn();
  render(<Combobox aria-label="Who" options={people} value={null} onValueChange={onValueChange} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Who' }), 'an');
  expect(onValueChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onValueChange).toHaveBeenCalledExactlyOnceWith('ann');
});
