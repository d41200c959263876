// A promise is made in a sentence, looked for on every path, and where it is broken the walk shows it.
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
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
    'Try the card later: Rejected',
  );

  // and: the player, the step, the story and the timeline say where it breaks, and each leads back there
  const player = page.getByRole('region', { name: 'Player' });
  const here =
    /^Here a promise is broken: “Refund what was paid” never begins before “Ship the order” begins/u;
  const isHere = async () => {
    await expect(player.getByText(here)).toBeVisible();
    await expect(player.getByRole('slider')).toHaveAttribute('aria-valuetext', /Here a promise is broken/u);
  };
  await isHere();
  await expect(stepOn(page, 'Refund what was paid')).toContainText('Promise broken');
  const toEnd = player.getByRole('button', { name: 'To the end' });
  await toEnd.click();
  await expect(player.getByText(here)).toBeHidden();
  await page.getByRole('tab', { name: 'Story' }).click();
  await panelOf(page).getByRole('button', { name: here }).press('Enter');
  await isHere();
  await player.getByRole('button', { name: 'Timeline' }).click();
  await toEnd.click();
  const timeline = page.getByRole('region', { name: /^Timeline/u });
  await timeline.getByRole('button', { name: here }).press('Enter');
  await isHere();
  await expectAccessible(page, 'where a promise breaks');
  await page.getByRole('tab', { name: 'Scenarios' }).click();

  // and it is taken back as it was made
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect(part.getByText('3 of 3 hold')).toBeVisible({ timeout: 60_000 });
});

test('a promise that fits the drawing is made by one press', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  const part = page.getByRole('region', { name: 'Promises' });
  await part.getByRole('button', { name: 'Promises' }).click();
  const fits = part.getByRole('list', { name: 'Fits this drawing' });
  await expect(fits.getByRole('button')).toHaveCount(5);

  // when
  await fits
    .getByRole('button', { name: 'In every order, “Charge the card” is done at most once.' })
    .press('Enter');

  // then
  await expect(part.getByText('4 of 4 hold, 3 on every path')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect(part.getByText('3 of 3 hold, 2 on every path')).toBeVisible({ timeout: 60_000 });
});
