// `npm run bench -- drawing`: what a drawing of a thousand steps costs the main thread, key by key and frame by frame.

import type { CDPSession, Page } from '@playwright/test';
import { present } from '../../src/kernel/invariant';
import { longDrawing } from '../support/long-drawing';
import { readTemplates } from '../support/read-templates';
import { onPage, openFile, report, traced } from './main-thread';

const ROUNDS = 91;
const DRAG_FRAMES = 60;
const TYPED = ' and everything that is still to be typed';

const templates = await readTemplates();
const { document: order } = present(
  templates.find(({ id }) => id === 'order-fulfilment'),
  'template',
);
const document = longDrawing(order, ROUNDS);

await onPage(measure);

async function measure(page: Page, client: CDPSession): Promise<void> {
  console.log(`\na drawing of ${String(document.steps.length)} steps`);
  await openFile(page, document);
  await page.locator('[data-step]').first().waitFor({ timeout: 60_000 });
  // What the page works out by itself when a drawing is opened is over then.
  await page.waitForTimeout(8_000);

  const paper = await page.evaluate(emptySpot);
  report('the sheet drawn about', await traced(client, () => drag(page, paper)));

  const card = await page.evaluate(middleOfCard);
  report('a card dragged', await traced(client, () => drag(page, card)));
  await page.keyboard.press('Control+z');

  await page.mouse.click(card.x, card.y);
  await page.getByRole('textbox', { name: 'Name of this task' }).click();
  await page.keyboard.press('End');
  const typed = await traced(client, async () => {
    for (const key of TYPED) {
      await page.keyboard.type(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  report('a name typed', typed);
}

async function drag(page: Page, from: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 120, from.y + 40, { steps: DRAG_FRAMES });
  await page.mouse.move(from.x, from.y, { steps: DRAG_FRAMES });
  await page.mouse.up();
}

/** Gives a place in the middle of the sheet where there is only paper. */
function emptySpot(): { x: number; y: number } {
  for (let x = 400; x < 900; x += 7) {
    for (let y = 250; y < 600; y += 7) {
      const under = globalThis.document.elementFromPoint(x, y);
      if (under?.classList.contains('react-flow__pane') === true) return { x, y };
    }
  }
  throw new Error('The sheet is full.');
}

/** Gives the middle of a card in the middle of the sheet. */
function middleOfCard(): { x: number; y: number } {
  for (const card of globalThis.document.querySelectorAll('[data-step^="st_check_"]')) {
    const { x, y, width, height } = card.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    if (middle.x > 300 && middle.x < 900 && middle.y > 250 && middle.y < 600) return middle;
  }
  throw new Error('No card is in the middle of the sheet.');
}
