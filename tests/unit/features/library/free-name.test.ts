import { expect, it } from 'vitest';
import { freeName } from '../../../../src/features/library/free-name';
import { englishLibrary } from '../../../../src/words/library';

const free = (wanted: string, ...taken: readonly string[]) =>
  freeName(
    wanted,
    taken.map((name) => ({ name })),
    englishLibrary.another,
  );

it('leaves a name that is free, and counts on from one that is not', () => {
  expect(free('New workflow')).toBe('New workflow');
  expect(free('New workflow', 'New workflow', 'New workflow 3')).toBe('New workflow 2');
  expect(free('New workflow', 'New workflow', 'New workflow 2')).toBe('New workflow 3');
});
