import { isObject } from '../../kernel/json';
import { ID_SHAPE } from '../document';

const SLOT = /\{([a-z]{2}_[A-Za-z0-9_-]{1,40})\}/g;

/** Lists the ids that parts of a value give to themselves (`{ "id": "ru_x", … }`), in reading order. */
export function idsInside(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsInside);
  if (!isObject(value)) return [];
  const own = typeof value['id'] === 'string' && ID_SHAPE.test(value['id']) ? [value['id']] : [];
  return [...own, ...Object.values(value).flatMap(idsInside)];
}

/**
 * Copies a value with ids renamed wherever they stand: as a whole text, as a key, and in the slots of a message
 * (`{fd_x}`). What a config means belongs to its step type, but in every config an id is written like this.
 */
export function renameIds<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  // Every part is replaced by one of the same kind, so the copy has the type of the original.
  return rename(value, ids) as Value;
}

function rename(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    return (
      ids.get(value) ?? value.replace(SLOT, (slot, id: string) => `{${ids.get(id) ?? slot.slice(1, -1)}}`)
    );
  }
  if (Array.isArray(value)) return value.map((item) => rename(item, ids));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [ids.get(key) ?? key, rename(item, ids)]),
  );
}
