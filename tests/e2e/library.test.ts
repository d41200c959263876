import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { download, openFile } from './support/files';
import { openOrderFulfilment, renameWorkflow } from './support/workspace';

const names = (page: Page) => page.getByRole('list', { name: 'Workflows' }).getByRole('link');

test('leads a first visitor into a drawn workflow that is there again after a reload', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await expect(page.getByText('Saved here')).toBeVisible();
  await expect(page).toHaveTitle('Order fulfilment, Draw · Runthrough');

  // when
  await page.reload();

  // then
  await expect(page.getByRole('heading', { level: 1, name: 'Order fulfilment' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await expect(names(page)).toHaveText(['Order fulfilment']);
  await expect(page.getByRole('heading', { level: 1, name: 'Workflows' })).toBeVisible();
});

test('keeps a name that was written over, and what undoing takes back, over a reload', async ({ page }) => {
  // given
  await openOrderFulfilment(page);

  // when
  await renameWorkflow(page, 'Orders');
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  await expect(page.getByText('Saved here')).toBeVisible();
  await page.reload();

  // then
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Rename' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Order fulfilment' })).toBeVisible();
});

test('hands out a file that comes back beside the workflow, and its bytes are the same', async ({
  page,
  browser,
}) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Hand over' }).click();
  const given = await download(page, () => page.getByRole('button', { name: 'Download the file' }).click());
  expect(given.name).toBe('order-fulfilment.json');

  // when it is opened where it is already
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await openFile(page, given.name, given.bytes);

  // then it comes in beside it
  await expect(page.getByText('«Order fulfilment» is here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Add as a copy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Order fulfilment, copy' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await expect(names(page)).toHaveText(['Order fulfilment, copy', 'Order fulfilment']);

  // and when it is opened on another device, then it is the same file
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await there.goto(page.url());
  await openFile(there, given.name, given.bytes);
  await there.getByRole('button', { name: 'Add it' }).click();
  await there.getByRole('link', { name: 'Hand over' }).click();
  const again = await download(there, () => there.getByRole('button', { name: 'Download the file' }).click());
  expect(again.bytes.equals(given.bytes)).toBe(true);
  await other.close();
});

test('takes a file that is dropped on the page', async ({ page }) => {
  // given
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeVisible();

  // when
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{'], 'dropped.json', { type: 'application/json' }));
    return data;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });

  // then
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'dropped.json is cut off at line 1.',
  );
});

test('deletes with a way back, renames and duplicates', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Back to workflows' }).click();

  // when
  await page.getByRole('button', { name: 'More for Order fulfilment' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(names(page)).toHaveText(['Order fulfilment, copy', 'Order fulfilment']);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.getByRole('button', { name: 'More for Order fulfilment, copy' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Phone orders');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Phone orders', 'Order fulfilment']);
  await page.getByRole('button', { name: 'More for Phone orders' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(names(page)).toHaveText(['Order fulfilment']);

  // then
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveText(['Phone orders', 'Order fulfilment']);
});

test('lets one tab write, and another look on until it takes over', async ({ page, context }) => {
  // given
  await openOrderFulfilment(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Open in another tab')).toBeVisible();

  // when the first tab changes something
  await renameWorkflow(page, 'Orders');

  // then the second shows it
  await expect(second.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();

  // and when the second takes over, the first only looks on
  await second.getByRole('button', { name: 'Take over' }).click();
  await expect(second.getByText('Saved here')).toBeVisible();
  await expect(page.getByText('Read only')).toBeVisible();
});

test('says calmly that an address leads nowhere', async ({ page }) => {
  // when
  await page.goto('/#/somewhere/else');

  // then
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await expect(page.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeVisible();
});

test('writes everything into one file and brings it back on another device', async ({ page, browser }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await page.getByRole('button', { name: /^Purchase approval/u }).click();
  await page.getByRole('link', { name: 'Back to workflows' }).click();
  await expect(names(page)).toHaveText(['Purchase approval', 'Order fulfilment']);

  // when
  await page.getByRole('button', { name: 'Settings' }).click();
  const backup = await download(page, () => page.getByRole('menuitem', { name: 'Export all' }).click());
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(page.url());
  await openFile(there, backup.name, backup.bytes);
  await there.getByRole('button', { name: 'Bring back 2 workflows' }).click();

  // then, both within a moment, so in any order
  await expect(names(there)).toHaveCount(2);
  expect((await names(there).allTextContents()).sort()).toEqual(['Order fulfilment', 'Purchase approval']);
  await openFile(there, backup.name, backup.bytes);
  await expect(there.getByText('Everything in this backup is here already.')).toBeVisible();
  await other.close();
});

test('chooses the dark theme and keeps it', async ({ page }) => {
  // given
  await page.goto('/');

  // when
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();

  // then
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('says that a change was not saved, why, and keeps it until it can be', async ({ page }) => {
  // given a device that is full
  await openOrderFulfilment(page);
  await page.evaluate(() => {
    Reflect.set(window, 'addWithRoom', Reflect.get(IDBObjectStore.prototype, 'add'));
    Reflect.set(IDBObjectStore.prototype, 'add', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  });

  // when
  await renameWorkflow(page, 'Orders');

  // then
  const strip = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(strip).toContainText('This device is full. Nothing is lost');
  const copy = await download(page, () => strip.getByRole('button', { name: 'Download a copy' }).click());
  expect(JSON.parse(copy.bytes.toString())).toMatchObject({ name: 'Orders' });

  // and when there is room again
  await page.evaluate(() => Reflect.set(IDBObjectStore.prototype, 'add', Reflect.get(window, 'addWithRoom')));
  await strip.getByRole('button', { name: 'Save again' }).click();
  await expect(page.getByText('Saved here')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
});

test('leads the keyboard past the bar, and to the content of the next screen', async ({ page }) => {
  // given
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeVisible();

  // when
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  // then
  await expect(page.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Order fulfilment' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});
