// The timeline as it is seen: which times stand in view, where a bar lies.
import { expect, type Locator, type Page } from '@playwright/test';
import { panelOf, playerOf } from './rehearsal';

export const LATE = 'The card gateway is down for two hours';

/** Plays the day on which the gateway is down to its end, with the timeline open. */
export async function openTimeline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  const opener = page.getByRole('button', { name: 'Ways and scenarios' });
  if (await opener.isVisible()) await opener.click();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await panelOf(page).getByRole('button', { name: LATE, exact: true }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await playerOf(page).getByRole('button', { name: 'To the end' }).click();
  await playerOf(page).getByRole('button', { name: 'Timeline' }).click();
  await expect(pieceOf(page, 'Pick and pack')).toBeVisible();
}

/** The first piece of a step's bars. */
export const pieceOf = (page: Page, step: string) =>
  page.getByRole('button', { name: new RegExp(`^${step},`, 'u') }).first();

const paneOf = (page: Page) => page.locator('[data-timeline]');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the lines of the timeline lie on the screen, without the names at their side. */
export async function linesOf(page: Page): Promise<Box> {
  const pane = await boxOf(paneOf(page));
  const head = await boxOf(page.locator('[id^=timeline-run-]').first().locator('..'));
  const x = head.x + head.width;
  return { x, y: head.y, width: pane.x + pane.width - x, height: pane.y + pane.height - head.y };
}

/** Reads the first and the last time of day that stand in view over the lines. */
export async function timesSeen(page: Page): Promise<readonly [string | undefined, string | undefined]> {
  const { x: from, width } = await linesOf(page);
  const times = await page
    .getByText(/^\d\d:\d\d$/u)
    .evaluateAll((all) =>
      all
        .filter((time) => time.closest('[data-timeline]') !== null)
        .map((time) => ({ text: time.textContent, x: time.getBoundingClientRect().x })),
    );
  const seen = times.filter(({ x }) => x >= from && x <= from + width).sort((one, other) => one.x - other.x);
  return [seen[0]?.text, seen.at(-1)?.text];
}

/** Where the first piece of a step's bars lies on the screen. */
export const placeOf = (page: Page, step: string) => boxOf(pieceOf(page, step));

async function boxOf(found: Locator): Promise<Box> {
  const box = await found.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return box;
}
