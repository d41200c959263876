import type { DayVerdict } from '../projections/judge-day';
import { uncapitalised } from './sentence';

/** Is how many saved days there are, and how many of them came out how, as far as the sum says it. */
export type HoldCount = Readonly<Record<'all' | 'holds' | 'gap' | 'closed' | 'better', number>>;

/** Says how the days that can be played come out. */
export interface ScenarioListWords {
  readonly saved: string;
  /** Of all, how many hold, how many are known gaps, and how many end better than expected. */
  readonly hold: (count: HoldCount) => string;
  /** All of them were played a moment ago. */
  readonly justNow: (hold: string) => string;
  readonly holdLong: (count: HoldCount) => string;
  /** Of all, how many hold: what a bar has room for. */
  readonly holdShort: (count: HoldCount) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly notChecked: string;
  readonly cannotPlay: string;
  /** Where it ended, and after how long; null: at once. */
  readonly reaches: (ends: string, duration: string | null) => string;
  readonly noEnd: (standing: string) => string;
  readonly gap: (standing: string) => string;
  /** Where it ended, and after how long; null: at once. */
  readonly better: (ends: string, duration: string | null) => string;
  readonly closed: (ends: string, duration: string | null) => string;
  /** Expects from now on what has just come out; and the same where a gap is closed. */
  readonly rightNow: string;
  readonly rightNowClosed: string;
  readonly rightNowLong: (name: string, says: string) => string;
  readonly states: Readonly<Record<DayVerdict | 'refused' | 'unknown', string>>;
  readonly playing: string;
}

export const englishScenarioList: ScenarioListWords = {
  saved: 'Saved scenarios',
  hold: (count) => `${String(count.holds)} of ${String(count.all)} hold${besides(count)}`,
  justNow: (hold) => `${hold}, just now`,
  holdLong: (count) => `${String(count.holds)} of ${String(count.all)} scenarios hold${besides(count)}`,
  holdShort: (count) => `${String(count.holds)} of ${String(count.all)} hold`,
  none: {
    title: 'No bad day saved yet',
    text: 'Choose a step, let it fail, and save what you tried. From then on it is checked whenever you draw.',
  },
  notChecked: 'Not checked yet',
  cannotPlay: 'Cannot be played now',
  reaches,
  noEnd: (standing) => `Reaches no end: still ${standing}`,
  gap: (standing) => `Known gap: ${standing}`,
  better: (ends, duration) => `Ends better now: ${reaches(ends, duration)}`,
  closed: (ends, duration) => `This gap is closed now: ${reaches(ends, duration)}`,
  rightNow: 'This is right now',
  rightNowClosed: 'Expect this end from now on',
  rightNowLong: (name, says) => `${name}: ${uncapitalised(says)}`,
  states: {
    holds: 'Holds',
    gap: 'Known gap',
    closed: 'Gap is closed now',
    better: 'Ends better than expected',
    fails: 'Does not hold',
    refused: 'Cannot be played',
    unknown: 'Not checked yet',
  },
  playing: 'On the screen',
};

function reaches(ends: string, duration: string | null): string {
  return duration === null ? ends : `${ends}, ${duration}`;
}

function besides({ gap, closed, better }: HoldCount): string {
  return [
    ...(gap === 0 ? [] : [gap === 1 ? '1 known gap' : `${String(gap)} known gaps`]),
    ...(closed === 0 ? [] : [closed === 1 ? '1 gap is closed now' : `${String(closed)} gaps are closed now`]),
    ...(better === 0 ? [] : [better === 1 ? '1 ends better' : `${String(better)} end better`]),
  ]
    .map((more) => `, ${more}`)
    .join('');
}
