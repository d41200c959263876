/** Says what moves through a rehearsal, and what it says itself. */
export interface PlayerWords {
  readonly label: string;
  readonly toStart: string;
  readonly back: string;
  readonly play: string;
  readonly pause: string;
  readonly again: string;
  readonly forward: string;
  readonly toEnd: string;
  readonly scrubber: string;
  readonly ready: (scenario: string) => string;
  readonly readyHint: string;
  readonly workingItOut: string;
  readonly workingItOutHint: string;
  readonly now: (time: string) => string;
  /** `isWhole`: there are no more than these. */
  readonly step: (step: number, all: number, isWhole: boolean) => string;
  readonly try: (attempt: number) => string;
  readonly took: (duration: string) => string;
  readonly speed: string;
  readonly speeds: Readonly<Record<'0.5' | '1' | '2' | '5', string>>;
  readonly timeline: string;
  readonly closeTimeline: string;
  readonly timelineHeight: string;
  readonly waitsForEver: (steps: string) => string;
  readonly timeUp: (duration: string) => string;
  readonly tooLong: string;
  readonly stops: {
    /** On the card and in the panel of a step. */
    readonly here: string;
    readonly stopHere: string;
    readonly noStop: string;
    readonly count: (count: number) => string;
    readonly list: string;
    readonly clear: string;
    /** The player has stopped by itself. */
    readonly stoppedAt: (step: string) => string;
    readonly added: (step: string) => string;
    readonly removed: (step: string) => string;
  };
}

export const englishPlayer: PlayerWords = {
  label: 'Player',
  toStart: 'Back to the start',
  back: 'One step back',
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  forward: 'One step on',
  toEnd: 'To the end',
  scrubber: 'Where in the rehearsal',
  ready: (scenario) => `${scenario}, ready to play`,
  readyHint: 'Choose a step to make something go wrong there.',
  workingItOut: 'Working it out',
  workingItOutHint: 'What you see is from before your change.',
  now: (time) => `${time} now`,
  step: (step, all, isWhole) => `Step ${String(step)} of ${isWhole ? '' : 'about '}${String(all)}`,
  try: (attempt) => `try ${String(attempt)}`,
  took: (duration) => `${duration} in all`,
  speed: 'Speed',
  speeds: { '0.5': 'Slow', '1': 'Normal speed', '2': 'Twice as fast', '5': '5 times as fast' },
  timeline: 'Timeline',
  closeTimeline: 'Close the timeline',
  timelineHeight: 'Height of the timeline',
  waitsForEver: (steps) => `Nothing more happens: ${steps} waits for ever.`,
  timeUp: (duration) => `It is still not over after ${duration}.`,
  tooLong: 'So much happened that the rest is not shown.',
  stops: {
    here: 'Playing stops here',
    stopHere: 'Stop here',
    noStop: 'Do not stop here',
    count: (count) => (count === 1 ? '1 stop' : `${String(count)} stops`),
    list: 'Where playing stops',
    clear: 'Stop nowhere',
    stoppedAt: (step) => `Stopped at ${step}`,
    added: (step) => `Playing stops at ${step}.`,
    removed: (step) => `Playing does not stop at ${step} any more.`,
  },
};
