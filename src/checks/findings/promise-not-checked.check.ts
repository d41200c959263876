import { defineCheck } from '../check';

/** A promise is written down, and nothing proves it yet. */
export const promiseNotChecked = defineCheck({
  code: 'promise-not-checked',
  severity: 'hint',
  find: ({ document }) => document.promises.map(({ id, name }) => ({ promise: id, name })),
});
