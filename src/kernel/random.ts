import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Is the whole memory of a seeded generator (xoroshiro128+), as plain JSON. */
export type RandomState = readonly number[];

const TWO_TO_32 = 4_294_967_296;
const GOLDEN_RATIO = 0x9e3779b9;

/** Starts a generator from a seed (a whole number). The same seed gives the same draws on every machine. */
export function seedRandom(seed: number): RandomState {
  // The generator spreads a seed's bits only slowly: unscrambled, the first draw of every small seed is nearly 1.
  const base = seed + scramble(Math.floor(seed / TWO_TO_32));
  return [1, 2, 3, 4].map((word) => scramble(base + Math.imul(word, GOLDEN_RATIO)));
}

/** Draws a number in [0, 1) and says how the generator stands afterwards. */
export function drawFraction(state: RandomState): { readonly value: number; readonly next: RandomState } {
  const generator = xoroshiro128plusFromState(state);
  const value = uniformFloat64(generator);
  return { value, next: generator.getState() };
}

/** Mixes 32 bits so that each one sways all (the finaliser of SplitMix32); one to one. */
function scramble(value: number): number {
  const first = Math.imul((value | 0) ^ (value >>> 16), 0x21f0aaad);
  const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
  return second ^ (second >>> 15);
}
