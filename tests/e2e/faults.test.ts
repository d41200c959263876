import { expect, test } from './support/app';

test('notices what a page does wrong', async ({ page, faults }) => {
  // given
  await page.goto('/');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    console.error('a logged error');
    setTimeout(() => {
      throw new Error('a thrown error');
    });
  });

  // then
  for (const part of ['security policy: style-src', 'console: a logged error', 'page: a thrown error']) {
    await expect.poll(() => faults.some((fault) => fault.startsWith(part)), part).toBe(true);
  }
  faults.length = 0;
});

test('refuses a string where the browser would run it as code', async ({ page, faults }) => {
  // given
  await page.goto('/');

  // when
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>bold</b>';
      return 'written';
    } catch {
      return 'refused';
    }
  });

  // then
  expect(outcome).toBe('refused');
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  faults.length = 0;
});
