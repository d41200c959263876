// An owner's way by finger, on a phone.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { playerOf } from './support/rehearsal';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const openNewPatient = async (page: Page) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^New patient/u }).tap();
  await expect(rowsOf(page).first()).toBeVisible();
};

const rowsOf = (page: Page) =>
  page.getByRole('list', { name: 'Outline of New patient' }).locator('[data-row-step]');

test('adds a step right after another, and takes it back with the list in sight', async ({ page }) => {
  await openNewPatient(page);
  await expect(rowsOf(page).first()).toContainText('Asks for a visit');

  // when
  await rowsOf(page).filter({ hasText: 'Book the visit' }).tap();
  await page.getByRole('button', { name: 'Add a step after this' }).tap();
  const question = page.getByRole('dialog', {
    name: 'What comes between “Book the visit” and “Will they come?”?',
  });
  await question.getByRole('option', { name: /^Message/u }).tap();

  // then: its sheet opens, and the list has it between the two
  const sheet = page.getByRole('dialog', { name: 'Step' });
  await expect(sheet.getByRole('textbox', { name: 'Name of this message' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).tap();
  const names = (await rowsOf(page).allInnerTexts()).map((text) => text.split('\n')[0]);
  const at = names.indexOf('New message');
  expect(names[at + 1]).toBe('Will they come?');

  // when
  await page.getByRole('button', { name: /^Undo/u }).tap();

  // then
  await expect(rowsOf(page).filter({ hasText: 'New message' })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
