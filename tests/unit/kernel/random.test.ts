import { describe, expect, it } from 'vitest';
import { drawFraction, type RandomState, seedRandom } from '../../../src/kernel/random';

function draw(seed: number, count: number): readonly number[] {
  let state: RandomState = seedRandom(seed);
  return Array.from({ length: count }, () => {
    const drawn = drawFraction(state);
    state = drawn.next;
    return drawn.value;
  });
}

describe('seeded chance', () => {
  // A run's journal depends on these draws: another generator would replay old runs wrongly.
  it.each([
    [0, [0.3525492941432502, 0.5334125460839654, 0.8357053993661118]],
    [1, [0.10112060868484662, 0.14718614362779858, 0.831909170791316]],
    [42, [0.3683366443495517, 0.12888765419952986, 0.30246017470245257]],
    [2 ** 40 + 1, [0.6603332588549413, 0.6799917503899834, 0.68096690635307]],
    [-7, [0.1200953015118238, 0.8726423616746909, 0.680591489633898]],
  ])('draws the same numbers for seed %i for ever', (seed, expected) => {
    expect(draw(seed, 3)).toEqual(expected);
  });

  it('is carried on by its state alone, which is plain JSON', () => {
    // given
    const { next } = drawFraction(seedRandom(42));
    const copy = structuredClone(next);

    // then
    expect(JSON.parse(JSON.stringify(next))).toEqual(next);
    expect(drawFraction(copy).value).toBe(draw(42, 2)[1]);
    expect(next).toEqual(copy);
  });

  it.each([
    ['the draws of one seed', draw(7, 10_000)],
    // Many runs get seeds that follow each other, and each may draw only once.
    ['the first draws of seeds in a row', Array.from({ length: 10_000 }, (_, seed) => draw(seed, 1)[0] ?? 1)],
  ])('spreads evenly over 0 to 1: %s', (_what, drawn) => {
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      drawn.filter((value) => Math.floor(value * 10) === tenth),
    );
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean).toBeCloseTo(0.5, 1);
    expect(tenths.every(({ length }) => length > 900 && length < 1_100)).toBe(true);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
