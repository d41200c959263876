// A promise is made in a sentence, looked for on every path, and where it is broken the walk shows it.
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { panelOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test('a promise that can be broken shows the walk, and is undone like any edit', async ({ page }) => {
  test.slow();
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  const part = page.getByRole('region', { name: 'Promises' });
  await part.getByRole('button', { name: 'Promises' }).click();
  await expect(part.getByText('Holds on every path')).toHaveCount(2, { timeout: 60_000 });
  await expect(part.getByText('3 of 3 hold')).toBeVisible();

  // when: by keyboard alone
  await part.getByRole('button', { name: 'Make a promise' }).press('Enter');
  await page.getByRole('menuitem', { name: 'One thing never before another' }).press('Enter');
  await expect(part.getByText('Not finished: say what it is about')).toBeVisible();
  await part.getByRole('combobox', { name: 'Step: A step', exact: true }).press('Enter');
  await page.getByRole('option', { name: 'Refund what was paid' }).press('Enter');
  await part.getByRole('combobox', { name: 'Step: a step', exact: true }).press('Enter');
  await page.getByRole('option', { name: 'Ship the order' }).press('Enter');

  // then
  await expect(part.getByText(/“Refund what was paid” began .+; “Ship the order” /u)).toBeVisible({
    timeout: 60_000,
  });
  await expectAccessible(page, 'the promises');
  await part.getByRole('button', { name: /Show me$/u }).press('Enter');
  await expect(page.getByRole('region', { name: 'You are trying something' })).toContainText(
    'Ask for a new card: Rejected',
  );

  // and it is taken back as it was made
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect(part.getByText('3 of 3 hold')).toBeVisible({ timeout: 60_000 });
});
