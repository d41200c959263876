import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Lets axe look at the page as it is, by every rule it knows: nothing is found. An open menu is looked at by itself: it
 * hangs at the end of the page, outside of its landmarks, and the rest of the page is out of reach until it closes.
 */
export async function expectAccessible(
  page: Page,
  what: string,
  part: 'page' | 'menu' = 'page',
): Promise<void> {
  await stillness(page);
  const axe = new AxeBuilder({ page });
  if (part === 'menu') axe.include('[role="menu"]').disableRules('region');
  const { violations, passes } = await axe.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html.slice(0, 200)).join(' · ')}`,
  );
  expect.soft(found, `axe on ${what}`).toEqual([]);
  expect(passes.length, `rules that axe could look at on ${what}`).toBeGreaterThan(5);
}

/** Waits until what fades or moves has arrived: a colour half-way is nobody's colour. What moves for ever is left alone. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));
    await Promise.allSettled(passing.map((animation) => animation.finished));
  });
}
