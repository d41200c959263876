// A day on which something is gone for a while, as a part of an address: a link from elsewhere leads into the rehearsal
// of just that day.
import { formatDuration, parseDuration } from '../kernel/duration';
import { workflowAddress } from './addresses';

/** Is a while in which something is gone, for a day that is to be rehearsed. */
export interface AskedLapse {
  /** The ids of what is gone, all at once. */
  readonly gone: readonly string[];
  readonly forMs: number;
  /** From when on, ms after the beginning. */
  readonly fromMs: number;
  /** The saved day that it happens on; null: an otherwise good one. */
  readonly day: string | null;
}

/** No id and no duration has it, and addresses leave it as it is. */
const BETWEEN = '~';

/** Gives the address of a workflow's rehearsal on a day on which something is gone for a while. */
export function lapseAddress(id: string, { day, gone, forMs, fromMs }: AskedLapse): string {
  const asked = [day ?? '', ...gone, formatDuration(forMs), formatDuration(fromMs)].join(BETWEEN);
  return `${workflowAddress(id, 'rehearse')}/${encodeURIComponent(asked)}`;
}

/** Reads what is asked for out of its part of the address; null where that says nothing. */
export function readLapse(asked: string): AskedLapse | null {
  const [day = '', ...rest] = asked.split(BETWEEN);
  const gone = rest.slice(0, -2);
  const [forMs = null, fromMs = null] = rest.slice(-2).map(parseDuration);
  if (gone.length === 0 || forMs === null || fromMs === null) return null;
  return { day: day === '' ? null : day, gone, forMs, fromMs };
}
