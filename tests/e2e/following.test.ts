// While a rehearsal plays on a drawing that is too near to be seen whole, the running step is kept in sight.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { paperOf, stepOn } from './support/drawing';
import { playerOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test.beforeEach(async ({ page }) => {
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
});

test('the sheet goes along with what runs, and stands still where all of it is seen', async ({ page }) => {
  // given: all of it is seen
  const whole = await placeOfSheet(page);
  // when
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByText('The order is done.')).toBeVisible({ timeout: 60_000 });
  // then
  expect(await placeOfSheet(page)).toBe(whole);

  // and given: it is looked at from near, where it ends
  await zoomIn(page);
  expect(await isInSight(page, 'Web order')).toBe(false);
  expect(await isInSight(page, 'Shipped')).toBe(false);
  // when
  await page.keyboard.press('Home');
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).click();
  // then
  await expect.poll(() => isInSight(page, 'Web order')).toBe(true);
  await expect(page.getByText('The order is done.')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => isInSight(page, 'Shipped')).toBe(true);
});

test('the sheet stays where the owner holds it, or has just put it', async ({ page }) => {
  // given
  await zoomIn(page);
  const { x, y } = await emptySpot(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await placeOfSheet(page);
  // when: it is played by keyboard while the sheet is held
  await page.keyboard.press('Space');
  await expect(playerOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.waitForTimeout(1_500);
  // then
  expect(await placeOfSheet(page)).toBe(before);

  // and when it is moved and let go
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  const put = await placeOfSheet(page);
  expect(put).not.toBe(before);
  await page.waitForTimeout(1_500);
  // then
  expect(await placeOfSheet(page)).toBe(put);
  // and later it goes along again
  await expect.poll(() => placeOfSheet(page), { timeout: 30_000 }).not.toBe(put);
});

async function zoomIn(page: Page): Promise<void> {
  for (let times = 0; times < 5; times += 1) await page.getByRole('button', { name: 'Closer' }).click();
}

const placeOfSheet = (page: Page) =>
  paperOf(page)
    .locator('.react-flow__viewport')
    .evaluate((sheet) => getComputedStyle(sheet).transform);

/** A place on the paper under which nothing lies. */
async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  return paperOf(page).evaluate((paper) => {
    const { left, top, width, height } = paper.getBoundingClientRect();
    for (let x = left + 40; x < left + width; x += 20)
      for (let y = top + 80; y < top + height / 2; y += 20)
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true) return { x, y };
    throw new Error('nothing of the paper is free');
  });
}

/** Whether a step lies on the paper, over the player, with nothing cut off. */
async function isInSight(page: Page, name: string): Promise<boolean> {
  const step = await stepOn(page, name).boundingBox();
  const paper = await paperOf(page).boundingBox();
  const player = await playerOf(page).boundingBox();
  if (step === null || paper === null || player === null) return false;
  return (
    step.x >= paper.x &&
    step.y >= paper.y &&
    step.x + step.width <= paper.x + paper.width &&
    step.y + step.height <= player.y
  );
}
