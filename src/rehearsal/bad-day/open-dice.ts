import { drawFraction, seedRandom } from '../../kernel/random';

/** Is a seeded chance that is drawn from one time after the other. */
export interface Dice {
  /** Gives a fraction in [0, 1). */
  readonly fraction: () => number;
  /** Says yes with a chance from 0 to 1. */
  readonly says: (chance: number) => boolean;
  /** Picks one, each as likely; undefined where there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  /** Picks one by weight (zero or more); undefined where there is none with any. */
  readonly weigh: <Item>(items: readonly (readonly [weight: number, item: Item])[]) => Item | undefined;
}

/** Opens dice from a seed (a whole number): the same seed gives the same draws on every machine. */
export function openDice(seed: number): Dice {
  let state = seedRandom(seed);
  const fraction = (): number => {
    const { value, next } = drawFraction(state);
    state = next;
    return value;
  };
  return {
    fraction,
    says: (chance) => fraction() < chance,
    pick: (items) => items[Math.floor(fraction() * items.length)],
    weigh: (items) => {
      let left = fraction() * items.reduce((sum, [weight]) => sum + weight, 0);
      return items.find(([weight]) => {
        left -= weight;
        return left < 0;
      })?.[1];
    },
  };
}
