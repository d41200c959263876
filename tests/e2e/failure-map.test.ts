// Every way to go wrong, on the panel beside the drawing: read, played, repaired; and what stops when a system is down.
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

const headingOf = (page: Page) => page.getByRole('heading', { name: /good ending, \d+ ways to go wrong/u });

test('lists the ways to go wrong, plays one by keyboard, and repairs another', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(headingOf(page)).toHaveText('1 good ending,22 ways to go wrong');
  await expect(panelOf(page).getByText('15 caught')).toBeVisible();
  await expectAccessible(page, 'the failure map');

  // when: one is played
  const open = panelOf(page).getByRole('region', { name: 'Not caught' });
  await open.getByRole('button', { name: 'Ship the order: takes too long' }).focus();
  await page.keyboard.press('Enter');

  // then: on the drawing and on the timeline
  await expect(panelOf(page).getByLabel('On the screen')).toBeVisible();
  await expect(playerOf(page).getByText('Ship the order: takes too long')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText('working', { exact: true }).first()).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: 'Save as a scenario' })).toBeVisible();

  // when: another is pressed where its picture for playing is
  const row = open.getByRole('listitem').filter({ hasText: 'Pick and pack: takes too long' });
  await row.locator('svg').last().click({ force: true });

  // then
  await expect(playerOf(page).getByText('Pick and pack: takes too long')).toBeVisible();

  // when: another is repaired, and that is undone
  await open.getByRole('button', { name: 'Tell Front desk' }).first().click();
  await expect(panelOf(page).getByText('18 caught, 3 of them not settled')).toBeVisible();
  await expect(
    page.getByText(
      /^One thing repaired\. 1 promise no longer holds: “Every paid order ships within 2 days”/u,
    ),
  ).toBeVisible();
  await expectSaved(page);
  await page.getByRole('banner').getByRole('button', { name: 'Undo: Repair' }).click();

  // then
  await expect(panelOf(page).getByText('15 caught')).toBeVisible();
});

test('says what stops when a system is down, and plays that day', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(headingOf(page)).toBeVisible();

  // when
  await panelOf(page).getByRole('radio', { name: 'By system' }).click();
  await panelOf(page).getByRole('button', { name: 'Card gateway' }).click();

  // then
  await expect(panelOf(page).getByText('The order still ends at Shipped, 3 h 20 min later.')).toBeVisible();
  await expect(panelOf(page).getByText('Fails after 3 tries')).toBeVisible();
  await expectAccessible(page, 'an outage');
  await panelOf(page).getByRole('button', { name: 'Play this day' }).click();
  await expect(playerOf(page).getByText('Card gateway is down for 2 h')).toBeVisible();
});

test('is there on a phone', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Rehearse' }).click();

  // when
  await page.getByRole('button', { name: 'Ways to go wrong' }).click();
  const sheet = page.getByRole('dialog', { name: 'Ways to go wrong' });
  await expect(headingOf(page)).toBeVisible();
  await expectAccessible(page, 'the failure map on a phone');
  await sheet.getByRole('button', { name: 'Card gateway is down' }).click();

  // then
  await expect(sheet).toBeHidden();
  await expect(playerOf(page).getByText('Card gateway is down')).toBeVisible();
});
