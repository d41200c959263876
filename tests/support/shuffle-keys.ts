import { isObject } from '../../src/kernel/json';

/** Gives the same JSON with the keys of every object in another order, drawn from a list of numbers. */
export function shuffleKeys(value: unknown, draws: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, draws));
  if (!isObject(value)) return value;
  const rank = (key: string, index: number): number =>
    ((draws[index % draws.length] ?? 0) + key.length * 7) % 11;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner], index) => [rank(key, index), key, shuffleKeys(inner, draws)] as const)
      .sort(([left], [right]) => left - right)
      .map(([, key, inner]) => [key, inner]),
  );
}
