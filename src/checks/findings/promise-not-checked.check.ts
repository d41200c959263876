import { defineCheck } from '../check';

/** Promises are written down, and nothing proves them yet; said once for all of them. */
export const promiseNotChecked = defineCheck({
  code: 'promise-not-checked',
  severity: 'hint',
  find: ({ document }) =>
    document.promises.length === 0 ? [] : [{ names: document.promises.map(({ name }) => name) }],
});
