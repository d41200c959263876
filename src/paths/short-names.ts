// Short names for what is long to write. A search writes the same parts of states again and again: each is written once,
// and parts that are written alike have one name, so that states are compared by a few short names.

/** Numbers texts as they come: the same text, the same number. */
export function numberTexts(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    if (number === known.size) known.set(text, number);
    return number;
  };
}

/** Names parts of one kind by what is written of them. A part must not change any more: it is written once. */
export function nameParts<Part extends object>(write: (part: Part) => unknown): (part: Part) => string {
  const numberOf = numberTexts();
  const named = new WeakMap<Part, string>();
  return (part) => {
    const known = named.get(part);
    if (known !== undefined) return known;
    const name = String(numberOf(JSON.stringify(write(part))));
    named.set(part, name);
    return name;
  };
}
