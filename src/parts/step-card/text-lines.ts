/** Is how many rows the name and the line of a card get. */
export interface TextLines {
  readonly name: 1 | 2;
  readonly line: 1 | 2;
}

/** Hanken Grotesk at 600, on average, in parts of its size. */
const CHARACTER = 0.47;
const NAME_SIZE = 13;
const SMALLEST = 12;

/**
 * Shares the rows of a card between its name and its line: the name comes first. Measuring would need the browser for
 * every card; `textScale` is how much larger than at full zoom text stands on the sheet.
 */
export function shareLines(name: string, roomForName: number, textScale: number): TextLines {
  const size = Math.max(NAME_SIZE, SMALLEST * textScale);
  const isLong = name.length * size * CHARACTER > roomForName;
  return isLong ? { name: 2, line: 1 } : { name: 1, line: 2 };
}
