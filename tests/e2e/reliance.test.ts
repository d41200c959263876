// What stops in all workflows together when something that they rely on is gone, from the library into the rehearsal of
// just that day, and back from one rehearsal to all of them.
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

/** Has the first template twice: the second as somebody else would name its systems. */
async function haveTwoWorkflows(page: Page): Promise<void> {
  await openOrderFulfilment(page);
  await expectSaved(page);
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await page.getByRole('button', { name: 'More for Order fulfilment' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('link', { name: 'Order fulfilment, copy' })).toBeVisible();
}

test('leads from the library over a system into the rehearsal of the day it is down', async ({ page }) => {
  // given
  await haveTwoWorkflows(page);

  // when
  await page.getByRole('link', { name: 'If something is down' }).click();

  // then
  await expect(page).toHaveTitle('If something is down, or somebody is away · Runthrough');
  const systems = page.getByRole('region', { name: 'Systems' });
  await expect(systems.getByRole('link')).toHaveText(['Stock list', 'Card gateway']);
  await systems.getByRole('link', { name: 'Card gateway' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'If Card gateway is down for' })).toBeFocused();
  await expect(page.getByText('2 steps in 2 workflows stop')).toBeVisible();
  await expect(page.getByText('2 go another way')).toBeVisible();
  await expectAccessible(page, 'what stops in all workflows');
  const inCopy = page.getByRole('region', { name: 'Order fulfilment, copy' });
  await expect(inCopy.getByText('Fails after 3 tries, and ends at Shipped')).toBeVisible();
  await expect(inCopy.getByText('About 3 orders come in meanwhile.')).toBeVisible();

  // when: another length
  await page.getByRole('radio', { name: '30 min' }).click();
  await inCopy.getByRole('link', { name: 'Charge the card' }).click();

  // then: its rehearsal plays that day
  await expect(page.getByRole('heading', { level: 1, name: 'Order fulfilment, copy' })).toBeVisible();
  await expect(playerOf(page).getByText('Card gateway is down for 30 min')).toBeVisible();
  await expect(page.getByText('trying again').first()).toBeVisible();

  // and the address stands for it
  await page.reload();
  await expect(playerOf(page).getByText('Card gateway is down for 30 min')).toBeVisible();
});

test('leads from one rehearsal to all workflows, and back, on a phone too', async ({ page }) => {
  // given
  await haveTwoWorkflows(page);
  await page.getByRole('link', { name: 'Order fulfilment, copy' }).click();
  await page.getByRole('link', { name: 'Rehearse' }).click();

  // when
  await panelOf(page).getByRole('radio', { name: 'By person' }).click();
  await panelOf(page).getByRole('link', { name: 'Also in 1 other workflow' }).first().click();

  // then
  await expect(page.getByRole('heading', { name: 'If Front desk is away for' })).toBeFocused();

  // when
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'what stops in all workflows, on a phone');
  await page.getByRole('link', { name: 'Everything relied on' }).click();

  // then
  await expect(page.getByRole('heading', { level: 1, name: /If something is down/u })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'If Front desk is away for' })).toBeHidden();
  await expectAccessible(page, 'the list of what all workflows rely on, on a phone');
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await expect(page.getByRole('link', { name: 'Order fulfilment, copy' })).toBeVisible();
});
