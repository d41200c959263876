import type { Json } from '../../kernel/json';

/** Writes a value as it stands in a text box or a list of choices; nothing as nothing. */
export function valueText(value: Json): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
