// The timeline by mouse, finger and keyboard: what is seen of it, and what stays where it is.
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { paperOf, stepOn } from './support/drawing';
import { playerOf } from './support/rehearsal';
import { linesOf, openTimeline, pieceOf, placeOf, timesSeen } from './support/timeline';
import { openOrderFulfilment } from './support/workspace';

const ALL = ['09:00', '13:30'];

test.describe('by mouse', () => {
  test.beforeEach(async ({ page }) => {
    await openOrderFulfilment(page);
    await openTimeline(page);
  });

  test('the wheel zooms at the pointer and moves on; the hand moves it from a bar, too', async ({ page }) => {
    // given: all of it is seen, and the pointer is over the beginning of a bar
    expect(await timesSeen(page)).toEqual(ALL);
    const whole = await placeOf(page, 'Pick and pack');
    const held = await placeOf(page, 'Ship the order');
    await page.mouse.move(held.x + 1, held.y + 12);

    // when zoomed: what is under the pointer stays there
    await turnWheel(page, { y: -120, times: 4 });
    await expect
      .poll(async () => (await placeOf(page, 'Ship the order')).width)
      .toBeGreaterThan(2 * held.width);
    expect((await placeOf(page, 'Ship the order')).x).toBeCloseTo(held.x, -1);
    const [first, last] = await timesSeen(page);
    expect(minutesOf(last) - minutesOf(first)).toBeLessThan(120);

    // when the wheel is turned to the side
    await page.mouse.wheel(200, 0);
    await expect.poll(async () => (await placeOf(page, 'Ship the order')).x).toBeCloseTo(held.x - 200, -1);
    expect(minutesOf((await timesSeen(page))[0])).toBeGreaterThan(minutesOf(first));

    // when it is taken by a bar and moved back: no bar was meant
    const at = await playerOf(page).getByRole('slider').inputValue();
    await page.mouse.down();
    await page.mouse.move(held.x + 201, held.y + 12, { steps: 6 });
    await page.mouse.up();
    expect((await placeOf(page, 'Ship the order')).x).toBeCloseTo(held.x, -1);
    await expect(playerOf(page).getByRole('slider')).toHaveValue(at);

    // and a press on a bar still leads there
    await pieceOf(page, 'Pick and pack').press('Enter');
    await expect(playerOf(page).getByRole('slider')).not.toHaveValue(at);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expect(playerOf(page).getByRole('slider')).not.toHaveValue(at);
    expect((await placeOf(page, 'Pick and pack')).x).toBeCloseTo(whole.x, 0);
  });

  test('keeps the place that was zoomed to while now is somewhere else', async ({ page }) => {
    // given: now is at the beginning
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const lines = await linesOf(page);
    await page.mouse.move(lines.x + lines.width - 120, lines.y + 20);

    // when
    await turnWheel(page, { y: -120, times: 6 });
    await expect.poll(async () => minutesOf((await timesSeen(page))[0])).toBeGreaterThan(minutesOf('10:00'));

    // and when the player goes on, it leads back to now
    await expect(pieceOf(page, 'Check stock')).not.toBeInViewport();
    for (let beat = 0; beat < 4; beat += 1) await page.keyboard.press('ArrowRight');
    await expect(pieceOf(page, 'Check stock')).toBeInViewport();
  });
});

