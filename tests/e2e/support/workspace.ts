// The bar over an open workflow, as everybody uses it.
import { expect, type Page } from '@playwright/test';

/** Opens the first template from the welcome of an empty library. */
export async function openOrderFulfilment(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open «Order fulfilment»' }).click();
  await expect(nameOf(page)).toHaveText('Order fulfilment');
}

/** The name of the open workflow, as the bar shows it. */
export const nameOf = (page: Page) => page.getByRole('banner').getByRole('heading', { level: 1 });

/** Writes over the name in the bar. */
export async function renameWorkflow(page: Page, name: string): Promise<void> {
  await nameOf(page).getByRole('button').click();
  await page.getByRole('banner').getByRole('textbox', { name: 'Name of the workflow' }).fill(name);
  await page.keyboard.press('Enter');
}

/** Waits until everything that was done is on the device. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Saved here')).toBeVisible();
}
