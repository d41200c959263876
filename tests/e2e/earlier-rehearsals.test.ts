// What was played is kept on the device, and opens again as it was.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

const BAD_DAY = 'The card gateway is down for two hours';

test('keeps a rehearsal over a reload, with the same bars, the same story and the player at its end', async ({
  page,
}) => {
  // given
  await openOrderFulfilment(page);
  await rehearse(page);
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await panelOf(page).getByRole('button', { name: BAD_DAY, exact: true }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('End');
  await panelOf(page).getByRole('tab', { name: 'Story' }).click();
  const story = await panelOf(page).getByRole('tabpanel').innerText();
  const [bars, place] = [await barsOf(page), await placeOf(page)];
  await openEarlier(page);
  await expect(earlierOf(page).getByRole('button', { name: BAD_DAY, exact: true })).toBeVisible();

  // when
  await page.reload();
  await openEarlier(page);
  await earlierOf(page).getByRole('button', { name: BAD_DAY, exact: true }).click();

  // then
  const card = page.getByRole('region', { name: 'An earlier rehearsal' });
  await expect(card).toBeVisible();
  await expect(card).not.toContainText('redrawn');
  expect(await panelOf(page).getByRole('tabpanel').innerText()).toBe(story);
  expect(await placeOf(page)).toEqual(place);
  expect(await barsOf(page)).toEqual(bars);
  expect(bars.length).toBeGreaterThan(6);

  // and when it is gone through
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(playerOf(page).getByRole('slider')).toHaveValue('1');
  await card.getByRole('button', { name: 'Back to today' }).click();
  await expect(panelOf(page).getByRole('tab', { name: 'Scenarios' })).toBeVisible();
});

test('shows a rehearsal with the drawing that it was played on, and says so', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await rehearse(page);
  await page.keyboard.press('End');
  await openEarlier(page);
  await expect(earlierOf(page).getByRole('button', { name: 'The good day', exact: true })).toBeVisible();

  // when
  await page.getByRole('link', { name: 'Draw' }).click();
  await stepOn(page, 'Pick and pack').click();
  await expect(page.getByRole('complementary', { name: 'Step' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(stepOn(page, 'Pick and pack')).toHaveCount(0);
  await expectSaved(page);
  await rehearse(page);
  await openEarlier(page);

  // then
  await expect(earlierOf(page)).toContainText('an earlier drawing');
  await earlierOf(page).getByRole('button', { name: 'The good day', exact: true }).click();
  await expect(page.getByRole('region', { name: 'An earlier rehearsal' })).toContainText('redrawn since');
  await expect(page.getByText('As it was drawn on')).toBeVisible();
  await expect(stepOn(page, 'Pick and pack')).toBeVisible();

  // and when today is on the screen again
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(stepOn(page, 'Ship the order')).toBeVisible();
  await expect(stepOn(page, 'Pick and pack')).toHaveCount(0);
});

test('brings a deleted rehearsal back', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await rehearse(page);
  await page.keyboard.press('End');
  await openEarlier(page);
  const row = earlierOf(page).getByRole('listitem');
  await expect(row).toHaveCount(1);

  // when
  await row.hover();
  await row.getByRole('button', { name: 'Delete The good day' }).click();

  // then
  await expect(page.getByText('Nothing played yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).and(page.getByText('Undo')).click();
  await expect(row).toHaveCount(1);
  await page.reload();
  await openEarlier(page);
  await expect(row).toHaveCount(1);
});

async function rehearse(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
}

async function openEarlier(page: Page): Promise<void> {
  await panelOf(page).getByRole('tab', { name: 'Earlier' }).click();
}

const earlierOf = (page: Page) => panelOf(page).getByRole('list', { name: 'Earlier rehearsals' });

/** Where the player stands, and of how many places. */
async function placeOf(page: Page): Promise<readonly (string | null)[]> {
  const slider = playerOf(page).getByRole('slider');
  return [await slider.inputValue(), await slider.getAttribute('max')];
}

/** Reads every bar of the timeline: what it is called, where it lies. */
async function barsOf(page: Page): Promise<readonly string[]> {
  await playerOf(page).getByRole('button', { name: 'Timeline' }).click();
  const pieces = page.locator('[data-piece]');
  await expect(pieces.first()).toBeVisible();
  return pieces.evaluateAll((all) =>
    all.map((piece) => `${piece.getAttribute('aria-label') ?? ''} ${piece.getAttribute('style') ?? ''}`),
  );
}
