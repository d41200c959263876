// What was done stays, whatever becomes of the page, the browser or the disk.
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { makeDiskProfile } from './support/disk-profile';
import { drag, middleOf, paperOf, pullArrow, stepOn } from './support/drawing';
import { download, openFile } from './support/files';
import { readStoredWorkflow } from './support/stored-workflow';
import { expectSaved, nameOf, openOrderFulfilment, renameWorkflow } from './support/workspace';

test('keeps an edit when the page is closed at once, 15 times out of 15', async ({ faults }, testInfo) => {
  test.slow();
  // given
  const profile = makeDiskProfile(testInfo, faults);
  const context = await profile.start();
  const first = context.pages()[0] ?? (await context.newPage());
  await openOrderFulfilment(first);
  // The lightest of its screens; the bar and the saving are the same.
  const address = `${first.url()}/hand-over`;
  await first.close();

  // when: each page finds what the one before it left
  const found: string[] = [];
  for (let edit = 1; edit <= 16; edit += 1) {
    const page = await context.newPage();
    await page.goto(address);
    found.push(await nameOf(page).innerText());
    await renameWorkflow(page, `Edit ${edit}`);
    await page.close();
  }

  // then
  const edits = Array.from({ length: 15 }, (_, index) => `Edit ${index + 1}`);
  expect(found).toEqual(['Order fulfilment', ...edits]);
  await context.close();
});

test('keeps every edit over a reload, and all of them can be undone and redone after it', async ({
  page,
}) => {
  test.slow();
  // given
  await openOrderFulfilment(page);
  const atFirst = await downloadHere(page);

  // when: an edit of each kind
  await page.getByRole('button', { name: 'Add message' }).click();
  await expect(stepOn(page, 'New message')).toBeVisible();
  await pullArrow(page, 'Ship the order', 'New message');
  await stepOn(page, 'New message').click();
  await page.getByRole('textbox', { name: 'Name of this message' }).fill('Tell the customer');
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('Your order is on its way.');
  const from = await middleOf(stepOn(page, 'Put stock back'));
  await drag(page, from, { x: from.x + 40, y: from.y + 60 });
  await paperOf(page).getByText('3 tries failed').click();
  await page.keyboard.press('Delete');
  await stepOn(page, 'Ask for a new card').click();
  await page.keyboard.press('o');
  await renameWorkflow(page, 'Orders');
  await expectSaved(page);
  const edited = await downloadHere(page);
  await page.reload();

  // then
  await expect(nameOf(page)).toHaveText('Orders');
  expect(await downloadHere(page)).toBe(edited);

  // and when all is undone, and done again
  const count = await pressUntilDisabled(page, /^Undo/u);
  expect(count).toBeGreaterThanOrEqual(7);
  expect(await downloadHere(page)).toBe(atFirst);
  await expectSaved(page);
  await page.reload();
  expect(await pressUntilDisabled(page, /^Redo/u)).toBe(count);
  expect(await downloadHere(page)).toBe(edited);
});

/** Takes the workflow as it is on the page, as the file that it hands out. */
async function downloadHere(page: Page): Promise<string> {
  const { bytes } = await download(page, async () => {
    await page.getByRole('banner').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Download the file' }).click();
  });
  return bytes.toString();
}

/** Presses Undo or Redo until there is nothing left; tells how often. */
async function pressUntilDisabled(page: Page, name: RegExp): Promise<number> {
  const button = page.getByRole('banner').getByRole('button', { name });
  await expect(button).toBeEnabled();
  let times = 0;
  for (; await button.isEnabled(); times += 1) await button.click();
  return times;
}

test('says when the disk is full, keeps the edit on the page, and saves it once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  // given: a workflow that is more than a megabyte
  const scenarios = Array.from({ length: 60 }, (_, index) => ({
    id: `sc_${index}`,
    name: `Day ${index}`,
    input: { fd_text: randomText(20_000) },
  }));
  const large = {
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_large',
    name: 'Notes',
    fields: [{ id: 'fd_text', name: 'Text', type: 'text' }],
    scenarios,
  };
  // It is kept twice, and one of the two is written again with every edit: for that there is no room. The browser
  // looks at what is left only now and then, so this has to be said before anything is stored.
  const { origin } = new URL(baseURL ?? '');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await page.goto('/');
  await openFile(page, 'notes.json', JSON.stringify(large));
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(nameOf(page)).toHaveText('Notes');
  await page.getByRole('link', { name: 'Hand over' }).click();
  await expectSaved(page);

  // when
  await renameWorkflow(page, 'Orders');

  // then
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await expect(nameOf(page)).toHaveText('Orders');
  expect(await readStoredWorkflow(page)).toMatchObject({ revision: 0, revisions: 0, documentName: 'Notes' });

  // and when there is room again
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Save again' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(nameOf(page)).toHaveText('Orders');
});

/** Makes a text that cannot be packed into less. */
function randomText(length: number): string {
  return randomBytes(length).toString('base64').slice(0, length);
}

test('never takes a library that the browser lost for a new one', async ({ faults }, testInfo) => {
  // given
  const profile = makeDiskProfile(testInfo, faults);
  const before = await profile.start();
  const page = before.pages()[0] ?? (await before.newPage());
  await openOrderFulfilment(page);
  await expectSaved(page);
  await before.close();

  // when: the file of the database is damaged while the browser is off
  const [database = ''] = await profile.listDatabases();
  await writeFile(path.join(profile.folder, 'Default', 'IndexedDB', database, 'CURRENT'), 'damaged');

  // then
  const after = await profile.start();
  const again = after.pages()[0] ?? (await after.newPage());
  await again.goto('/');
  await expect(again.getByRole('alert')).toContainText('Your workflows');
  await expect(again.getByRole('button', { name: 'Open «Order fulfilment»' })).toHaveCount(0);
  await after.close();
});
