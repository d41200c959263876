// «Find out what happens if the gateway is down all day and the manager is away, and repair it»: by mouse, without a word
// typed. At this shop it is the front desk that decides.
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test('finds out what happens if a system is down and somebody is away, repairs it, and sees it caught', async ({
  page,
}) => {
  test.slow();
  // given
  await openOrderFulfilment(page);

  // when
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await rehearseTrouble(page);

  // then
  const panel = panelOf(page);
  await expect(panel.getByText('The order ends at Cancelled instead.')).toBeVisible();
  await expect(rowOf(page, 'Try the card later')).toContainText('Nobody comes to it in time');
  await expectAccessible(page, 'a system that is down and somebody who is away');

  // when it is played
  await panel.getByRole('button', { name: 'Play this day' }).click();
  await playerOf(page).getByRole('button', { name: 'To the end' }).click();
  await expect(playerOf(page).getByText('The order was cancelled.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save as a scenario' })).toBeVisible();
  await stepOn(page, 'Try the card later').click();
  await expect(panel.getByText(/^Front desk was away until Mon 9 March/u)).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();

  // and when a second person is asked from now on
  await page.getByRole('link', { name: 'Draw' }).click();
  await stepOn(page, 'Try the card later').click();
  const inspector = page.getByRole('complementary', { name: 'Step' });
  await inspector.getByRole('button', { name: 'Add what happens' }).click();
  await inspector.getByRole('button', { name: '2 h remind', exact: true }).click();
  await page.getByRole('combobox', { name: 'What happens' }).click();
  await page.getByRole('option', { name: /Ask somebody else too/u }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Who is asked too' }).click();
  await page.getByRole('option', { name: 'Warehouse' }).click();
  await page.keyboard.press('Escape');

  // then the same trouble is caught
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await rehearseTrouble(page);
  await expect(panel.getByText(/The order still ends at Shipped/u)).toBeVisible();
  await expect(rowOf(page, 'Try the card later')).toContainText('Somebody else is asked too');
  await panel.getByRole('button', { name: 'Play this day' }).click();
  await playerOf(page).getByRole('button', { name: 'To the end' }).click();
  await expect(playerOf(page).getByText(/The order is done/u)).toBeVisible();
});

/** Card gateway down for a day, front desk away for a week. */
async function rehearseTrouble(page: Page): Promise<void> {
  const panel = panelOf(page);
  await panel.getByRole('radio', { name: 'By system' }).click();
  await panel.getByRole('button', { name: 'Card gateway' }).click();
  await panel.getByRole('radio', { name: '1 day' }).click();
  await panel.getByRole('combobox', { name: 'And at the same time' }).click();
  await page.getByRole('option', { name: 'Front desk is away' }).click();
  await panel.getByRole('radio', { name: '7 days' }).click();
}

function rowOf(page: Page, step: string) {
  return panelOf(page)
    .getByRole('list', { name: 'If Card gateway is down for' })
    .getByRole('listitem')
    .filter({ hasText: step });
}
