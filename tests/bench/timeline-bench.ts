// `npm run bench -- timeline`: what a timeline of thousands of entries costs the main thread, frame by frame.

import type { CDPSession, Page } from '@playwright/test';
import { sketch } from '../support/sketch';
import { onPage, openFile, report, traced } from './main-thread';

const FRAMES = 240;
const PAN_PX = 90;
const STEPS = 60;

/** A year of one task and a wait of eight hours: more than two thousand visits, a quiet time between any two. */
const document = sketch({
  roles: [{ id: 'ro_ward', name: 'Ward' }],
  steps: {
    start: 'trigger',
    look: { type: 'task', role: 'ro_ward', estimate: { duration: { fixed: 'PT20M' } } },
    rest: { type: 'wait', config: { for: 'PT8H' } },
  },
  arrows: ['start>look', 'look>rest', '<rest>look'],
});

await onPage(measure);

async function measure(page: Page, client: CDPSession): Promise<void> {
  await openYear(page);
  const count = await page.getByRole('region', { name: 'Player' }).getByRole('slider').getAttribute('max');
  const pieces = () => page.locator('[data-piece]').count();
  console.log(`\na timeline of ${count ?? '?'} moments, ${String(await pieces())} pieces drawn`);

  const pan = await traced(client, () => page.evaluate(panTimeline, { frames: FRAMES, by: PAN_PX }));
  report(`panned by ${String(PAN_PX)} px a frame`, pan);
  console.log(`pieces drawn after that: ${String(await pieces())}`);

  await page.keyboard.press('Home');
  const beats = await traced(client, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  report('one step of the player at a time', beats);
}

async function openYear(page: Page): Promise<void> {
  await openFile(page, document);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page.locator('[data-piece]').first().waitFor();
  // What the page works out by itself when a drawing is opened is over then: the timeline alone is measured.
  await page.waitForTimeout(4_000);
}

function panTimeline({ frames, by }: { frames: number; by: number }): Promise<void> {
  const scroller = globalThis.document.querySelector('[data-timeline]');
  scroller?.scrollTo({ left: 0 });
  return new Promise((resolve) => {
    let left = frames;
    const go = () => {
      scroller?.scrollBy({ left: by });
      left -= 1;
      if (left > 0) requestAnimationFrame(go);
      else resolve();
    };
    requestAnimationFrame(go);
  });
}
