// The drawing under a pointer: its steps by their names, and arrows pulled out of their ports.
import type { Locator, Page } from '@playwright/test';

/** The paper of «Order fulfilment», drawn or rehearsed. */
export const paperOf = (page: Page) => page.getByRole('application', { name: /^Drawing of / });

/** A step on the paper. The one where the keyboard is says more than its name: «Task “Pack”, 5 of 14, …». */
export function stepOn(page: Page, name: string): Locator {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return paperOf(page).getByRole('button', { name: new RegExp(`^(?:${exact}$|[^“]+“${exact}”, \\d)`, 'u') });
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of something is in the window, once it stands still. */
export async function middleOf(target: Locator): Promise<Spot> {
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where good news leave a step: in the middle of its right side. */
export async function portOf(step: Locator): Promise<Spot> {
  const { x, y, width, height } = await boxOf(step);
  return { x: x + width, y: y + height / 2 };
}

/** Presses here, lets go there, and goes the way between. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Pulls an arrow out of one step and lets go over another. */
export async function pullArrow(page: Page, from: string, to: string): Promise<void> {
  const [port, target] = [await portOf(stepOn(page, from)), await middleOf(stepOn(page, to))];
  await drag(page, port, target);
}

async function boxOf(target: Locator) {
  // A trial waits until it has stopped moving, and touches nothing.
  await target.hover({ trial: true });
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}
