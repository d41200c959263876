/** Reads names that were typed one on each line, or with commas between them; each once. */
export function readNames(text: string): readonly string[] {
  const names = text
    .split(/[\n,;]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...new Set(names)];
}
