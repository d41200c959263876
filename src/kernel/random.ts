import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Is the whole memory of a seeded generator (xoroshiro128+), as plain JSON. */
export type RandomState = readonly number[];

/** Starts a generator from a seed (a whole number). The same seed gives the same draws on every machine. */
export function seedRandom(seed: number): RandomState {
  return xoroshiro128plus(seed).getState();
}

/** Draws a number in [0, 1) and says how the generator stands afterwards. */
export function drawFraction(state: RandomState): { readonly value: number; readonly next: RandomState } {
  const generator = xoroshiro128plusFromState(state);
  const value = uniformFloat64(generator);
  return { value, next: generator.getState() };
}
