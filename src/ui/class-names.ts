/** A class string, or nothing where a condition did not hold. */
export type ClassName = string | false | null | undefined;

/**
 * Joins class strings and leaves out what is empty. It does not settle quarrels: two classes for one
 * property are both kept, so a `className` from outside may place a part but not repaint it.
 */
export function cx(...names: readonly ClassName[]): string {
  return names.filter(Boolean).join(' ');
}
