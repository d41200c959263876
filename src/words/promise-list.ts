import type { Judgement } from '../promises/judge-promise';

/** Is a kind of promise that can be made. */
export type PromisePattern =
  | 'never-before'
  | 'then'
  | 'then-within'
  | 'at-most'
  | 'never'
  | 'always'
  | 'never-with'
  | 'ends';

/** Says what is on the screen where promises are made and looked after. */
export interface PromiseListWords {
  readonly title: string;
  readonly judged: Readonly<Record<Exclude<Judgement['is'], 'broken'>, string>>;
}

export const englishPromiseList: PromiseListWords = {
  title: 'Promises',
  judged: {
    kept: 'Kept.',
    open: 'Not broken so far.',
    unclear: 'It is about something that is gone.',
  },
};
