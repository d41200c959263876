import { isObject, sameJson } from '../../src/kernel/json';

/** Finds the first place at which `whole` lacks or changes something of `part`; null when it holds all of it. */
export function findLoss(whole: unknown, part: unknown, place = ''): string | null {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole) || whole.length !== part.length) return place;
    return firstLoss(part.map((item, index) => findLoss(whole[index], item, `${place}[${String(index)}]`)));
  }
  if (!isObject(part)) return sameJson(whole, part) ? null : place;
  if (!isObject(whole)) return place;
  return firstLoss(
    Object.entries(part).map(([key, item]) =>
      Object.hasOwn(whole, key) ? findLoss(whole[key], item, `${place}.${key}`) : `${place}.${key}`,
    ),
  );
}

function firstLoss(losses: readonly (string | null)[]): string | null {
  return losses.find((loss) => loss !== null) ?? null;
}
