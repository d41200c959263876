// What the app weighs, as packed scripts, measured while a page loads.
import { expect, test } from './support/app';
import { paperOf, stepOn } from './support/drawing';
import { findScripts, list, sumKb, watchScripts } from './support/scripts';
import { openOrderFulfilment } from './support/workspace';

/** In kB of 1,000 bytes, packed by gzip. */
const MOST = { library: 130, editor: 320, lazy: 40 } as const;

/** Works beside the page, which neither waits for it nor runs it: a part that comes later. */
const WORKER = /\.worker-/u;

/** Laying out is a worker of its own, and a large one. */
const LAYOUT_WORKER = /^(?:elk|layout)[\w.-]*worker/u;

test('shows the library before anything but its first load is there, and that is small', async ({ page }) => {
  // given: whatever the page does not name itself never comes
  const index = await (await page.request.get('index.html')).text();
  await page.route('**/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (index.includes(name)) await route.continue();
  });
  const scripts = watchScripts(page);

  // when
  await page.goto('/');

  // then
  await expect(page.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeVisible();
  const loaded = await scripts();
  expect(loaded.size).toBeGreaterThan(0);
  expect(sumKb(loaded), list(loaded)).toBeLessThanOrEqual(MOST.library);
});

test('keeps the whole editor, and each part that comes later, within bounds', async ({ page, context }) => {
  test.slow();
  // given: a workflow, opened at its address by somebody who has nothing of the app yet
  await openOrderFulfilment(page);
  const address = page.url();
  await page.close();
  const fresh = await context.newPage();
  const scripts = watchScripts(fresh);
  await fresh.goto(address);
  await expect(paperOf(fresh)).toBeVisible();
  await stepOn(fresh, 'Charge the card').click();
  await expect(fresh.getByRole('complementary', { name: 'Step' })).toContainText('Tries');

  // then
  const loaded = await scripts();
  const editor = new Map([...loaded].filter(([name]) => !WORKER.test(name)));
  expect.soft(sumKb(editor), list(editor)).toBeLessThanOrEqual(MOST.editor);

  // and the rest, each by itself
  const all = await findScripts(fresh.request);
  expect(all.size).toBeGreaterThan(editor.size);
  expect([...editor.keys()].filter((name) => !all.has(name))).toEqual([]);
  const lazy = [...all].filter(([name]) => !editor.has(name) && !LAYOUT_WORKER.test(name));
  expect.soft(lazy.filter(([, kb]) => kb > MOST.lazy)).toEqual([]);
});
