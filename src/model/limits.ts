/** Caps what a file may hold, so that a broken or hostile file is refused with a sentence and not by a frozen tab. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  steps: 5_000,
  arrows: 10_000,
  scenarios: 2_000,
  entries: 5_000,
  nameLength: 200,
  textLength: 20_000,
} as const;
