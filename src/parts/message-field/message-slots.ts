// A message holds `{fd_x}` where a fact goes. An owner reads and writes `{Amount}` instead.
import type { Field } from '../../model/document';

const SLOT = /\{(fd_[A-Za-z0-9_-]{1,40})\}/gu;
const NAMED = /\{([^{}]{1,200})\}/gu;

type NamedField = Pick<Field, 'id' | 'name'>;

/** Shows a message with the names of its fields; a slot whose field is gone says so. */
export function slotsToNames(message: string, fields: readonly NamedField[]): string {
  const names = slotNames(fields);
  return message.replace(SLOT, (_, id: string) => `{${names.get(id) ?? GONE}}`);
}

/** Turns what was typed back into a message; braces around what is no field's name stay as they are. */
export function namesToSlots(typed: string, fields: readonly NamedField[]): string {
  const ids = new Map([...slotNames(fields)].map(([id, name]) => [name.toLowerCase(), id]));
  return typed.replace(NAMED, (whole, name: string) => {
    const id = ids.get(name.trim().toLowerCase());
    return id === undefined ? whole : `{${id}}`;
  });
}

/** Gives each field a name of its own to write in a message: of two with one name, the second is «Amount 2». */
export function slotNames(fields: readonly NamedField[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, name } of fields) {
    const plain = name.replace(/[{}]/gu, '').trim() || 'Field';
    const count = (counts.get(plain.toLowerCase()) ?? 0) + 1;
    counts.set(plain.toLowerCase(), count);
    names.set(id, count === 1 ? plain : `${plain} ${String(count)}`);
  }
  return names;
}

const GONE = 'a field that is gone';
