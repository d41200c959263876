// What happens when a system is down, or somebody away, for a while.
import type { RunResult } from '../model/journal';
import type { LapseEffect } from '../projections/affected-steps';

export interface LapseWords {
  readonly downFor: (system: string) => string;
  readonly awayFor: (who: string) => string;
  readonly length: string;
  /** A length of one's own. */
  readonly other: string;
  readonly lengthOf: (what: string) => string;
  readonly also: string;
  readonly alsoNothing: string;
  readonly down: (system: string) => string;
  readonly away: (who: string) => string;
  readonly play: string;
  readonly notNeeded: (noun: string, isSystem: boolean) => string;
  readonly ends: (
    outcome: { readonly result: RunResult | null; readonly ends: string; readonly later: string | null },
    noun: string,
  ) => string;
  readonly stands: (noun: string) => string;
  readonly effect: Readonly<Record<LapseEffect, (tries: number, later: string | null) => string>>;
  readonly isDown: (system: string, duration: string) => string;
  readonly isAway: (who: string, duration: string) => string;
}

export const englishLapse: LapseWords = {
  downFor: (system) => `If ${system} is down for`,
  awayFor: (who) => `If ${who} is away for`,
  length: 'For how long',
  other: 'Other',
  lengthOf: (what) => `For how long: ${what}`,
  also: 'And at the same time',
  alsoNothing: 'Nothing else',
  down: (system) => `${system} is down`,
  away: (who) => `${who} is away`,
  play: 'Play this day',
  notNeeded: (noun, isSystem) => `On a good day no ${noun} needs ${isSystem ? 'it' : 'them'}.`,
  ends: ({ result, ends, later }, noun) => {
    const when = later === null ? 'at the same time' : `${later} later`;
    return result === 'success'
      ? `The ${noun} still ends at ${ends}, ${when}.`
      : `The ${noun} ends at ${ends} instead.`;
  },
  stands: (noun) => `The ${noun} does not come to an end: somebody has to look.`,
  effect: {
    'tries-again': (tries, later) =>
      `${tries === 1 ? 'One try fails' : `${String(tries)} tries fail`}, then it works${after(later)}`,
    fails: (tries) => (tries === 1 ? 'Fails' : `Fails after ${String(tries)} tries`),
    'takes-longer': (_tries, later) => `Waits, and is done${after(later) === '' ? ' later' : after(later)}`,
    'asked-too': () => 'Somebody else is asked too, and it goes on',
    'not-in-time': () => 'Nobody comes to it in time',
    'stays-open': () => 'Waits for ever',
    'needs-attention': (tries) =>
      tries === 1
        ? 'Stops there until somebody looks'
        : `Stops after ${String(tries)} tries until somebody looks`,
    later: (_tries, later) => `Starts${after(later) === '' ? ' later' : after(later)}`,
    'comes-in': () => 'Comes in because of it',
    'left-out': () => 'Does not happen',
  },
  isDown: (system, duration) => `${system} is down for ${duration}`,
  isAway: (who, duration) => `${who} is away for ${duration}`,
};

function after(later: string | null): string {
  return later === null ? '' : ` ${later} later`;
}
