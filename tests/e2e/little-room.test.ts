// A rehearsal in little room, as on a tablet or with text of twice the size: what is shown lies under nothing.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { middleOf, paperOf, stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { LATE, openTimeline, pieceOf } from './support/timeline';
import { openOrderFulfilment } from './support/workspace';

const TEXT_OF_TWICE_THE_SIZE = { width: 720, height: 450 };
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };

test('the timeline takes the place of the drawing where there is no room for both, and gives it back', async ({
  page,
}) => {
  // given
  await openOrderFulfilment(page);
  await page.setViewportSize(TEXT_OF_TWICE_THE_SIZE);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  await expectAllFree(page);

  // when
  await playerOf(page).getByRole('button', { name: 'Timeline' }).click();

  // then
  await expect(stepOn(page, 'Shipped')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show everything' })).toBeHidden();
  await expect(pieceOf(page, 'Check stock')).toBeInViewport({ ratio: 0.9 });
  await expectAccessible(page, 'a timeline in little room');

  // when
  await playerOf(page).getByRole('button', { name: 'Timeline' }).click();

  // then
  await expectAllFree(page);
});

test('a panel that comes over the drawing leaves all of it in sight', async ({ page }) => {
  await openOrderFulfilment(page);
  await page.setViewportSize(TABLET);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();

  await page.getByRole('banner').getByRole('button', { name: 'Bad day' }).click();
  await expect(panelOf(page).getByRole('heading', { name: 'What goes wrong?' })).toBeVisible();

  await expectAllFree(page);
});

test('a step that is pressed stays under the hand when its panel comes', async ({ page }) => {
  await openOrderFulfilment(page);
  await page.setViewportSize(TABLET);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  const before = await middleOf(stepOn(page, 'Check stock'));

  await stepOn(page, 'Check stock').click();
  await expect(panelOf(page).getByRole('heading', { name: 'Check stock' })).toBeVisible();

  expect(await middleOf(stepOn(page, 'Check stock'))).toEqual(before);
});

test('what is said at the last bar stands whole before the end of the timeline', async ({ page }) => {
  await openOrderFulfilment(page);
  await openTimeline(page);

  await page.getByRole('button', { name: /^Ship the order, working/u }).hover();

  const said = page.getByText(/^Ship the order, working/u);
  await expect(said).toBeInViewport({ ratio: 1 });
});

test('two runs on a phone say their names within its width', async ({ page }) => {
  await openOrderFulfilment(page);
  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: LATE, exact: true }).click();
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.getByRole('button', { name: 'What if' }).click();
  await page.getByRole('button', { name: 'Show both' }).click();

  const runs = page.getByRole('dialog').getByRole('heading', { level: 3 });
  await expect(runs).toHaveCount(2);
  await expect(runs.first()).toBeInViewport({ ratio: 1 });
  await expect(runs.last()).toBeInViewport({ ratio: 1 });
});

/** Waits until every step lies where it can be pressed, under no bar and no panel. */
async function expectAllFree(page: Page): Promise<void> {
  const steps = paperOf(page).locator('[data-step]');
  await expect(steps.first()).toBeVisible();
  await expect.poll(() => namesUnderOthers(steps)).toEqual([]);
}

async function namesUnderOthers(steps: Locator): Promise<readonly (string | null)[]> {
  return await steps.evaluateAll((all) =>
    all
      .filter((step) => {
        const { left, right, top, bottom } = step.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return [
          [x, top + 1],
          [x, bottom - 1],
          [left + 3, y],
          [right - 3, y],
        ].some(([atX = 0, atY = 0]) => document.elementFromPoint(atX, atY)?.closest('[data-step]') !== step);
      })
      .map((step) => step.getAttribute('aria-label')),
  );
}
