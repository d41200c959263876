import { expect, it } from 'vitest';
import { englishLibrary } from '../../../src/words/library';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

it('says when something changed in the largest unit that is full', () => {
  const after = (passedMs: number) => englishLibrary.changed(0, passedMs);
  expect(after(20_000)).toBe('Changed just now');
  expect(after(MINUTE_MS)).toBe('Changed 1 minute ago');
  expect(after(119 * MINUTE_MS)).toBe('Changed 1 hour ago');
  expect(after(DAY_MS)).toBe('Changed yesterday');
  expect(after(3 * DAY_MS)).toBe('Changed 3 days ago');
  expect(after(15 * DAY_MS)).toBe('Changed 2 weeks ago');
});

it('takes a clock that was set back as now', () => {
  expect(englishLibrary.changed(HOUR_MS, 0)).toBe('Changed just now');
});
