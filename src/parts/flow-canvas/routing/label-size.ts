/** Is the widest a label gets before its words are cut, px at full zoom. */
const LABEL_MAX_WIDTH = 190;

const HEIGHT = 20;
const ICON_AND_PADDING = 34;
/** Wide and narrow letters even out in long words only. */
const PER_CHARACTER = 6;
const MORE_IN_SHORT = 0.6;
const SHORT = 10;

/**
 * Estimates the room of a label on the sheet, px: its icon, its words in 12 px, its padding. Measuring the text would
 * need the browser for every arrow; the label itself is drawn in the box that this gives.
 */
export function labelSize(text: string, scale: number): { width: number; height: number } {
  const width = Math.min(
    LABEL_MAX_WIDTH,
    ICON_AND_PADDING + text.length * PER_CHARACTER + Math.min(text.length, SHORT) * MORE_IN_SHORT,
  );
  return { width: width * scale, height: HEIGHT * scale };
}
