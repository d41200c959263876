import { uncapitalised } from './sentence';

/** Is how many saved days there are, and how many of them hold, are known gaps, and end better than expected. */
export type HoldCount = Readonly<Record<'all' | 'holds' | 'gap' | 'better', number>>;

/** Says how the days that can be played come out. */
export interface ScenarioListWords {
  readonly saved: string;
  /** Of all, how many hold, how many are known gaps, and how many end better than expected. */
  readonly hold: (count: HoldCount) => string;
  /** All of them were played a moment ago. */
  readonly justNow: (hold: string) => string;
  readonly holdLong: (count: HoldCount) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly notChecked: string;
  readonly cannotPlay: string;
  /** Where it ended, and after how long; null: at once. */
  readonly reaches: (ends: string, duration: string | null) => string;
  readonly noEnd: (standing: string) => string;
  readonly gap: (standing: string) => string;
  /** Where it ended, and after how long; null: at once. */
  readonly better: (ends: string, duration: string | null) => string;
  /** A known gap that was mended: it ends well now. */
  readonly closed: (ends: string, duration: string | null) => string;
  /** Expects from now on what has just come out; and the same where a known gap was mended. */
  readonly rightNow: string;
  readonly rightNowClosed: string;
  readonly rightNowLong: (name: string, says: string) => string;
  readonly states: Readonly<Record<'holds' | 'gap' | 'better' | 'fails' | 'refused' | 'unknown', string>>;
  readonly playing: string;
}

export const englishScenarioList: ScenarioListWords = {
  saved: 'Saved scenarios',
  hold: (count) => `${String(count.holds)} of ${String(count.all)} hold${besides(count)}`,
  justNow: (hold) => `${hold}, just now`,
  holdLong: (count) => `${String(count.holds)} of ${String(count.all)} scenarios hold${besides(count)}`,
  none: {
    title: 'No bad day saved yet',
    text: 'Choose a step, let it fail, and save what you tried. From then on it is checked whenever you draw.',
  },
  notChecked: 'Not checked yet',
  cannotPlay: 'Cannot be played now',
  reaches: (ends, duration) => (duration === null ? ends : `${ends}, ${duration}`),
  noEnd: (standing) => `Reaches no end: ${standing}`,
  gap: (standing) => `Known gap: ${standing}, as expected`,
  better: (ends, duration) => `Ends better now: ${duration === null ? ends : `${ends}, ${duration}`}`,
  closed: (ends, duration) => `This gap is closed now: ${duration === null ? ends : `${ends}, ${duration}`}`,
  rightNow: 'This is right now',
  rightNowClosed: 'Expect the good end from now on',
  rightNowLong: (name, says) => `${name}: ${uncapitalised(says)}`,
  states: {
    holds: 'Holds',
    gap: 'Known gap',
    better: 'Ends better than expected',
    fails: 'Does not hold',
    refused: 'Cannot be played',
    unknown: 'Not checked yet',
  },
  playing: 'On the screen',
};

function besides({ gap, better }: HoldCount): string {
  return `${andGaps(gap)}${andBetter(better)}`;
}

function andGaps(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', 1 known gap' : `, ${String(count)} known gaps`;
}

function andBetter(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', 1 ends better' : `, ${String(count)} end better`;
}
