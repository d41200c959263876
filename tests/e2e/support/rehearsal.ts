// The rehearsal as it is read: the player's caption, the panel, the timeline.
import { expect, type Page } from '@playwright/test';

export const playerOf = (page: Page) => page.getByRole('region', { name: 'Player' });

export const panelOf = (page: Page) => page.getByRole('complementary', { name: 'About the rehearsal' });

/** Waits for what the player says of the moment that it shows. */
export async function expectCaption(page: Page, text: string | RegExp): Promise<void> {
  await expect(playerOf(page).getByText(text)).toBeVisible();
}
