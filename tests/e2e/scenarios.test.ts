// Scenarios from nothing: made by the program, all of them run, one turned red by a change of the drawing and mended in words.

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

const DOWN = 'The card gateway is down for two hours';

test('makes scenarios, runs all of them, and mends in words one that no longer holds', async ({ page }) => {
  test.slow();
  // given
  await openOrderFulfilment(page);
  await rehearse(page);
  await expect(panelOf(page).getByText('15 of 15 hold')).toBeVisible();

  // when they are made
  await panelOf(page).getByRole('button', { name: 'Make these for me' }).click();
  const keep = page.getByRole('dialog').getByRole('button', { name: /^Keep \d+$/u });
  await expect(keep).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
  const count = Number(/\d+/u.exec(await keep.innerText())?.[0]);
  expect(count).toBeGreaterThan(10);
  await expectAccessible(page, 'scenarios that were made');
  await keep.click();

  // then they all hold, and go with one undo
  const all = String(15 + count);
  await expect(panelOf(page).getByText(`${all} of ${all} hold`)).toBeVisible();
  await expectSaved(page);
  await panelOf(page).getByRole('button', { name: 'Run all' }).click();
  await expect(panelOf(page).getByText(`${all} of ${all} hold`)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect(panelOf(page).getByText('15 of 15 hold')).toBeVisible();

  // and when the drawing is changed
  await page.getByRole('link', { name: 'Draw' }).click();
  await stepOn(page, 'Shipped').click();
  await page.getByRole('radio', { name: 'Called off' }).click();
  await rehearse(page);

  // then it is red with its reason, and plays to where it parts
  const red = panelOf(page).getByRole('listitem').filter({ hasText: DOWN });
  await expect(red).toContainText('It ends well: no, it ended cancelled.');
  await red.getByRole('button', { name: DOWN, exact: true }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();

  // when what is expected is said otherwise
  await red.hover();
  await red.getByRole('button', { name: `Change ${DOWN}` }).click();
  await expectAccessible(page, 'a scenario that is changed');
  const editor = page.getByRole('region', { name: 'Change the scenario' });
  await expect(editor.getByText('Does not hold')).toBeVisible();
  await editor.getByRole('combobox', { name: 'How it ends' }).click();
  await page.getByRole('option', { name: 'cancelled' }).click();

  // then it holds
  await expect(editor.getByText('Holds', { exact: true })).toBeVisible();
});

async function rehearse(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
}
