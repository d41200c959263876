import { expect, test } from './support/app';

test('opens at its address with its name and nothing against the security policy', async ({ page }) => {
  // when
  const response = await page.goto('/');

  // then
  await expect(page).toHaveTitle(/Runthrough/u);
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await expect(page.locator('#root')).not.toBeEmpty();
});
