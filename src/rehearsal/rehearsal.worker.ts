import { expose } from 'comlink';
import { playBadDay } from './bad-day/play-bad-day';
import { rehearse } from './rehearse';

/** Is what the worker does for its clients. */
export interface RehearsalService {
  readonly rehearse: typeof rehearse;
  readonly playBadDay: typeof playBadDay;
}

const service: RehearsalService = { rehearse, playBadDay };

expose(service);
