// What one is about to tap must not move away.
import { expect, test } from './support/app';
import { openOrderFulfilment } from './support/workspace';

test('draws a rehearsal where it stays, from the first moment that it can be seen', async ({ page }) => {
  // given
  await openOrderFulfilment(page);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Rehearse' })).toBeVisible();
  await page.evaluate(() => {
    const places: string[] = [];
    const look = () => {
      const paper = document.querySelector<HTMLElement>('.rehearsal .react-flow__viewport');
      const isSeen = paper?.querySelector('.react-flow__node')?.checkVisibility({ visibilityProperty: true });
      const place = paper?.style.transform;
      if (isSeen === true && place !== undefined && places.at(-1) !== place) places.push(place);
      requestAnimationFrame(look);
    };
    Reflect.set(window, 'places', places);
    look();
  });

  // when
  await page.getByRole('banner').getByRole('link', { name: 'Rehearse' }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
  await page.waitForTimeout(1_500);

  // then
  const places = await page.evaluate(() => Reflect.get(window, 'places') as string[]);
  expect(places.slice(1)).toEqual([]);
});
