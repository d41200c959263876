import { expect, it } from 'vitest';
import { memoOf, pastOf } from '../../../../src/app/workspace/session-memo';

const patch = { values: [], lists: {} };
const selected = { steps: ['st_pack'], arrows: [] };
const nothing = { steps: [], arrows: [] };

it('remembers what was selected before and after', () => {
  // when
  const memo = memoOf({ kind: 'edit', before: nothing, after: selected });

  // then
  expect(pastOf({ done: [{ entry: 1, label: 'Add step', patch, memo }], undone: [] }).done).toEqual([
    { label: 'Add step', patch, before: nothing, after: selected },
  ]);
});

it('takes what it does not know as nothing selected', () => {
  for (const memo of [null, 'st_pack', { before: { steps: 'all' }, after: { arrows: [7, 'ar_1'] } }]) {
    const [entry] = pastOf({ done: [], undone: [{ entry: 1, label: 'Move', patch, memo }] }).undone;
    expect(entry?.before).toEqual(nothing);
    expect(entry?.after.steps).toEqual([]);
  }
});
