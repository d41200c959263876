// Rounds and their middle. Machines are noisy: one round says little, the median of several says enough to compare.

/** Measures how many of something are done in a second: the median of `rounds`, after one that nobody counts. */
export async function perSecond(rounds: number, work: () => number | Promise<number>): Promise<number> {
  await work();
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const done = await work();
    speeds.push((done / (performance.now() - begun)) * 1_000);
  }
  return median(speeds);
}

/** Measures how long something takes, in ms: the median of `rounds`. */
export function millis(rounds: number, work: () => unknown): number {
  return median(
    Array.from({ length: rounds }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}

/** Returns the middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
