/** Writes a path of keys and indexes the way people read it: `steps[2].config.rules[0]`; the whole is ''. */
export function formatPlace(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${String(part)}]`;
    return place === '' ? String(part) : `${place}.${String(part)}`;
  }, '');
}

/** Looks up the value at a path by own keys only; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, part) => (isContainer(found) && Object.hasOwn(found, part) ? found[part] : undefined),
    value,
  );
}

function isContainer(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
