import type { Scenario } from '../model/scenario';

/** Is the day on which everything goes as it should. */
export const ORDINARY_DAY: Scenario = {
  id: 'sc_ordinary',
  name: '',
  input: {},
  script: {},
  outages: [],
  resolve: [],
  until: 'P365D',
  expect: {},
};
