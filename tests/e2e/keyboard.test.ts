// The heart of an owner's way by keyboard alone: no pointer is moved and nothing is pressed with one.
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { press, pressOn, tabTo } from './support/keyboard';
import { expectCaption, panelOf } from './support/rehearsal';

test('draws an arrow, lets a step fail, and sees to it without a pointer', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await pressOn(page, page.getByRole('button', { name: 'Open «Order fulfilment»' }));

  await test.step('a step is added, connected and named', async () => {
    await tabTo(page, stepOn(page, 'Web order'));
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(stepOn(page, 'Ship the order')).toBeFocused();
    // A: which kind of step comes next
    await press(page, 'a');
    await expect(page.getByRole('combobox', { name: 'Kind of step, or its name' })).toBeFocused();
    await page.keyboard.type('message');
    await press(page, 'Enter');
    // its name is ready to be written over
    await expect(page.getByRole('textbox', { name: 'Name of “New message”' })).toBeFocused();
    await page.keyboard.type('Tell somebody');
    await press(page, 'Enter');
    await expect(stepOn(page, 'Tell somebody')).toBeFocused();
    // F2: another name
    await press(page, 'F2');
    await page.keyboard.type('Tell the customer');
    await press(page, 'Enter');
    await expect(stepOn(page, 'Tell the customer')).toBeFocused();
    // C: an arrow to another step
    await press(page, 'c');
    await tabTo(page, page.getByRole('combobox', { name: 'Find a step' }));
    await page.keyboard.type('shipped');
    await press(page, 'Enter');
    await expect(stepOn(page, 'Tell the customer')).toBeFocused();
    await expect(stepOn(page, 'Tell the customer')).toHaveAccessibleName(/leads to Shipped/u);
  });

  await test.step('what was done is undone and done again', async () => {
    await press(page, 'Control+z');
    await expect(stepOn(page, 'Tell the customer')).toHaveAccessibleName(/leads nowhere yet/u);
    await press(page, 'Control+Shift+z');
    await expect(stepOn(page, 'Tell the customer')).toHaveAccessibleName(/leads to Shipped/u);
  });

  await test.step('an arrow is found among those of its step, and taken away', async () => {
    await tabTo(page, stepOn(page, 'Tell the customer'));
    await press(page, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    await expect(stepOn(page, 'Charge the card')).toBeFocused();
    await press(page, 'Shift+F10');
    await expect(page.getByRole('menu')).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await expect(page.getByRole('menuitem', { name: 'Done: Ship the order' })).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await press(page, 'Delete');
    await expect(page.getByRole('button', { name: 'Undo: Delete arrow' })).toBeEnabled();
  });

  await test.step('a failure needs attention, and somebody sees to it', async () => {
    await pressOn(page, page.getByRole('link', { name: 'Rehearse' }));
    await tabTo(page, stepOn(page, 'Web order'));
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
    await expect(panelOf(page).getByRole('heading', { name: 'Charge the card' })).toBeVisible();
    await tabTo(page, page.getByRole('radio', { name: 'It works' }));
    await press(page, 'ArrowDown');
    await expect(panelOf(page).getByText('so every try fails')).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'To the end' }));
    await expectCaption(page, 'Ship the order is held until that is settled.');
    await pressOn(page, page.getByRole('button', { name: 'Try again' }));
    await press(page, 'End');
    await expectCaption(page, 'The order is done.');
  });
});
