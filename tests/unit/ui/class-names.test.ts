import { expect, it } from 'vitest';
import { cx } from '../../../src/ui/class-names';

it('joins what is there and leaves out what is not', () => {
  expect(cx('a', false, null, 'b c', undefined, '')).toBe('a b c');
  expect(cx(false)).toBe('');
});
