import { expect, type Page } from '@playwright/test';

/** Opens the first template from the welcome of an empty library. */
export async function openOrderFulfilment(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open «Order fulfilment»' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Order fulfilment' })).toBeVisible();
}
