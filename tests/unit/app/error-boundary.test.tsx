import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/error-boundary';
import { TroublePage } from '../../../src/app/trouble-page';
import { HouseProvider } from '../../../src/parts/services';
import { PageProviders } from '../../../src/ui/page-providers';
import { testDevice } from '../../support/test-house';

// React writes what was caught to the console as well.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Fragile({ isBroken }: { readonly isBroken: boolean }) {
  if (isBroken) throw new Error('the drawing fell off the wall');
  return <p>The drawing</p>;
}

function page(place: string, isBroken: boolean, onDownload: () => void) {
  return (
    <PageProviders>
      <HouseProvider services={testDevice()().services}>
        <ErrorBoundary
          place={place}
          fallback={(again) => <TroublePage onAgain={again} onDownload={onDownload} />}
        >
          <Fragile isBroken={isBroken} />
        </ErrorBoundary>
      </HouseProvider>
    </PageProviders>
  );
}

it('says calmly that a screen broke and offers a copy of what is open', async () => {
  // given
  const onDownload = vi.fn();
  render(page('draw', true, onDownload));

  // when
  await userEvent.click(screen.getByRole('button', { name: 'Download a copy' }));

  // then
  expect(screen.getByRole('heading', { name: 'Something broke in the program' })).toBeVisible();
  expect(screen.queryByText(/fell off the wall/u)).toBeNull();
  expect(onDownload).toHaveBeenCalledOnce();
});

it('tries again when asked to, and leaves a broken screen behind when the place changes', async () => {
  // given
  const { rerender } = render(page('draw', true, vi.fn()));

  // when
  rerender(page('draw', false, vi.fn()));
  await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));

  // then
  expect(screen.getByText('The drawing')).toBeVisible();
  rerender(page('draw', true, vi.fn()));
  rerender(page('rehearse', false, vi.fn()));
  expect(await screen.findByText('The drawing')).toBeVisible();
});
