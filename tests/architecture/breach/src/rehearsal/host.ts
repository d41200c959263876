export const startedAt: Date = new Date();
export const clock = { Date: 1, fetch: 2 };
export const hour = clock.Date;
export const chance = Math.random() + Math.max(1, 2);
const { random } = Math;
export async function wait(): Promise<number> {
  setTimeout(() => random(), 1);
  for await (const entry of []) await entry;
  return performance.now();
}
export const { fetch: get, crypto: keys } = globalThis;
