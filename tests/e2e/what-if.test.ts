// A run branched off at a moment: both runs beside each other, and a table of one of them to take away.
import { expect, test } from './support/app';
import { paperOf, stepOn } from './support/drawing';
import { download } from './support/files';
import { panelOf, playerOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test('asks what if at a moment, shows both runs, and hands one out as a table', async ({ page }) => {
  // given: the second try has just failed
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await panelOf(page)
    .getByRole('button', { name: 'The card gateway is down for two hours', exact: true })
    .click();
  await expect(playerOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(playerOf(page).getByRole('slider')).toHaveValue('0');
  for (let beat = 0; beat < 10; beat += 1) await page.keyboard.press('ArrowRight');
  await expect(playerOf(page).getByText('Charge the card failed twice')).toBeVisible();

  // when
  await playerOf(page).getByRole('button', { name: 'What if' }).click();
  const question = page.getByRole('complementary', { name: 'About the rehearsal' });
  await expect(question.getByText('stays as it was')).toBeVisible();
  await expect(question.getByRole('combobox', { name: 'Where' })).toContainText('Charge the card');
  await question.getByRole('radio', { name: 'It never answers' }).click();
  await question.getByRole('button', { name: 'Show both' }).click();

  // then
  const both = page.getByRole('region', { name: /beside each other$/u });
  await expect(both).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 3, name: 'The card gateway is down for two hours' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Charge the card: never answers' })).toBeVisible();
  await expect(page.getByText(/They part at Mon 2 March/u)).toBeVisible();

  // and either can be watched
  await page.getByRole('radio', { name: 'Second' }).click();
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(playerOf(page).getByText('changed')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the second' }).click();
  await expect(both).toHaveCount(0);
  await expect(panelOf(page).getByRole('region', { name: 'You are trying something' })).toBeVisible();

  // and handed out
  await playerOf(page).getByRole('button', { name: 'Timeline' }).click();
  await page.getByRole('button', { name: 'More about this run' }).click();
  const file = await download(page, () => page.getByRole('menuitem', { name: 'A table, as CSV' }).click());
  const text = file.bytes.toString('utf8');
  expect(file.name).toMatch(/^order-fulfilment-.*\.csv$/u);
  expect(text).toContain('Step,Round,Try,Who,From,To,');
  expect(text).toMatch(/\r\nCharge the card,1,2,Card gateway,2026-03-02T/u);
});

test('lets an either-or go the other way, and says which fact was another', async ({ page }) => {
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  await page.keyboard.press('End');

  await playerOf(page).getByRole('button', { name: 'What if' }).click();
  const question = page.getByRole('complementary', { name: 'About the rehearsal' });
  await question.getByRole('combobox', { name: 'Where' }).click();
  await page.getByRole('option', { name: /^All in stock\?/u }).click();
  await expect(question.getByRole('radio', { name: 'Otherwise' })).toBeChecked();
  await question.getByRole('button', { name: 'Show both' }).click();

  const name = 'All in stock? Otherwise. Everything in stock no instead of yes';
  await expect(page.getByRole('heading', { name })).toBeVisible();
});

test('stops where it is told to, by a key on the card', async ({ page }) => {
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();

  await stepOn(page, 'Ship the order').click();
  await page.keyboard.press('b');
  await expect(panelOf(page).getByRole('button', { name: 'Playing stops here' })).toBeVisible();
  await expect(
    paperOf(page).getByRole('button', { name: /“Ship the order”.*playing stops here/u }),
  ).toBeVisible();
  await playerOf(page).getByRole('button', { name: 'Normal speed' }).click();
  await page.getByRole('menuitemcheckbox', { name: '5 times as fast' }).click();
  await page.keyboard.press('Escape');
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).click();

  await expect(playerOf(page).getByText('Stopped at Ship the order')).toBeVisible();
  await expect(playerOf(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await playerOf(page).getByRole('button', { name: 'Where playing stops: 1 stop' }).click();
  await page.getByRole('menuitem', { name: 'Stop nowhere' }).click();
  await expect(playerOf(page).getByText('Stopped at')).toHaveCount(0);
});
