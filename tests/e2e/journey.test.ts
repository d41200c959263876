// The way of an owner through the whole app, by mouse, from nothing on the device to a file on another one.
import { expect, test, watchFaults } from './support/app';
import { drag, middleOf, paperOf, pullArrow, stepOn } from './support/drawing';
import { download, openFile } from './support/files';
import { expectCaption, panelOf, playerOf } from './support/rehearsal';
import { expectSaved, nameOf, openOrderFulfilment } from './support/workspace';

test('draws, rehearses the good day and the bad one, and hands the same bytes over', async ({
  page,
  browser,
  faults,
}) => {
  test.slow();
  await openOrderFulfilment(page);

  await test.step('a step is added, connected and named', async () => {
    const sheet = await middleOf(paperOf(page));
    const place = { x: sheet.x + 420, y: sheet.y - 260 };
    await drag(page, await middleOf(page.getByRole('button', { name: 'Add message' })), place);
    await expect(stepOn(page, 'New message')).toBeVisible();
    await pullArrow(page, 'Ship the order', 'New message');
    await pullArrow(page, 'New message', 'Shipped');
    await stepOn(page, 'New message').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of “New message”' }).fill('Tell the customer');
    await page.keyboard.press('Enter');
    await expect(stepOn(page, 'Tell the customer')).toHaveAccessibleName(/leads to Shipped/u);
  });

  await test.step('what was done is undone and done again', async () => {
    await page.getByRole('button', { name: 'Undo: Rename step' }).click();
    await expect(stepOn(page, 'New message')).toBeVisible();
    await page.getByRole('button', { name: 'Undo: Connect steps' }).click();
    await page.getByRole('button', { name: 'Redo: Connect steps' }).click();
    await page.getByRole('button', { name: 'Redo: Rename step' }).click();
    await expect(stepOn(page, 'Tell the customer')).toHaveAccessibleName(/leads to Shipped/u);
    await expectSaved(page);
  });

  await test.step('the good day is done', async () => {
    await page.getByRole('button', { name: 'Play the good day' }).click();
    await expect(page.getByText('Nothing is charged, sent or saved as real')).toBeVisible();
    await page.getByRole('button', { name: 'To the end' }).click();
    await expectCaption(page, 'The order is done.');
    await expect(panelOf(page).getByText('done', { exact: true })).toBeVisible();
    await expect(stepOn(page, 'Ship the order')).toContainText('done');
    await expect(stepOn(page, 'Tell the customer')).toContainText('done');
  });

  await test.step('without the arrow for it, a failure needs attention, and nothing ships', async () => {
    await page.getByRole('link', { name: 'Draw' }).click();
    await paperOf(page).getByText('3 tries failed').click();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('button', { name: 'Undo: Delete arrow' })).toBeEnabled();
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await stepOn(page, 'Charge the card').click();
    await page.getByRole('radio', { name: 'It fails' }).click();
    await expect(panelOf(page).getByText('so every try fails')).toBeVisible();
    await page.getByRole('button', { name: 'To the end' }).click();
    await expectCaption(page, 'Ship the order is held until that is settled.');
    await expect(stepOn(page, 'Charge the card')).toContainText('needs attention');
    await expect(stepOn(page, 'Ship the order')).toContainText('held');
    await expect(stepOn(page, 'Shipped')).not.toContainText('done');
    await expect(panelOf(page).getByText('Charge the card needs attention')).toBeVisible();
    await playerOf(page).getByRole('button', { name: 'Timeline' }).click();
    const bar = page.getByRole('button', { name: 'Ship the order, held, waits for Charge the card' });
    await expect(bar).toBeVisible();
  });

  await test.step('somebody sees to it, and it ships', async () => {
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'To the end' }).click();
    await expectCaption(page, 'The order is done.');
    await expect(stepOn(page, 'Ship the order')).toContainText('done');
    await expectSaved(page);
  });

  await test.step('the file is the same bytes after a stay on another device', async () => {
    await page.getByRole('link', { name: 'Hand over' }).click();
    const given = await download(page, () => page.getByRole('button', { name: 'Download the file' }).click());
    expect(given.name).toBe('order-fulfilment.json');
    expect(given.bytes.toString()).toContain('Tell the customer');
    const other = await browser.newContext();
    await watchFaults(other, faults);
    const there = await other.newPage();
    await there.goto(new URL('/', page.url()).href);
    await openFile(there, given.name, given.bytes);
    await there.getByRole('button', { name: 'Add it' }).click();
    await expect(nameOf(there)).toHaveText('Order fulfilment');
    await there.getByRole('link', { name: 'Hand over' }).click();
    const again = await download(there, () =>
      there.getByRole('button', { name: 'Download the file' }).click(),
    );
    expect(again.bytes.equals(given.bytes)).toBe(true);
    await other.close();
  });
});
