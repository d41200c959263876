/** Is how many saved days came out so. */
export interface HeldDays {
  readonly holds: number;
  readonly gap: number;
  readonly better: number;
}

/** Says how the days that can be played come out. */
export interface ScenarioListWords {
  readonly saved: string;
  /** Of all, how many hold, are known gaps, or end better than expected. */
  readonly hold: (all: number, counts: HeldDays) => string;
  /** The same where nothing says what is counted. */
  readonly holdLong: (all: number, counts: HeldDays) => string;
  /** All of them were played a moment ago. */
  readonly justNow: (hold: string) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly notChecked: string;
  readonly cannotPlay: string;
  /** Where it ended, and after how long; null: at once. */
  readonly reaches: (ends: string, duration: string | null) => string;
  readonly noEnd: (standing: string) => string;
  readonly gap: (standing: string) => string;
  readonly better: (unmet: string) => string;
  readonly rightNow: string;
  readonly rightNowLong: (name: string) => string;
  readonly states: Readonly<Record<'holds' | 'gap' | 'better' | 'fails' | 'refused' | 'unknown', string>>;
  readonly playing: string;
}

export const englishScenarioList: ScenarioListWords = {
  saved: 'Saved scenarios',
  hold: (all, counts) => sayHeld(`${String(counts.holds)} of ${String(all)} hold`, counts),
  holdLong: (all, counts) => sayHeld(`${String(counts.holds)} of ${String(all)} scenarios hold`, counts),
  justNow: (hold) => `${hold}, just now`,
  none: {
    title: 'No bad day saved yet',
    text: 'Choose a step, let it fail, and save what you tried. From then on it is checked whenever you draw.',
  },
  notChecked: 'Not checked yet',
  cannotPlay: 'Cannot be played now',
  reaches: (ends, duration) => (duration === null ? ends : `${ends}, ${duration}`),
  noEnd: (standing) => `Reaches no end: ${standing}`,
  gap: (standing) => `Known gap: ${standing}, as expected`,
  better: (unmet) => `Ends better now. ${unmet}`,
  rightNow: 'This is right now',
  rightNowLong: (name) => `${name}: this is right now`,
  states: {
    holds: 'Holds',
    gap: 'Known gap',
    better: 'Ends better now',
    fails: 'Does not hold',
    refused: 'Cannot be played',
    unknown: 'Not checked yet',
  },
  playing: 'On the screen',
};

function sayHeld(holding: string, { gap, better }: HeldDays): string {
  return [
    holding,
    ...(gap === 0 ? [] : [gap === 1 ? '1 known gap' : `${String(gap)} known gaps`]),
    ...(better === 0 ? [] : [better === 1 ? '1 ends better now' : `${String(better)} end better now`]),
  ].join(', ');
}
