// The heart of an owner's way by finger, on a tablet.
import { expect, test } from './support/app';
import { middleOf, paperOf, portOf, stepOn } from './support/drawing';
import { expectCaption, panelOf } from './support/rehearsal';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 1280, height: 800 } });

test('connects by tapping, lets a step fail, and sees to it by finger', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Open «Order fulfilment»' }).tap();

  const tapAnArrow = async (from: string, to: string) => {
    await stepOn(page, from).tap();
    const port = await portOf(stepOn(page, from));
    await page.touchscreen.tap(port.x, port.y);
    await expect(page.getByText('Now tap the step that comes next.')).toBeVisible();
    const target = await middleOf(stepOn(page, to));
    await page.touchscreen.tap(target.x, target.y);
  };

  await test.step('a step is added and connected', async () => {
    await page.getByRole('button', { name: 'Add message' }).tap();
    await expect(stepOn(page, 'New message')).toBeVisible();
    await tapAnArrow('Ship the order', 'New message');
    await tapAnArrow('New message', 'Shipped');
    await stepOn(page, 'New message').tap();
    await expect(stepOn(page, 'New message')).toHaveAccessibleName(/leads to Shipped/u);
  });

  await test.step('an arrow is chosen and taken away', async () => {
    await paperOf(page).getByText('3 tries failed').tap();
    await page.getByRole('button', { name: 'Delete arrow' }).tap();
    await expect(page.getByRole('button', { name: 'Undo: Delete arrow' })).toBeEnabled();
  });

  await test.step('a failure needs attention, and somebody sees to it', async () => {
    await page.getByRole('link', { name: 'Rehearse' }).tap();
    await expect(page.getByRole('button', { name: 'To the end' })).toBeEnabled();
    await stepOn(page, 'Charge the card').tap();
    await page.getByRole('radio', { name: 'It fails' }).tap();
    await expect(panelOf(page).getByText('so every try fails')).toBeVisible();
    await page.getByRole('button', { name: 'To the end' }).tap();
    await expectCaption(page, 'Ship the order is held until that is settled.');
    await page.getByRole('button', { name: 'Try again' }).tap();
    await page.getByRole('button', { name: 'To the end' }).tap();
    await expectCaption(page, 'The order is done.');
  });
});
