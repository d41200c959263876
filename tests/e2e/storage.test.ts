// What was done stays, whatever becomes of the page, the browser or the disk.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './support/app';
import { makeDiskProfile } from './support/disk-profile';
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

test('says when the disk is full, keeps the edit on the page, and saves it once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  // given
  await openOrderFulfilment(page);
  await expectSaved(page);
  const browser = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  // when
  await renameWorkflow(page, 'Orders');

  // then
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await expect(nameOf(page)).toHaveText('Orders');
  await expect(page.getByText('Saved here')).toHaveCount(0);
  expect((await readStoredWorkflow(page)).headName).toBe('Order fulfilment');

  // and when there is room again
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Save again' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(nameOf(page)).toHaveText('Orders');
});

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
