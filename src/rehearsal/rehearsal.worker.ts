import { expose } from 'comlink';
import { rehearse } from './rehearse';

/** Is what the worker does for its client. */
export interface RehearsalService {
  readonly rehearse: typeof rehearse;
}

const service: RehearsalService = { rehearse };

expose(service);
