import type { IdSource } from '../../src/model/id-source';

/** Gives ids that count: `st_n1`, `ar_n2`, … */
export function countingIds(): IdSource {
  let count = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}_n${String(count)}`;
    },
  };
}
