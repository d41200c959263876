// The first number that somebody sets on a page: nothing of its part is there yet.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

it('keeps its place until its part is there, and then stays the same while somebody writes in it', async () => {
  // given
  vi.resetModules();
  const { NumberInput, numberField } = await import('../../../src/ui/number-input');
  function Tries() {
    const [tries, setTries] = useState<number | null>(3);
    return <NumberInput aria-label="Tries" value={tries} onValueChange={setTries} max={20} />;
  }

  // when
  render(<Tries />);
  expect(numberField.arrived()).toBeNull();
  const input = await screen.findByRole('textbox', { name: 'Tries' });
  await userEvent.type(input, '{Backspace}12');

  // then
  expect(input).toHaveValue('12');
  expect(input).toHaveFocus();
});

it('is there with the first popover', async () => {
  // given
  vi.resetModules();
  const [{ numberField }, { popoverPopup }] = await Promise.all([
    import('../../../src/ui/number-input'),
    import('../../../src/ui/popover'),
  ]);

  // when
  await popoverPopup.fetch();

  // then
  expect(numberField.arrived()).not.toBeNull();
});
