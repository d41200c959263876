import type { Endless } from '../paths/deadline';
import type { Judgement } from '../promises/judge-promise';
import type { SentenceContext } from './sentence-context';

/** Is a kind of promise that can be made. */
export type PromisePattern =
  | 'never-before'
  | 'then'
  | 'then-within'
  | 'at-most'
  | 'always'
  | 'never'
  | 'never-with'
  | 'ends';

/** Says what is on the screen where promises are made and looked after; `noun` is what the owner calls a case. */
export interface PromiseListWords {
  readonly title: string;
  readonly judged: Readonly<Record<Exclude<Judgement['is'], 'broken'>, string>>;
  /** How they stand, in one line. */
  readonly sum: (count: {
    readonly all: number;
    readonly holding: number;
    /** Of those that hold: on every path. */
    readonly proved: number;
    readonly broken: number;
  }) => string;
  readonly none: string;
  readonly make: string;
  /** Over promises that are read from the drawing; pressed, each is made. */
  readonly offered: string;
  readonly pattern: Readonly<Record<PromisePattern, (noun: string) => string>>;
  /** What exploring has found, as a sentence. */
  readonly onPaths: Readonly<Record<'broken' | 'kept' | 'unproved', string>>;
  /** Why a time limit could be missed though no day and no path shows it. */
  readonly endless: (endless: Endless, context: SentenceContext) => string;
  readonly standing: {
    readonly everywhere: string;
    readonly onDays: (days: number) => string;
    readonly untested: string;
    /** It was just made, or its condition has no value yet. */
    readonly unfinished: string;
    readonly looking: string;
    /** Not every path could be looked at. */
    readonly notProved: string;
    readonly brokenOn: (day: string) => string;
    readonly brokenSomewhere: string;
  };
  readonly states: Readonly<
    Record<'proved' | 'tried' | 'broken' | 'untested' | 'unfinished' | 'unclear', string>
  >;
  readonly show: string;
  /** Where a promise breaks in a run: on a picture, and in a sentence by its name; without one, by what it says. */
  readonly brokenHere: {
    readonly short: (count: number) => string;
    readonly named: (name: string) => string;
    readonly unnamed: (sentence: string) => string;
  };
  readonly blanks: Readonly<Record<'step' | 'way' | 'within' | 'often' | 'ends' | 'when', string>>;
  readonly more: (promise: string) => string;
  readonly rename: string;
  readonly narrow: (nouns: string) => string;
  readonly widen: (noun: string) => string;
  readonly remove: string;
  readonly removed: (promise: string) => string;
  readonly undo: string;
  readonly naming: {
    readonly title: string;
    readonly name: string;
    readonly hint: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly edits: Readonly<Record<'add' | 'change' | 'rename' | 'remove', string>>;
  readonly failed: string;
}

export const englishPromiseList: PromiseListWords = {
  title: 'Promises',
  judged: {
    kept: 'Kept.',
    open: 'Not broken so far.',
    unclear: 'It is about something that is gone.',
  },
  sum: ({ all, holding, proved, broken }) => {
    if (all === 0) return 'What must never happen, or always';
    if (broken > 0) return `${String(broken)} of ${String(all)} broken`;
    const hold = `${String(holding)} of ${String(all)} hold`;
    if (proved === all) return `${hold} on every path`;
    return proved === 0 ? hold : `${hold}, ${String(proved)} on every path`;
  },
  none: 'Say what must never happen, or always. From then on it is checked on every day and every path.',
  make: 'Make a promise',
  offered: 'Fits this drawing',
  pattern: {
    'never-before': () => 'One thing never before another',
    then: () => 'One thing is followed by another',
    'then-within': () => 'One thing follows within a time',
    'at-most': () => 'One thing at most once',
    always: (noun) => `One thing in every ${noun}`,
    never: () => 'One thing never happens',
    'never-with': (noun) => `Two things never in the same ${noun}`,
    ends: (noun) => `Every ${noun} ends well`,
  },
  onPaths: {
    broken: 'There is a way to break it.',
    kept: 'It holds on every path.',
    unproved: 'No way to break it was found, and it is not proved for every path.',
  },
  endless: ({ step, why }, { stepName }) => {
    const named = `“${stepName(step)}”`;
    switch (why) {
      case 'takes':
        return `Nobody limits how long ${named} takes, so it could be late.`;
      case 'items':
        return `How long ${named} takes depends on how many there are, so it could be late.`;
      case 'person':
        return `Where ${named} needs attention, nobody limits how long that takes, so it could be late.`;
      case 'date':
        return `${named} may wait for any date, so it could be late.`;
    }
  },
  standing: {
    everywhere: 'Holds on every path',
    onDays: (days) =>
      days === 1 ? 'Held on the one day that was played' : `Held on all ${String(days)} days`,
    untested: 'Not tested yet',
    unfinished: 'Not finished: say what it is about',
    looking: 'Looking at every path',
    notProved: 'not proved for every path',
    brokenOn: (day) => `Broken on “${day}”`,
    brokenSomewhere: 'There is a way to break it',
  },
  states: {
    proved: 'Proved',
    tried: 'Tried',
    broken: 'Broken',
    untested: 'Not tested yet',
    unfinished: 'Not finished',
    unclear: 'Cannot be judged',
  },
  show: 'Show me',
  brokenHere: {
    short: (count) => (count === 1 ? 'Promise broken' : `${String(count)} promises broken`),
    named: (name) => `Here “${name}” is broken`,
    unnamed: (sentence) => `Here a promise is broken: ${sentence}`,
  },
  blanks: {
    step: 'Step',
    way: 'What happens there',
    within: 'Within',
    often: 'How often',
    ends: 'How it ends',
    when: 'Where',
  },
  more: (promise) => `More about the promise: ${promise}`,
  rename: 'Give it a name',
  narrow: (nouns) => `Only for some ${nouns}`,
  widen: (noun) => `For every ${noun}`,
  remove: 'Delete',
  removed: (promise) => `Deleted: ${promise}`,
  undo: 'Undo',
  naming: {
    title: 'Name the promise',
    name: 'Name',
    hint: 'Without one it is called by its sentence.',
    save: 'Save',
    cancel: 'Cancel',
  },
  edits: {
    add: 'Make promise',
    change: 'Change promise',
    rename: 'Rename promise',
    remove: 'Delete promise',
  },
  failed: 'That could not be changed.',
};
