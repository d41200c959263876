// Many cases at once: how they came out, and each of them on the drawing and the timeline.
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

const marksOf = (page: Page) =>
  page.getByRole('list', { name: /^The cases of bad day/u }).getByRole('button');

test('plays a bad day, opens a case of it and keeps that as a scenario', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Bad day' }).click();
  await page.getByRole('button', { name: '50 random days' }).click();
  await expect(marksOf(page)).toHaveCount(50);
  await expect(panelOf(page).getByText(/^\d+ handled, /u)).toBeVisible();
  await expectAccessible(page, 'a bad day');

  // when: the keyboard walks to a case and opens it
  await marksOf(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(marksOf(page).nth(11)).toBeFocused();
  await page.keyboard.press('Enter');

  // then
  await expect(page.getByText('Timeline: Bad day 1, case 12')).toBeVisible();
  await page.keyboard.press('End');
  await panelOf(page).getByRole('button', { name: 'Save as a scenario' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Case twelve');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expectSaved(page);
  await panelOf(page).getByRole('button', { name: 'Close the bad day' }).click();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await expect(panelOf(page).getByRole('button', { name: 'Case twelve', exact: true })).toBeVisible();

  // and what was rehearsed is seen on the steps, also while something is played
  const rehearsed = page.getByRole('button', { name: /^Rehearsed \d+%$/u });
  await expect(rehearsed).toHaveAttribute('aria-pressed', 'false');
  await rehearsed.click();
  await expect(rehearsed).toHaveAttribute('aria-pressed', 'true');
  await stepOn(page, 'Charge the card').click();
  await expect(stepOn(page, 'Charge the card')).toHaveAccessibleName(/, rehearsed \d of \d ways/u);
});

test('brings another bad day, of five hundred cases, on a phone too', async ({ page }) => {
  // given
  test.slow();
  await openOrderFulfilment(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: 'Bad day' }).click();
  await page.getByRole('button', { name: '50 random days' }).click();
  const sheet = page.getByRole('dialog');
  await expect(marksOf(page)).toHaveCount(50);

  await expectAccessible(page, 'a bad day on a phone');

  // when
  await sheet.getByRole('button', { name: 'Another bad day' }).click();
  await sheet.getByRole('radio', { name: '500' }).click();

  // then
  await expect(page.getByRole('dialog', { name: 'Bad day 2' })).toBeVisible();
  await expect(marksOf(page)).toHaveCount(500, { timeout: 60_000 });
  await marksOf(page).nth(36).click();
  await expect(sheet).toBeHidden();
  await expect(playerOf(page).getByText('Bad day 2, case 37')).toBeVisible();
});
