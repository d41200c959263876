// The program opens without a connection, and a newer one waits until it is asked for.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { startOwnServer } from './support/own-server';
import { expectSaved, nameOf, renameWorkflow } from './support/workspace';

test.use({ serviceWorkers: 'allow' });

/** Waits until the browser has kept the whole program. */
const untilKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

test('opens and keeps working when the server is gone', async ({ page, faults }, testInfo) => {
  // given: a workflow, and a program that was fetched once
  const server = await startOwnServer(testInfo);
  await page.goto(server.address);
  await untilKept(page);
  await page.getByRole('button', { name: 'Open «Order fulfilment»' }).click();
  await expectSaved(page);
  await server.stop();

  // when
  await page.reload();
  await renameWorkflow(page, 'Drawn on a train');
  await expectSaved(page);
  await page.reload();

  // then: what was never opened before opens too
  await expect(nameOf(page)).toHaveText('Drawn on a train');
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(page.getByRole('button', { name: /^Play/u }).first()).toBeVisible();
  await page.goto(server.address);
  await expect(page.getByText('Drawn on a train').first()).toBeVisible();
  // The browser notes on its console that it looked for a newer version in vain.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')));
});

test('offers a newer version and forces it upon nobody', async ({ page }, testInfo) => {
  test.slow();
  // given: a drawing is open, and the server has a newer program
  const server = await startOwnServer(testInfo);
  await page.goto(server.address);
  await untilKept(page);
  await page.getByRole('button', { name: 'Open «Order fulfilment»' }).click();
  await renameWorkflow(page, 'Half done');
  await expectSaved(page);
  await server.renew();

  // when: the browser comes across it
  await page.reload();
  const offer = page.getByText('A new version of Runthrough is ready.');
  await expect(offer).toBeVisible();

  // then: what is open stays what it is
  expect(await versionOf(page)).toBeNull();
  await renameWorkflow(page, 'Done');
  await expectSaved(page);
  await page.reload();
  expect(await versionOf(page)).toBeNull();
  await expect(offer).toBeVisible();

  // and it comes when it is asked for, with the work as it was
  await page.getByRole('button', { name: 'Open the new version' }).click();
  await expect(page.locator('html[data-version="newer"]')).toHaveCount(1);
  await expect(nameOf(page)).toHaveText('Done');
  await expect(offer).toBeHidden();
  await server.stop();
});
