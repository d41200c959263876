// Scenarios from nothing: made by the program, all of them run, one turned red by a change of the drawing and mended in words.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { documentSchema } from '../../src/model/document';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

const template = path.join(import.meta.dirname, '../../src/templates/order-fulfilment.json');
const shipped = documentSchema.parse(JSON.parse(readFileSync(template, 'utf8'))).scenarios.length;
const DOWN = 'The card gateway is down for two hours';

/** Waits until all saved scenarios come out as expected: each holds, or is a known gap. */
async function expectAllMet(page: Page, all: number): Promise<void> {
  const line = panelOf(page)
    .getByRole('status')
    .filter({ hasText: /\d+ of \d+ hold/u });
  await expect
    .poll(async () => {
      const text = await line.innerText();
      const [holding = 0, of = 0, gaps = 0] = [...text.matchAll(/\d+/gu)].map(Number);
      return of === all ? holding + gaps : text;
    })
    .toBe(all);
}

test('makes scenarios, runs all of them, and mends in words one that no longer holds', async ({ page }) => {
  test.slow();
  // given
  await openOrderFulfilment(page);
  await rehearse(page);
  await expectAllMet(page, shipped);

  // when they are made
  await panelOf(page).getByRole('button', { name: 'Make these for me' }).click();
  const keep = page.getByRole('dialog').getByRole('button', { name: /^Keep \d+$/u });
  await expect(keep).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
  const count = Number(/\d+/u.exec(await keep.innerText())?.[0]);
  expect(count).toBeGreaterThan(10);
  await expectAccessible(page, 'scenarios that were made');
  await keep.click();

  // then they all come out as expected, and go with one undo
  const all = shipped + count;
  await expectAllMet(page, all);
  await expectSaved(page);
  await panelOf(page).getByRole('button', { name: 'Run all' }).click();
  await expectAllMet(page, all);
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expectAllMet(page, shipped);

  // and when the drawing is changed
  await page.getByRole('link', { name: 'Draw' }).click();
  await stepOn(page, 'Shipped').click();
  await page.getByRole('radio', { name: 'Called off' }).click();
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await rehearse(page);

  // then it is red with its reason, and plays to where it parts
  const red = panelOf(page).getByRole('listitem').filter({ hasText: DOWN });
  await expect(red).toContainText('Expected: it ends well. It ended cancelled.');
  await red.getByRole('button', { name: DOWN, exact: true }).click();
  await playerOf(page).getByRole('button', { name: 'Pause' }).click();

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

test('lets an order come again and sees it begin a second one where nothing keeps it out', async ({
  page,
}) => {
  // given
  await openOrderFulfilment(page);
  await rehearse(page);
  // The saved one: once something comes again it is no good day any more, and stands beside that.
  const change = page.getByRole('button', { name: 'Change The good day' });
  const good = panelOf(page).getByRole('listitem').filter({ has: change });
  await good.hover();
  await change.click();
  const editor = page.getByRole('region', { name: 'Change the scenario' });

  // when it comes again, by keyboard alone
  await editor.getByRole('button', { name: 'It comes again' }).focus();
  await page.keyboard.press('Enter');
  const besides = editor.getByRole('list', { name: 'What comes in besides' });
  await expect(besides.getByText('The same again: Web order')).toBeVisible();
  await expectAccessible(page, 'an order that comes again');

  // then, without a number that it is known by, another order begins
  await editor.getByRole('button', { name: 'Play it' }).click();
  await playerOf(page).getByRole('button', { name: 'To the end' }).click();
  await editor.getByRole('button', { name: 'Close' }).click();
  await panelOf(page).getByRole('tab', { name: 'Story' }).click();
  await expect(panelOf(page).getByText('Another order began: Web order.')).toBeVisible();

  // and taking it out is undone like any change
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await good.hover();
  await change.click();
  await besides.getByRole('button', { name: /^Take out: The same again/u }).click();
  await expect(besides).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect(besides.getByText('The same again: Web order')).toBeVisible();
});

test('tells that the same order came again, at its moment and at the end', async ({ page }) => {
  await openOrderFulfilment(page);
  await rehearse(page);
  const TWICE = 'The shop sends the order twice, then the customer calls about it';
  await panelOf(page).getByRole('button', { name: TWICE, exact: true }).click();
  await playerOf(page).getByRole('button', { name: 'To the end' }).click();

  const said = 'The same Order number came again: Phone order. No second order began.';
  await expect(playerOf(page).getByText(said)).toBeVisible();
  await panelOf(page).getByRole('tab', { name: 'Story' }).click();
  await expect(panelOf(page).getByText('The same Order number came again: Web order.')).toBeVisible();
});

test('shows the names of saved scenarios whole, beside what can be done with them', async ({ page }) => {
  await openOrderFulfilment(page);
  await rehearse(page);
  const LONG = 'The card gateway is down all day and the front desk is away';
  const row = panelOf(page).getByRole('listitem').filter({ hasText: LONG });
  await row.hover();
  await expect(row.getByRole('button', { name: `Change ${LONG}` })).toBeVisible();

  const cut = await panelOf(page)
    .locator('button[data-row]')
    .evaluateAll((names) =>
      names.filter((name) => name.scrollHeight > name.clientHeight).map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
});

async function rehearse(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
}
