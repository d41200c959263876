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

test('offers what is done before a second start, wherever a step is added', async ({ page }) => {
  await openNewPatient(page);
  await page.getByRole('button', { name: 'Add a step', exact: true }).tap();
  const kinds = page.getByRole('dialog').getByRole('option');
  await expect(kinds.first()).toContainText('Task');
  await expect(kinds.last()).toContainText('Start');
});

test('answers as somebody who is asked, from the card where they are', async ({ page }) => {
  await openNewPatient(page);
  await page.getByRole('link', { name: 'Rehearse' }).tap();
  await page
    .getByRole('button', { name: 'Not insured, and the patient decides against it', exact: true })
    .tap();
  const player = playerOf(page);
  await player.getByRole('button', { name: 'Pause' }).tap();

  // given: Maria has just been asked
  const answer = page.getByRole('button', { name: 'Answer as Maria' });
  await player.getByRole('button', { name: 'Back to the start' }).tap();
  for (let beat = 0; beat < 20 && !(await answer.isVisible()); beat += 1) {
    await player.getByRole('button', { name: 'One step on' }).tap();
  }

  // when
  await answer.tap();
  const asked = page.getByRole('dialog', { name: 'What Maria sees' });
  await asked.getByRole('button', { name: 'Approved' }).tap();

  // then
  await expect(asked.getByText(/^Maria chose Approved at/u)).toBeVisible();
});

test('says under every picture of the player where it leads', async ({ page }) => {
  await openNewPatient(page);
  await page.getByRole('link', { name: 'Rehearse' }).tap();
  await page.getByRole('button', { name: 'Play the good day' }).tap();
  for (const label of ['Ways', 'Bad day', 'What if', 'Scenarios', 'Timeline']) {
    await expect(playerOf(page).getByText(label, { exact: true })).toBeInViewport({ ratio: 1 });
  }
});
