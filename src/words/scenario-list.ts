/** Says how the days that can be played come out. */
export interface ScenarioListWords {
  readonly saved: string;
  /** Of all, how many hold and how many are known gaps. */
  readonly hold: (holding: number, all: number, gaps: number) => string;
  /** All of them were played a moment ago. */
  readonly justNow: (hold: string) => string;
  readonly holdLong: (holding: number, all: number) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly notChecked: string;
  readonly cannotPlay: string;
  /** Where it ended, and after how long; null: at once. */
  readonly reaches: (ends: string, duration: string | null) => string;
  readonly noEnd: (standing: string) => string;
  readonly gap: (standing: string) => string;
  readonly states: Readonly<Record<'holds' | 'gap' | 'fails' | 'refused' | 'unknown', string>>;
  readonly playing: string;
}

export const englishScenarioList: ScenarioListWords = {
  saved: 'Saved scenarios',
  hold: (holding, all, gaps) =>
    [
      `${String(holding)} of ${String(all)} hold`,
      ...(gaps === 0 ? [] : [gaps === 1 ? '1 known gap' : `${String(gaps)} known gaps`]),
    ].join(', '),
  justNow: (hold) => `${hold}, just now`,
  holdLong: (holding, all) => `${String(holding)} of ${String(all)} scenarios hold`,
  none: {
    title: 'No bad day saved yet',
    text: 'Choose a step, let it fail, and save what you tried. From then on it is checked whenever you draw.',
  },
  notChecked: 'Not checked yet',
  cannotPlay: 'Cannot be played now',
  reaches: (ends, duration) => (duration === null ? ends : `${ends}, ${duration}`),
  noEnd: (standing) => `Reaches no end: ${standing}`,
  gap: (standing) => `Known gap: ${standing}, as expected`,
  states: {
    holds: 'Holds',
    gap: 'Known gap',
    fails: 'Does not hold',
    refused: 'Cannot be played',
    unknown: 'Not checked yet',
  },
  playing: 'On the screen',
};