test('goes by keyboard from bar to bar, zooms and moves on', async ({ page }) => {
  await openOrderFulfilment(page);
  await openTimeline(page);
  const whole = await placeOf(page, 'Pick and pack');

  await pieceOf(page, 'Pick and pack').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect((await placeOf(page, 'Pick and pack')).width).toBeGreaterThan(2 * whole.width);

  const before = await placeOf(page, 'Pick and pack');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await placeOf(page, 'Pick and pack')).x).toBeGreaterThan(before.x);

  await page.keyboard.press('End');
  await expect(page.locator('[data-piece]:focus')).toHaveAccessibleName(/^Ship the order, working, done/u);
  await expect(page.locator('[data-piece]:focus')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-piece]:focus')).toHaveAccessibleName(/^Pick and pack/u);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-piece]:focus')).toHaveAccessibleName(/^Ship the order, held/u);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-piece]:focus')).toHaveAccessibleName(/^Charge the card, try 3/u);

  await page.keyboard.press('-');
  await page.keyboard.press('0');
  expect(await timesSeen(page)).toEqual(ALL);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('two fingers widen it where they are, one moves it on, and the page stays as it is', async ({
    page,
  }) => {
    await openOrderFulfilment(page);
    await openTimeline(page);
    const client = await page.context().newCDPSession(page);
    await pieceOf(page, 'Ship the order').scrollIntoViewIfNeeded();
    const held = await placeOf(page, 'Ship the order');
    const y = held.y + 12;

    await pinch(client, { x: held.x, y, from: 40, to: 130 });
    await expect
      .poll(async () => (await placeOf(page, 'Ship the order')).width)
      .toBeGreaterThan(2 * held.width);
    expect(Math.abs((await placeOf(page, 'Ship the order')).x - held.x)).toBeLessThan(12);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    const before = await placeOf(page, 'Ship the order');
    await swipe(client, { x: held.x + 100, y, by: -150 });
    await expect.poll(async () => (await placeOf(page, 'Ship the order')).x).toBeLessThan(before.x - 100);
  });
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test.describe(`at ${String(size.width)} × ${String(size.height)}`, () => {
    test.use({ viewport: size });

    test('the drawing keeps its place when the player comes, and nearly half of the room beside two runs', async ({
      page,
    }) => {
      // given: nothing may be played before it was looked at
      await openOrderFulfilment(page);
      await page.getByRole('link', { name: 'Rehearse' }).click();
      await expect(stepOn(page, 'Charge the card')).toBeVisible();
      const places = await watchPlaces(page);
      await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
      await page.waitForTimeout(1_500);

      // then: it stood where it stands, from the first moment
      expect(await places()).toHaveLength(1);

      // and when two runs are beside each other
      await page.keyboard.press('End');
      await playerOf(page).getByRole('button', { name: 'Timeline' }).click();
      const alone = await roomOfDrawing(page);
      await playerOf(page).getByRole('button', { name: 'What if' }).click();
      await page.getByRole('radio', { name: 'It never answers' }).click();
      await page.getByRole('button', { name: 'Show both' }).click();
      await expect(page.getByRole('region', { name: /beside each other$/u })).toBeVisible();
      expect(await roomOfDrawing(page)).toBeCloseTo(alone, 2);
      expect(alone).toBeGreaterThanOrEqual(0.45);
      await expect(page.getByRole('list', { name: /^Warehouse: .*never answers$/u })).toBeInViewport();
    });
  });
}

/** How much of the paper nothing lies over, from its upper end. */
async function roomOfDrawing(page: Page): Promise<number> {
  const paper = await paperOf(page).boundingBox();
  const sheet = await page.getByRole('separator', { name: 'Height of the timeline' }).boundingBox();
  if (paper === null || sheet === null) throw new Error('It is not on the page.');
  return (sheet.y - paper.y + GRIP_REACH) / paper.height;
}

/** The grip begins a little above the edge that it moves. */
const GRIP_REACH = 4;

function minutesOf(time: string | undefined): number {
  const [hours = Number.NaN, minutes = Number.NaN] = (time ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

async function turnWheel(page: Page, { y, times }: { y: number; times: number }): Promise<void> {
  await page.keyboard.down('Control');
  for (let turn = 0; turn < times; turn += 1) await page.mouse.wheel(0, y);
  await page.keyboard.up('Control');
}

interface Pinch {
  readonly x: number;
  readonly y: number;
  /** How far each finger is from the middle at first, and in the end. */
  readonly from: number;
  readonly to: number;
}

async function pinch(client: CDPSession, { x, y, from, to }: Pinch): Promise<void> {
  const fingers = (reach: number) => [
    { x: x - reach, y, id: 0 },
    { x: x + reach, y, id: 1 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (let step = 1; step <= 9; step += 1) {
    const touchPoints = fingers(from + ((to - from) * step) / 9);
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function swipe(client: CDPSession, { x, y, by }: { x: number; y: number; by: number }): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step += 1) {
    const touchPoints = [{ x: x + (by * step) / 10, y }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Notes with every frame from now on where the card lies that is asked for: each place once. */
async function watchPlaces(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await stepOn(page, 'Charge the card').evaluateHandle((card) => {
    const places = new Set<string>();
    const note = () => {
      const { x, y, width } = card.getBoundingClientRect();
      places.add([x, y, width].map(Math.round).join(' '));
      requestAnimationFrame(note);
    };
    note();
    return places;
  });
  return () => seen.evaluate((places) => [...places]);
}
