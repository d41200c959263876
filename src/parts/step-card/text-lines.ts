/** Hanken Grotesk on average, in parts of its size: names at 600, lines at 400. */
const CHARACTER = { name: 0.47, line: 0.45 } as const;
const NAME_SIZE = 13;
const SMALLEST = 12;

/** Is how many rows the name of a card gets, and what its line says. */
export interface CardText {
  readonly name: 1 | 2;
  /** Empty: there is no room for a sentence. */
  readonly line: string;
  /** The rows that the line takes. */
  readonly rows: number;
}

/** Is the room on a card, px on the sheet. */
export interface TextRoom {
  readonly forName: number;
  readonly forLine: number;
  /** The rows that the line may have. */
  readonly rows: number;
}

/**
 * Shares a card between its name and its line. A line that is too long loses whole sentences from its end, and is cut
 * only where its first one is too long already. Measuring would need the browser for every card; `textScale` is how much
 * larger than at full zoom text stands on the sheet.
 */
export function shareText(
  { name, line }: { readonly name: string; readonly line: string },
  room: TextRoom,
  textScale: number,
): CardText {
  const nameSize = Math.max(NAME_SIZE, SMALLEST * textScale);
  const isLong = name.length * nameSize * CHARACTER.name > room.forName;
  const perRow = room.forLine / (SMALLEST * textScale * CHARACTER.line);
  const said = wholeSentences(line, perRow, room.rows);
  return { name: isLong ? 2 : 1, line: said, rows: rowsOf(said, perRow) };
}

/** Above a ladder: the room for the name, who is asked and the heading, px on the sheet. */
const ABOVE_RUNGS = 67;
const LEADING = { name: 1.2308, line: 1.3334 } as const;
const PICTURE_HEIGHT = 26;

/** Tells whether a ladder on a card has room for its heading, or the name and the larger text need it. */
export function fitsHeading(nameRows: number, textScale: number): boolean {
  const name = Math.max(PICTURE_HEIGHT, nameRows * Math.max(NAME_SIZE, SMALLEST * textScale) * LEADING.name);
  return name + 2 * SMALLEST * textScale * LEADING.line <= ABOVE_RUNGS;
}

/** Gives as many sentences as have room; the first one is always said where there is more than one row. */
function wholeSentences(line: string, perRow: number, rows: number): string {
  const sentences = line.split(/(?<! ?\b(?:Dr|Mr|Ms|Mrs|St|No))\. (?=\p{Lu})/u);
  for (let count = sentences.length; count > 0; count -= 1) {
    const said = sentences.slice(0, count).join('. ');
    if (rowsOf(said, perRow) <= rows) return said;
  }
  return rows > 1 ? (sentences[0] ?? '') : '';
}

/** Breaks a text between words, as the browser does, and counts the rows. */
function rowsOf(text: string, perRow: number): number {
  let rows = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const next = filled === 0 ? word.length : filled + 1 + word.length;
    if (next <= perRow || filled === 0) {
      filled = next;
      continue;
    }
    rows += 1;
    filled = word.length;
  }
  return rows;
}
