// A sentence with blanks: a screen makes each blank into the control that changes it, everybody else reads it as text.

/** Is a stretch of a sentence: fixed words, or a blank that stands for one setting of the step. */
export type SentencePart = SentenceText | SentenceBlank;

export interface SentenceText {
  readonly text: string;
}

export interface SentenceBlank {
  /**
   * Where the setting lies in the step (`role`, `policy.retry.attempts`, `config.approvers`); `arrows.<outcome>`
   * stands for where that outcome leads.
   */
  readonly blank: string;
  /** What the setting says now, or the words that stand in for it. */
  readonly text: string;
  readonly filled: boolean;
}

/** Makes fixed words. */
export function words(text: string): SentenceText {
  return { text };
}

/** Makes a blank that says what is set. */
export function filled(blank: string, text: string): SentenceBlank {
  return { blank, text, filled: true };
}

/** Makes a blank that nobody filled in yet. */
export function open(blank: string, placeholder: string): SentenceBlank {
  return { blank, text: placeholder, filled: false };
}

/** Makes a blank, filled if there is something to say. */
export function blank(place: string, text: string | null, placeholder: string): SentenceBlank {
  return text === null || text === '' ? open(place, placeholder) : filled(place, text);
}

/** Puts a separator's words between groups of parts, and leaves out empty groups. */
export function joined(
  groups: readonly (readonly SentencePart[])[],
  separator: string,
): readonly SentencePart[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [words(separator), ...group]));
}

/** Reads a sentence as plain text, a capital at its start; a name that ends in a question mark needs no full stop. */
export function readAloud(parts: readonly SentencePart[]): string {
  const text = parts.map((part) => part.text).join('');
  return capitalised(text.replace(/([.?!]”?)\.(?= |$)/g, '$1'));
}

/** Says what comes of a step, whatever its name is: «Charge the card: refused», «All in stock? Refused». */
export function atStep(name: string, says: string): string {
  return name.endsWith('?') ? `${name} ${capitalised(says)}` : `${name}: ${says}`;
}

/** Writes the first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes the first letter small, for the middle of a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
