import type { StorageTrouble } from '../model/storage-trouble';
import { ago } from './ago';
import type { CodedWords } from './coded-words';
import { capitalised } from './sentence';

/** Is what a list tells of how a rehearsal came out. */
export interface EarlierOutcome {
  /** «Shipped»; empty where it reached no end. */
  readonly ends: string;
  /** «needs attention» */
  readonly standing: string;
  readonly took: string;
}

/** Says what is kept of the rehearsals that were played. */
export interface EarlierRunWords {
  readonly tab: string;
  readonly title: string;
  readonly none: { readonly title: string; readonly text: string };
  /** How many are kept at most. */
  readonly bound: (most: number) => string;
  readonly more: (count: number) => string;
  /** Instants in ms since 1970. */
  readonly when: (atMs: number, nowMs: number) => string;
  readonly cameTo: (outcome: EarlierOutcome) => string;
  readonly olderDrawing: string;
  readonly onScreen: string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly removedForGood: (name: string) => string;
  readonly undo: string;
  readonly broughtBack: (name: string) => string;
  readonly andMore: (first: string, more: number) => string;
  readonly card: {
    readonly title: string;
    /** «Played 5 minutes ago.» */
    readonly played: (when: string) => string;
    readonly older: string;
    readonly again: string;
    readonly back: string;
  };
  readonly ribbon: (day: string) => string;
  readonly readyHint: string;
  readonly notKept: { readonly title: string; readonly again: string };
  readonly notRead: { readonly title: string; readonly again: string };
  readonly tooLong: string;
  readonly notWatchable: string;
  /** What went wrong with keeping, reading or deleting, and what is safe. */
  readonly trouble: CodedWords<StorageTrouble>;
}

const odd = 'Something went wrong on this device. The drawing is safe.';

export const englishEarlierRuns: EarlierRunWords = {
  tab: 'Earlier',
  title: 'Earlier rehearsals',
  none: {
    title: 'Nothing played yet',
    text: 'Every rehearsal that you watch is kept here, with its story and its timeline.',
  },
  bound: (most) => `The last ${String(most)} of this workflow are kept, on this device.`,
  more: (count) => `${String(count)} more`,
  when: (atMs, nowMs) => ago(nowMs - atMs),
  cameTo: ({ ends, standing, took }) => `${ends === '' ? capitalised(standing) : ends}, ${took}`,
  olderDrawing: 'an earlier drawing',
  onScreen: 'On the screen',
  remove: (name) => `Delete ${name}`,
  removed: (name) => `${name} is deleted.`,
  removedForGood: (name) => `${name} is deleted. It could not be read, so it cannot come back.`,
  undo: 'Undo',
  broughtBack: (name) => `${name} is back.`,
  andMore: (first, more) => `${first}, and ${String(more)} more`,
  card: {
    title: 'An earlier rehearsal',
    played: (when) => `Played ${when}.`,
    older: 'The workflow has been redrawn since. You see the drawing as it was then.',
    again: 'Play this day again',
    back: 'Back to today',
  },
  ribbon: (day) => `As it was drawn on ${day}`,
  readyHint: 'This is how it went then.',
  notKept: { title: 'The last rehearsal is not kept', again: 'Keep it now' },
  notRead: { title: 'The earlier rehearsals cannot be read', again: 'Try again' },
  tooLong:
    'So much happened in it that it would fill the device. Save the day as a scenario to play it again.',
  notWatchable: 'This rehearsal cannot be shown any more. It is left as it is.',
  trouble: {
    full: () => 'This device is full. The drawing is safe: free some space, then try again.',
    unavailable: () => 'This browser keeps nothing for this page, perhaps because the window is private.',
    blocked: () => 'An older version of this page is open in another tab. Close that tab, then try again.',
    'connection-lost': () => 'The browser lost its hold on what is stored. Reload the page, then try again.',
    'out-of-date': () => 'A newer version of this page is open in another tab. Reload this one.',
    emptied: () => 'What was stored in this browser is gone.',
    overtaken: () => odd,
    gone: () => 'This rehearsal is no longer here. It may have been deleted in another tab.',
    taken: () => 'This rehearsal is here already.',
    'revision-gone': () => odd,
    unreadable: () => 'This rehearsal cannot be read. It is left as it is.',
    'open-elsewhere': () => odd,
    failed: () => odd,
  },
};
