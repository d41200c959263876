// What a person who is asked sees on a phone: pressed once, pressed again, and pressed too late by somebody else.
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/app';
import { stepOn } from './support/drawing';
import { panelOf, playerOf } from './support/rehearsal';
import { openOrderFulfilment } from './support/workspace';

test('shows what somebody sees who is asked, and what a second and a late press come to', async ({
  page,
}) => {
  // given: the front desk has just been asked
  await openOrderFulfilment(page);
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await panelOf(page).getByRole('tab', { name: 'Scenarios' }).click();
  await panelOf(page)
    .getByRole('button', { name: 'The card is declined, then a new one works', exact: true })
    .click();
  await expect(playerOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Home');
  const asked = playerOf(page).getByText('Front desk was asked');
  for (let beat = 0; beat < 20 && !(await asked.isVisible()); beat += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(asked).toBeVisible();
  await stepOn(page, 'Ask for a new card').click();

  // when
  await panelOf(page).getByRole('button', { name: 'Answer as Dana' }).click();
  const dana = page.getByRole('dialog', { name: 'What Dana sees' });
  await expect(dana.getByText('Nothing is charged, sent or saved as real')).toBeVisible();
  await expect(dana.getByRole('heading', { name: 'Ask for a new card' })).toBeVisible();
  await expectAccessible(page, 'a request');
  const approve = dana.getByRole('button', { name: 'Approved' });
  expect((await approve.boundingBox())?.height).toBeGreaterThanOrEqual(52);
  await approve.click();

  // then
  await expect(dana.getByText(/^Dana chose Approved at/u)).toBeVisible();
  await approve.click();
  await expect(dana.getByText(/^Dana already chose Approved at .* Nothing changed\.$/u)).toBeVisible();
  await expectAccessible(page, 'a refused answer');
  await dana.getByRole('button', { name: 'Close' }).click();

  // and somebody else is too late
  await panelOf(page).getByRole('button', { name: 'See what Luis sees' }).click();
  const luis = page.getByRole('dialog', { name: 'What Luis sees' });
  await luis.getByRole('button', { name: 'Rejected' }).click();
  await expect(luis.getByText(/^Dana already chose Approved at/u)).toBeVisible();
  await luis.getByRole('button', { name: 'Close' }).click();

  // and the run says so
  await expect(playerOf(page).getByText(/^Dana already chose Approved at/u)).toBeVisible();
});
