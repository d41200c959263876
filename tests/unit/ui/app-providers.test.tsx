import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { AppProviders } from '../../../src/ui/app-providers';
import { NumberInput } from '../../../src/ui/number-input';
import { Select } from '../../../src/ui/select';
import { UiWordsProvider } from '../../../src/ui/ui-words';

it('AppProviders keep the primitives from writing style elements, which the content policy forbids', async () => {
  render(
    <Select
      aria-label="Who"
      options={[{ value: 'a', label: 'A' }]}
      value="a"
      onValueChange={() => undefined}
    />,
    {
      wrapper: AppProviders,
    },
  );
  await userEvent.click(screen.getByRole('combobox', { name: 'Who' }));
  expect(await screen.findByRole('listbox')).toBeVisible();
  expect(document.querySelectorAll('style')).toHaveLength(0);
});

it('UiWordsProvider gives the parts the words of another language', () => {
  render(
    <UiWordsProvider
      words={{ close: 'Schließen', less: 'Weniger', more: 'Mehr', notices: 'Hinweise', notFetched: 'Fehlt' }}
    >
      <NumberInput aria-label="Versuche" value={3} onValueChange={() => undefined} />
    </UiWordsProvider>,
  );
  expect(screen.getByRole('button', { name: 'Weniger' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Mehr' })).toBeVisible();
});
