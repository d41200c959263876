// A run on paper: what is printed, and what is not.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { panelOf, playerOf } from './support/rehearsal';
import { LATE, openTimeline } from './support/timeline';
import { openOrderFulfilment } from './support/workspace';

/** A4 at 96 px to the inch, without its margins. */
const PAPER = { width: 718, height: 1_047 };

test.use({ colorScheme: 'dark' });

test('prints the bars, the story and every step of a run, on light paper and without the app', async ({
  page,
}) => {
  // given
  await openOrderFulfilment(page);
  await openTimeline(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });

  // when
  await page.getByRole('button', { name: 'More about this run' }).click();
  await page.getByRole('menuitem', { name: /print/iu }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);

  // then: this is on the paper
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(`Order fulfilment: ${LATE}`);
  await expect(paper.getByText('A rehearsal: nothing of it is real.')).toBeVisible();
  await expect(paper.getByText('Charge the card failed 3 times: Card gateway was down.')).toBeVisible();
  await expect(paper.getByRole('row', { name: /^Charge the card, try 3 /u })).toContainText('System down');
  await expect(paper.getByText('quiet time, squeezed')).toBeVisible();

  // and every bar, within its edges
  const pieces = paper.locator('[data-piece]');
  await expect(pieces).toHaveCount(10);
  const edges = await pieces.evaluateAll((all) => all.map((piece) => piece.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(PAPER.width);
  expect(await hiddenOf(page)).toBeLessThanOrEqual(1);

  // and nothing else
  await expect(playerOf(page)).toBeHidden();
  await expect(panelOf(page)).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await lightnessOf(page)).toBeGreaterThan(0.9);

  // and it goes on as many sheets as it needs
  expect(pagesIn(await page.pdf({ format: 'A4', printBackground: true }))).toBe(2);
});

test('prints the playbook of one role on its own page', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('link', { name: 'Hand over' }).click();
  await page.getByRole('link', { name: 'Read it' }).click();
  await page.getByRole('combobox', { name: 'Written for' }).click();
  await page.getByRole('option', { name: 'Warehouse' }).click();

  // when
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);

  // then
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Order fulfilment: Warehouse');
  await expect(paper.getByRole('heading', { level: 4, name: 'Pick and pack' })).toBeVisible();
  await expect(paper.getByText('Charge the card', { exact: true })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await lightnessOf(page)).toBeGreaterThan(0.9);
  expect(pagesIn(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1);
});

test('leaves nothing behind when the printing is over', async ({ page }) => {
  await openOrderFulfilment(page);
  await openTimeline(page);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('afterprint'));
  });

  await page.getByRole('button', { name: 'More about this run' }).click();
  await page.getByRole('menuitem', { name: /print/iu }).click();

  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.locator('[data-paper]')).toHaveCount(0);
  await expect(playerOf(page)).toBeVisible();
  expect(await lightnessOf(page)).toBeLessThan(0.2);
});

/** How much of the timeline on the paper nobody can scroll to, px; scaled down, it is off by up to one. */
function hiddenOf(page: Page): Promise<number> {
  return page
    .locator('[data-paper] [data-timeline]')
    .evaluate((pane) => Math.max(pane.scrollWidth - pane.clientWidth, pane.scrollHeight - pane.clientHeight));
}

/** How light the ground is, from 0 to 1. */
function lightnessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ground = document.querySelector('[data-paper]') ?? document.body;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas === null) throw new Error('Nothing can be painted.');
    canvas.fillStyle = getComputedStyle(ground).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return (canvas.getImageData(0, 0, 1, 1).data[1] ?? 0) / 255;
  });
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
