import { expose } from 'comlink';
import type { BadDayInput, playBadDay } from './bad-day/play-bad-day';
import { rehearse } from './rehearse';

/** Is what the worker does for its clients. */
export interface RehearsalService {
  readonly rehearse: typeof rehearse;
  readonly playBadDay: (input: BadDayInput) => Promise<ReturnType<typeof playBadDay>>;
}

// Bad days come when the first one is wanted: every other rehearsal is there sooner without them.
const service: RehearsalService = {
  rehearse,
  playBadDay: async (input) => (await import('./bad-day/play-bad-day')).playBadDay(input),
};

expose(service);
