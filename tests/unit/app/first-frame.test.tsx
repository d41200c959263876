import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LibraryHeader } from '../../../src/features/library/library-header';
import { HouseProvider } from '../../../src/parts/services';
import { testDevice } from '../../support/test-house';

const page = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html');

/** Gives markup without the white space between its tags, which nobody sees in a row. */
const tidy = (markup: string | undefined) => markup?.replaceAll(/>\s+</gu, '><').trim();

it('draws the bar before the program is there as the program draws it', () => {
  // given
  const { services } = testDevice()();
  render(
    <HouseProvider services={services}>
      <LibraryHeader menu={null} onNew={null} />
    </HouseProvider>,
  );
  const [before, after] = [page.querySelector('#root > div'), document.querySelector('header')];

  // then
  const logo = after?.querySelector('a > span');
  expect(logo).toBeInTheDocument();
  expect(tidy(before?.innerHTML)).toBe(tidy(logo?.outerHTML));
  expect([...(before?.classList ?? [])].filter((name) => !after?.classList.contains(name))).toEqual([
    // In the program the space on the left belongs to both sides.
    'tablet:pl-6',
  ]);
});
