// Nothing for axe to find on any screen, light and dark; and what a screen reader says of the drawing makes sense.

import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { paperOf, stepOn } from './support/drawing';
import { openFile } from './support/files';
import { press } from './support/keyboard';
import { expectCaption, panelOf, playerOf } from './support/rehearsal';
import { expectSaved, openOrderFulfilment } from './support/workspace';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`is accessible in the library and in what comes before it, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.goto('/');
      await expect(page.getByRole('button', { name: 'Open «Order fulfilment»' })).toBeVisible();
      await expectAccessible(page, 'the welcome');

      await openFile(page, 'broken.json', '{');
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'a file that cannot be opened');
      await page.getByRole('button', { name: 'Cancel' }).click();

      await openOrderFulfilment(page);
      await page.getByRole('link', { name: 'Hand over' }).click();
      await expect(page.getByRole('button', { name: 'Download the file' })).toBeVisible();
      await expectAccessible(page, 'handing over');

      await page.getByRole('link', { name: 'Back to workflows' }).click();
      await page.getByRole('button', { name: 'More for Order fulfilment' }).click();
      await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeVisible();
      await expectAccessible(page, 'the menu of a workflow', 'menu');
      await page.getByRole('menuitem', { name: 'Rename' }).click();
      await expect(page.getByRole('dialog', { name: 'Rename the workflow' })).toBeVisible();
      await expectAccessible(page, 'a new name for a workflow');
      await page.keyboard.press('Escape');
      await expectAccessible(page, 'the library');
    });

    test(`is accessible where one draws, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await openOrderFulfilment(page);
      await expect(stepOn(page, 'Charge the card')).toBeVisible();
      await expectAccessible(page, 'the drawing');

      await stepOn(page, 'Charge the card').click();
      await expect(page.getByRole('complementary', { name: 'Step' })).toBeVisible();
      await expectAccessible(page, 'the drawing with a step chosen');

      await press(page, 'c');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'the list of steps to lead to');
      await page.keyboard.press('Escape');
      await press(page, 'a');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'the kinds of step to add');
      await page.keyboard.press('Escape');

      await stepOn(page, 'Charge the card').click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'the menu of a step', 'menu');
      await page.keyboard.press('Escape');

      await paperOf(page).getByText('3 tries failed').click();
      await expect(page.getByRole('button', { name: 'Delete arrow' })).toBeVisible();
      await expectAccessible(page, 'the drawing with an arrow chosen');

      await page.getByRole('button', { name: /^\d+ hints$/u }).click();
      await expectAccessible(page, 'what there is to look at');
      await page.getByRole('radio', { name: 'Outline' }).click();
      await expect(page.getByRole('list', { name: 'Outline of Order fulfilment' })).toBeVisible();
      await expectAccessible(page, 'the outline');
    });

    test(`is accessible where one rehearses, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await openOrderFulfilment(page);
      await page.getByRole('button', { name: 'Play the good day' }).click();
      await page.getByRole('button', { name: 'To the end' }).click();
      await expectCaption(page, 'The order is done.');
      await page.getByRole('button', { name: 'Timeline' }).click();
      await expect(page.getByRole('region', { name: 'Timeline: The good day' })).toBeVisible();
      await expectAccessible(page, 'the rehearsal with its timeline');

      await page.getByRole('radio', { name: 'As a list' }).click();
      await page.getByRole('tab', { name: 'Story' }).click();
      await expectAccessible(page, 'the timeline as a list, and the story');

      await stepOn(page, 'Pick and pack').click();
      await page.getByRole('radio', { name: 'It never answers' }).click();
      await expect(panelOf(page).getByText('Pick and pack needs attention')).toBeVisible();
      await expectAccessible(page, 'a step that needs attention');
      await page.getByRole('button', { name: 'Save as a scenario' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'a day to be saved');
    });
  });
}

test('stays readable while something new is worked out', async ({ page }) => {
  // given: what is asked of the workers from a moment on never arrives
  await page.addInitScript(() => {
    const post = Reflect.get(Worker.prototype, 'postMessage');
    Reflect.set(Worker.prototype, 'postMessage', function (this: Worker, ...message: unknown[]) {
      if (Reflect.get(window, 'workersAreDeaf') !== true) Reflect.apply(post, this, message);
    });
  });
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  await page.keyboard.press('End');
  await stepOn(page, 'Ship the order').click();
  await page.evaluate(() => Reflect.set(window, 'workersAreDeaf', true));

  // when
  await panelOf(page).getByRole('radio', { name: 'It fails' }).click();
  await expectCaption(page, 'Working it out');

  // then
  await expect(playerOf(page).getByText('10:11 now')).toBeVisible();
  await expectAccessible(page, 'the player while it waits');
  await playerOf(page).getByRole('button', { name: 'Timeline' }).click();
  await expectAccessible(page, 'the timeline while it waits');
  await expectCaption(page, 'Working it out');
});

test('reads the drawing and its panels aloud in words that make sense', async ({ page }) => {
  await openOrderFulfilment(page);
  await expectSaved(page);

  // the steps in the order in which they are read, the one where the keyboard is with all there is to say
  await expect(paperOf(page)).toMatchAriaSnapshot(`
    - button /^Start “Web order”, 1 of 17, leads to Check stock, By itself/
    - button "Phone order"
    - button "Check stock"
    - button "All in stock?"
  `);
  await stepOn(page, 'Charge the card').click();
  await expect(paperOf(page)).toMatchAriaSnapshot(`
    - 'button /^Task “Charge the card”, \\d+ of 17, leads to 3 steps: Ship the order, Ask for a new card and Try the card later, Card gateway, about 20 seconds.*Tries 3 times, then Try the card later/ [pressed]'
  `);
  // the details of the step as a sentence whose every part can be pressed
  await expect(page.getByRole('complementary', { name: 'Step' })).toMatchAriaSnapshot(`
    - heading "Charge the card" [level=2]
    - combobox "Who does it": Card gateway
    - text: does this in
    - 'button "Takes about: about 20 seconds"'
  `);
  // the same drawing as a list
  await page.getByRole('radio', { name: 'Outline' }).click();
  const outline = page.getByRole('list', { name: 'Outline of Order fulfilment' });
  await expect(outline.getByRole('listitem').filter({ hasText: 'Charge the card' }).first()).toBeVisible();
  await expect(outline.getByText('3 tries failed')).toBeVisible();
});
