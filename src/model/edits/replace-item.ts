/** Changes the first item with an id and shares all others; null when there is none. */
export function replaceItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): Item[] | null {
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  return item === undefined ? null : items.with(index, change(item));
}

/** Copies an object without one key. */
export function withoutKey<Value extends object>(value: Value, key: keyof Value & string): Value {
  const copy = { ...value };
  Reflect.deleteProperty(copy, key);
  return copy;
}
