/** Lists the languages that the program speaks. */
export const LANGUAGE_TAGS = ['en'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
