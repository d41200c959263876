// What somebody does who has never drawn before, by mouse, in a real layout.
import { expect, test } from './support/app';
import { drag, middleOf, paperOf, portOf, stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test('goes from a blank sheet to a second step without being told how', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Blank sheet' }).first().click();
  const ghost = page.getByRole('button', { name: 'What happens next?' });
  await expect(paperOf(page).getByText('By hand')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Overview of the drawing' })).toHaveCount(0);

  await test.step('the ghost asks for the next step, which is guessed from its name', async () => {
    await ghost.click();
    await page.getByRole('combobox', { name: 'Kind of step, or its name' }).fill('Owner approves it');
    await expect(page.getByRole('option').first()).toContainText('Approval');
    await page.keyboard.press('Enter');
    await expect(stepOn(page, 'Owner approves it')).toBeFocused();
    await expect(ghost).toHaveCount(0);
  });

  await test.step('a tap on the dot and a tap in the dock join the new step', async () => {
    const dot = await portOf(stepOn(page, 'Owner approves it'));
    await page.keyboard.press('Escape');
    await page.mouse.move(dot.x - 20, dot.y);
    await page.mouse.click(dot.x, dot.y);
    await expect(page.getByText('Now tap the step that comes next.')).toBeVisible();
    await page.getByRole('button', { name: 'Add task' }).click();
    await page.keyboard.type('Pack');
    await page.keyboard.press('Enter');
    await expect(stepOn(page, 'Pack')).toBeFocused();
    await expect(stepOn(page, 'Owner approves it')).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Step' })).not.toContainText('stops here');
    await stepOn(page, 'Owner approves it').click();
    await expect(stepOn(page, 'Owner approves it')).toHaveAccessibleName(/leads to Pack/u);
  });

  await test.step('a repair shows what it adds', async () => {
    await page
      .getByRole('button', { name: /^End after “/u })
      .first()
      .click();
    await expect(stepOn(page, 'Called off')).toBeInViewport({ ratio: 0.99 });
  });

  await test.step('a press on a card shows that card', async () => {
    await page
      .getByRole('button', { name: /to look at$/u })
      .first()
      .click();
    await expect(page.getByRole('complementary', { name: 'To look at' })).toBeVisible();
    await stepOn(page, 'Called off').click();
    await expect(page.getByRole('complementary', { name: 'Step' })).toBeVisible();
  });

  await test.step('the keys are listed', async () => {
    await page.keyboard.press('Shift+?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Duplicate');
  });
});

test('finds the chosen step and the place again after a rehearsal', async ({ page }) => {
  await openOrderFulfilment(page);
  await stepOn(page, 'Ship the order').click();
  const sheet = await middleOf(paperOf(page));
  await drag(page, { x: sheet.x, y: 90 }, { x: sheet.x - 60, y: 130 });
  await stepOn(page, 'Ship the order').click();
  const before = await stepOn(page, 'Ship the order').boundingBox();

  // There it is marked, and what can be played comes first; one press leads to what happens there.
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(stepOn(page, 'Ship the order')).toHaveAttribute('aria-pressed', 'true');
  await expect(panelOf(page).getByRole('tab', { name: 'Ways' })).toBeVisible();
  await stepOn(page, 'Ship the order').click();
  await expect(panelOf(page).getByRole('heading', { name: 'Ship the order' })).toBeVisible();
  await page.getByRole('link', { name: 'Draw' }).click();

  await expect(page.getByRole('textbox', { name: 'Name of this task' })).toHaveValue('Ship the order');
  expect(await stepOn(page, 'Ship the order').boundingBox()).toEqual(before);
});

test('fills a form and says who does the work by typing alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Blank sheet' }).first().click();
  await stepOn(page, 'It begins').click();
  const details = page.getByRole('complementary', { name: 'Step' });

  await test.step('facts are made one after the other, of the kind that their names speak of', async () => {
    await details.getByRole('combobox', { name: 'Asks for: add a field' }).click();
    for (const name of ['First day', 'Number of days']) {
      await page.keyboard.type(name);
      await expect(page.getByRole('option').first()).toContainText(`New field “${name}”`);
      await page.keyboard.press('Enter');
      await expect(details.getByRole('button', { name: `Take ${name} out` })).toBeVisible();
    }
  });

  await test.step('who does it is made in the sentence, and the focus goes on', async () => {
    await page.getByRole('button', { name: 'What happens next?' }).click();
    await page.getByRole('combobox', { name: 'Kind of step, or its name' }).fill('Enter it');
    await page.keyboard.press('Enter');
    await details.getByRole('combobox', { name: 'Who does it' }).click();
    await page.keyboard.type('Office');
    await expect(page.getByRole('option')).toHaveText([
      'New role “Office”',
      'New person “Office”',
      'New system “Office”',
    ]);
    await page.keyboard.press('Enter');
    await expect(stepOn(page, 'Enter it')).toContainText('Office');
    await expect(details.getByRole('button', { name: 'Tries: Once' })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(stepOn(page, 'Enter it')).toContainText('Nobody does it yet');
  });
});

test('keeps what is edited beside a panel that lies over the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openOrderFulfilment(page);
  const step = stepOn(page, 'Charge the card');
  await step.click();
  const panel = page.getByRole('complementary', { name: 'Step' });
  await expect(panel).toBeVisible();
  await expect
    .poll(async () => {
      const [card, over] = [await step.boundingBox(), await panel.boundingBox()];
      return card !== null && over !== null && card.x + card.width <= over.x;
    })
    .toBe(true);
});

test('keeps to the good day wherever it is drawn, and shows what is played besides', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await page.getByRole('radio', { name: 'Good day' }).click();
  await expect(stepOn(page, 'Try the card later')).toHaveCount(0);

  // when
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(stepOn(page, 'Charge the card')).toBeVisible();
  await expect(stepOn(page, 'Try the card later')).toHaveCount(0);

  // then: a bad day shows where it goes, and no other one
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await panelOf(page)
    .getByRole('button', { name: 'The card gateway is down for two hours', exact: true })
    .click();
  await expect(stepOn(page, 'Try the card later')).toBeVisible();
  await expect(stepOn(page, 'Wait for stock')).toHaveCount(0);
  await playerOf(page).getByRole('button', { name: 'To the end' }).click();

  // and it is still so on the way back
  await page.getByRole('link', { name: 'Draw' }).click();
  await expect(page.getByRole('radio', { name: 'Good day' })).toBeChecked();
  await page.getByRole('radio', { name: 'Everything' }).click();
  await expect(stepOn(page, 'Wait for stock')).toBeVisible();
});
