import type { StorageTrouble } from '../../model/storage-trouble';

/** Is what the names of errors mean; the first that an error or what it was caused by bears counts. */
const MEANINGS: readonly (readonly [
  names: readonly string[],
  code: 'full' | 'out-of-date' | 'unavailable' | 'connection-lost',
])[] = [
  // The browser ends the transaction: the error itself is an AbortError, the reason lies inside it.
  [['QuotaExceededError'], 'full'],
  [['VersionError'], 'out-of-date'],
  [['MissingAPIError', 'MissingApiError', 'SecurityError', 'NotAllowedError'], 'unavailable'],
  // WebKit's lost server is an UnknownError; a dead handle is an InvalidStateError from then on.
  [
    ['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'AbortError', 'TimeoutError'],
    'connection-lost',
  ],
];

/**
 * Reads what went wrong in the database. `wasOpen` tells whether it was ever open: one that never was is not
 * available here rather than lost. `ending` is why the browser ended the transaction, if it did: a request that was
 * under way says only that it was ended.
 */
export function readStorageError(error: unknown, wasOpen: boolean, ending: unknown = null): StorageTrouble {
  const names = [...namesOf(error), ...namesOf(ending)];
  const found = MEANINGS.find(([known]) => names.some((name) => known.includes(name)))?.[1];
  if (found === undefined) return { code: 'failed', what: names.join(', ') };
  return { code: found === 'connection-lost' && !wasOpen ? 'unavailable' : found };
}

/** Lists the name of an error and of what caused it. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error === 'string') return [error];
  const names: string[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && names.length < 5) {
    const { name, inner }: { name?: unknown; inner?: unknown } = current;
    names.push(typeof name === 'string' ? name : 'Error');
    current = inner;
  }
  return names;
}
