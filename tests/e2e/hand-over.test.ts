// Handing over: what is left to see to is counted as on the screens that it leads to, and leads there.
import { expect, test } from './support/app';
import { panelOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test('counts broken promises and red scenarios as their tab does, and leads there past an open step', async ({
  page,
}) => {
  test.slow();
  // given: a repair that breaks a promise
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  const open = panelOf(page).getByRole('region', { name: 'Not caught' });
  await open.getByRole('button', { name: 'Tell Front desk' }).first().click();
  await expect(panelOf(page).getByText('4 not', { exact: true })).toBeVisible();
  await page.getByText('Charge the card', { exact: true }).first().click();

  // when
  await page.getByRole('link', { name: 'Hand over' }).click();

  // then: the file is in sight, and the blockers come first
  await expect(page.getByRole('button', { name: 'Download the file' })).toBeInViewport();
  await expect(page.getByText('1 of 3 promises is broken.')).toBeVisible();
  await expect(page.getByText('3 of 16 saved scenarios do not hold.')).toBeVisible();
  await expect(page.getByText('4 of 22 ways to go wrong are not caught.')).toBeVisible();

  // when
  await page.getByRole('link', { name: 'Show the scenarios: Promises are kept' }).click();

  // then
  await expect(panelOf(page).getByRole('tab', { name: 'Scenarios', selected: true })).toBeVisible();
  await expect(panelOf(page).getByText('1 of 3 broken')).toBeVisible();
  await expect(panelOf(page).getByText('13 of 16 hold')).toBeVisible();
});
