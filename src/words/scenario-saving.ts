/** Says what is asked when a day is kept. */
export interface ScenarioSavingWords {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly expect: string;
  readonly expectHint: (ends: string) => string;
  readonly expectCancelled: string;
  /** Of a day that stops and reaches no end. */
  readonly gap: string;
  readonly gapHint: string;
  readonly expects: string;
  readonly passes: string;
  readonly order: string;
  readonly save: string;
  readonly cancel: string;
}

export const englishScenarioSaving: ScenarioSavingWords = {
  title: 'Save this day as a scenario',
  text: 'It is kept with the drawing and played again whenever you change something.',
  name: 'Name',
  nameHint: 'Say what goes wrong.',
  nameMissing: 'Give it a name, so that you find it again.',
  expect: 'It should always end like this',
  expectHint: (ends) => `Turns red when it no longer ends at ${ends}.`,
  expectCancelled: 'Turns red when it is no longer cancelled.',
  gap: 'It stops here, and I know it',
  gapHint: 'Counted as a known gap, not as red. Leave it out, and it is red until it comes to an end.',
  expects: 'What is expected from now on',
  passes: 'All of this happens',
  order: 'It happens in this order',
  save: 'Save',
  cancel: 'Cancel',
};
