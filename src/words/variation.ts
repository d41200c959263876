/** Says what is set for a rehearsal other than the good day. */
export interface VariationWords {
  readonly title: string;
  /** Of a day that was left unsaved. */
  readonly left: string;
  readonly goBack: string;
  readonly forget: string;
  readonly save: string;
  readonly startOver: string;
  readonly facts: (facts: string) => string;
  readonly outage: (system: string, duration: string) => string;
  readonly absence: (who: string, duration: string) => string;
  readonly resolved: (step: string, what: string) => string;
  readonly begins: (step: string) => string;
  /** `step` is null where it comes by the same start. */
  readonly again: (duration: string, step: string | null) => string;
  readonly step: (step: string, what: string) => string;
}

export const englishVariation: VariationWords = {
  title: 'You are trying something',
  left: 'The day you were trying',
  goBack: 'Go back to it',
  forget: 'Forget it',
  save: 'Save as a scenario',
  startOver: 'Start over',
  facts: (facts) => `Begins with ${facts}`,
  outage: (system, duration) => `${system} is down for ${duration}`,
  absence: (who, duration) => `${who} is away for ${duration}`,
  resolved: (step, what) => `${step}: somebody says “${what}”`,
  begins: (step) => `Begins at ${step}`,
  again: (duration, step) => `Comes again after ${duration}${step === null ? '' : `: ${step}`}`,
  step: (step, what) => `${step}: ${what}`,
};
