// A file that is no good says so in a sentence with a way on, and nothing that was there is touched.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './support/app';
import { download, openFile } from './support/files';
import { expectSaved, nameOf, openOrderFulfilment } from './support/workspace';

const template = await readFile(
  path.join(import.meta.dirname, '../../src/templates/order-fulfilment.json'),
  'utf8',
);

const MEGABYTE = 1024 * 1024;

const broken: readonly (readonly [
  what: string,
  file: string,
  text: () => string | Buffer,
  sentence: RegExp,
])[] = [
  ['nothing', 'empty.json', () => '', /^empty\.json is empty\. Ask for the file again\.$/u],
  [
    'not a file of this kind at all',
    'photo.json',
    () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]),
    /^photo\.json cannot be read from line 1, column 1 on\. Mend it there, or ask for the file again\.$/u,
  ],
  [
    'another program’s',
    'other.json',
    () => '{"name":"Recipes"}',
    /^other\.json is not a Runthrough workflow\. Choose a file that was exported from Runthrough\.$/u,
  ],
  [
    'from a newer version',
    'newer.json',
    () => template.replace('"formatVersion": 1', '"formatVersion": 99'),
    /^newer\.json comes from a newer Runthrough: .*version 99.* Update Runthrough, then open the file again\.$/u,
  ],
  [
    'cut off',
    'half.json',
    () => template.slice(0, template.length / 2),
    /^half\.json is cut off at line \d+\. Ask for the file again\.$/u,
  ],
  [
    'with a forbidden key',
    'trap.json',
    () => template.replace('"config": {', '"__proto__": { "polluted": true }, "config": {'),
    /^trap\.json has a key that no workflow may have at steps\[0\]\.__proto__\. Take the key out\.$/u,
  ],
  [
    'over 20 MB',
    'huge.json',
    () => template.replace('"description": "', `"description": "${'x'.repeat(21 * MEGABYTE)}`),
    /^huge\.json has 21\.1 MB, and a workflow file has at most 20 MB\. .*$/u,
  ],
];

test('says in a sentence why a file cannot be opened, and loses nothing', async ({ page }) => {
  test.slow();
  // given: a workflow, and its file
  await openOrderFulfilment(page);
  await expectSaved(page);
  const address = page.url();
  await page.getByRole('link', { name: 'Hand over' }).click();
  const before = await download(page, () => page.getByRole('button', { name: 'Download the file' }).click());
  await page.getByRole('link', { name: 'Back to workflows' }).click();

  for (const [what, file, text, sentence] of broken) {
    await test.step(what, async () => {
      await openFile(page, file, text());
      const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' });
      await expect(
        dialog.getByRole('alert').getByRole('paragraph').filter({ hasText: sentence }),
      ).toBeVisible();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(dialog).toHaveCount(0);
    });
  }

  // then
  expect(await page.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
  await expect(page.getByRole('list', { name: 'Workflows' }).getByRole('link')).toHaveText([
    'Order fulfilment',
  ]);
  await page.goto(`${address}/hand-over`);
  await expect(nameOf(page)).toHaveText('Order fulfilment');
  const after = await download(page, () => page.getByRole('button', { name: 'Download the file' }).click());
  expect(after.bytes.equals(before.bytes)).toBe(true);
});

test('says what is to be mended in a file with two steps of one id, and lets it in as it is', async ({
  page,
}) => {
  // given
  await page.goto('/');

  // when
  await openFile(page, 'twice.json', template.replace('"id": "st_phone"', '"id": "st_web"'));

  // then it is said before it comes in
  const dialog = page.getByRole('dialog', { name: 'Add this workflow?' });
  await expect(dialog).toContainText('The file calls two things by the same name: “st_web”');
  await expect(dialog).toContainText('You can mend this once it is open.');

  // and once it is in
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(nameOf(page)).toHaveText('Order fulfilment');
  await page.getByRole('button', { name: '2 to look at' }).click();
  await expect(page.getByText('The file calls two things by the same name: “st_web”')).toBeVisible();
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(page.getByText('The drawing cannot be played yet')).toBeVisible();
});
