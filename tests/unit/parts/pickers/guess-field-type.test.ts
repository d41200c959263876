import { expect, it } from 'vitest';
import { guessFieldType } from '../../../../src/parts/pickers/guess-field-type';

it.each([
  ['Number of days', 'number'],
  ['First day', 'date'],
  ['How many people', 'number'],
  ['Amount', 'money'],
  ['Is it urgent', 'yesno'],
  ['Paid?', 'yesno'],
  ['Items', 'list'],
  ['Customer', 'text'],
  ['Birthday', 'date'],
  ['Holiday address', 'text'],
])('takes «%s» for a fact of the kind %s', (name, type) => {
  expect(guessFieldType(name)).toBe(type);
});
