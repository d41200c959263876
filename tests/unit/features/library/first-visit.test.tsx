import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../../src/features/library/library-screen';
import { HouseProvider, type HouseServices } from '../../../../src/parts/services';
import { AppProviders } from '../../../../src/ui/app-providers';
import { sketch } from '../../../support/sketch';
import { testDevice } from '../../../support/test-house';

/** Shows the list of workflows while the database has not answered, and perhaps never will. */
function showUnanswered(services: HouseServices): void {
  const workflows = { ...services.workflows, list: () => new Promise<never>(() => undefined) };
  render(
    <AppProviders>
      <HouseProvider services={{ ...services, workflows }}>
        <LibraryScreen menu={() => null} />
      </HouseProvider>
    </AppProviders>,
  );
}

describe('the list of workflows, before the database answers', () => {
  it('welcomes somebody who has nothing here', () => {
    // when
    showUnanswered(testDevice()().services);

    // then
    expect(screen.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeVisible();
  });

  it('waits where there is something to show', async () => {
    // given
    const connect = testDevice();
    await connect().services.workflows.create(sketch({ steps: { start: 'trigger' }, arrows: [] }));

    // when
    showUnanswered(connect().services);

    // then
    expect(screen.queryByRole('button', { name: 'Open «Order fulfilment»' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Workflows' })).toBeVisible();
  });

  it('draws the pictures of the templates afterwards', async () => {
    // given
    showUnanswered(testDevice()().services);
    const counted = /\d+ steps?, /u;
    expect(screen.queryByText(counted)).not.toBeInTheDocument();

    // then
    expect(await screen.findAllByText(counted, {}, { timeout: 10_000 })).not.toHaveLength(0);
  });
});
