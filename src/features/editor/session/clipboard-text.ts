// What is copied travels as text, so that it goes from one tab to another and survives a reload. What is pasted may
// come from anywhere: it is read like a file.
import { sortKeys } from '../../../kernel/canonical-json';
import { isObject } from '../../../kernel/json';
import { fail, type Result, succeed } from '../../../kernel/result';
import { documentSchema, FORMAT, FORMAT_VERSION, type WorkflowDocument } from '../../../model/document';
import type { Parts } from '../../../model/edits/copy-parts';
import { LIMITS } from '../../../model/limits';

const CLIPBOARD_FORMAT = 'runthrough.clipboard';

/** Is a copied piece of a drawing, and the workflow it was taken from. */
export interface Clipping {
  readonly takenFrom: string;
  readonly cut: boolean;
  readonly parts: Parts;
}

/** Says why a text cannot be pasted as steps: it is something else, from a newer program, too long, or broken. */
export type ClippingProblem = 'not-steps' | 'newer' | 'too-large' | 'broken';

/** Writes a piece of a drawing as text. */
export function writeClipping({ takenFrom, cut, parts }: Clipping): string {
  return JSON.stringify({ format: CLIPBOARD_FORMAT, formatVersion: FORMAT_VERSION, takenFrom, cut, parts });
}

/** Reads a piece of a drawing from text. */
export function readClipping(text: string): Result<Clipping, ClippingProblem> {
  if (text.length > LIMITS.fileBytes) return fail('too-large');
  const value = parse(text);
  if (!isObject(value) || value['format'] !== CLIPBOARD_FORMAT) return fail('not-steps');
  if (typeof value['formatVersion'] === 'number' && value['formatVersion'] > FORMAT_VERSION)
    return fail('newer');
  const { takenFrom, cut, parts } = value;
  if (typeof takenFrom !== 'string' || !isObject(parts) || !sortKeys(parts).ok) return fail('broken');
  // A piece of a drawing is read as a drawing that has nothing else: one schema knows every limit.
  const read = documentSchema.safeParse({
    ...parts,
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id: takenFrom,
  });
  if (!read.success) return fail('broken');
  return succeed({ takenFrom, cut: cut === true, parts: pick(read.data) });
}

function pick({ fields, roles, systems, steps, arrows }: WorkflowDocument): Parts {
  return { fields, roles, systems, steps, arrows };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
