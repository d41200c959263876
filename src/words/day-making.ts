/** Says what is on the screen where scenarios are made for somebody. */
export interface DayMakingWords {
  readonly open: string;
  readonly title: string;
  readonly text: string;
  readonly looking: string;
  readonly looked: (situations: string) => string;
  readonly writing: (done: number, all: number) => string;
  readonly covers: (count: number) => string;
  readonly incomplete: string;
  readonly list: string;
  readonly all: string;
  readonly known: string;
  readonly keep: (count: number) => string;
  readonly cancel: string;
  readonly again: string;
  readonly refused: string;
  readonly broken: string;
  readonly kept: (count: number) => string;
  readonly goesOn: string;
}

export const englishDayMaking: DayMakingWords = {
  open: 'Make these for me',
  title: 'Scenarios made for you',
  text: 'As few as can be: between them they take every arrow, let every step fail in every way, and give every answer.',
  looking: 'Looking at every way it can go',
  looked: (situations) => `${situations} so far`,
  writing: (done, all) => `Writing ${String(done)} of ${String(all)} in words`,
  covers: (count) => (count === 1 ? 'One scenario' : `${String(count)} scenarios`),
  incomplete: 'The drawing is too large to look at every way: these are those that were found.',
  list: 'Scenarios to keep',
  all: 'All of them',
  known: 'You have this one',
  keep: (count) => (count === 1 ? 'Keep one' : `Keep ${String(count)}`),
  cancel: 'Cancel',
  again: 'Try again',
  refused: 'The drawing cannot be played yet. Mend what stands in the way first.',
  broken: 'That did not work out. The drawing is as it was.',
  kept: (count) => (count === 1 ? 'One scenario kept' : `${String(count)} scenarios kept`),
  goesOn: 'Goes on and on',
};
