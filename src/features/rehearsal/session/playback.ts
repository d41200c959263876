import type { Beat } from './beats';

/** Lists how fast the player can go; 1 is what an eye follows with ease. */
export const SPEEDS = [0.5, 1, 2, 5] as const;

export type Speed = (typeof SPEEDS)[number];

const TRAVEL_MS = 620;
const LOOK_MS = 480;
const READ_MS = 900;
const LONG_TIME_MS = 4 * 3_600_000;

/** However long a run is, watching it takes about a minute. */
const LONGEST_SHOW_MS = 60_000;

/** Tells how long a beat stays on the screen before the next one, in ms. */
export function dwellMs(beats: readonly Beat[], beat: Beat, next: Beat, speed: Speed): number {
  const whole = beats.length * TRAVEL_MS;
  const squeeze = Math.min(1, LONGEST_SHOW_MS / whole);
  return (plainDwellMs(beat, next) * squeeze) / speed;
}

function plainDwellMs(beat: Beat, next: Beat): number {
  if (next.at - beat.at > LONG_TIME_MS || beat.kind === 'attention') return READ_MS;
  return beat.sends ? TRAVEL_MS : LOOK_MS;
}
