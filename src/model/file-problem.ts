// Why a file cannot be opened: codes and data. The sentences live in `words`, which lies above this room and below
// the readers in `exchange`, so the codes are at home here.

/** Is a kind of JSON value; `group` is an object. */
export type ValueKind = 'text' | 'number' | 'yes-no' | 'list' | 'group' | 'nothing';

interface ShapeData {
  /** Something that must be there is not. */
  missing: { readonly expected: ValueKind | null };
  'wrong-kind': { readonly expected: ValueKind; readonly found: ValueKind };
  /** Is of the right kind, and none of the values that may stand there. */
  'not-offered': { readonly offered: readonly string[] };
  'too-long': { readonly most: number; readonly of: 'characters' | 'entries' };
  'too-short': { readonly least: number; readonly of: 'characters' | 'entries' };
  /** Several forms are possible and it has none of them. */
  'no-known-form': object;
}

/** Is one place of a file that does not fit the format. */
export type ShapeFault = {
  readonly [Code in keyof ShapeData]: { readonly code: Code; readonly place: string } & ShapeData[Code];
}[keyof ShapeData];

interface ProblemData {
  'too-large': { readonly bytes: number; readonly mostBytes: number };
  empty: object;
  /** The text ends before it is finished; lines count from 1. */
  'cut-off': { readonly line: number };
  /** The first character that cannot stand there; lines and columns count from 1. */
  'not-json': { readonly line: number; readonly column: number };
  'too-deep': { readonly place: string };
  /** A key that no file needs and that could change every object of the program. */
  'forbidden-key': { readonly place: string };
  /** A number beyond what a number can hold (`1e999`). */
  'number-too-large': { readonly place: string };
  /** Another kind of file; `says` is what its `format` says, if that is a text. */
  'not-ours': { readonly says: string | null };
  /** Ours, but `formatVersion` is missing or no whole number from 1 on. */
  'odd-version': object;
  'too-new': { readonly version: number; readonly newest: number };
  /** A file of an older version that a migration could not read. */
  'not-migrated': { readonly version: number; readonly place: string };
  /** Ours and of this version, but not of its shape: the first few places, and how many more there are. */
  'wrong-shape': { readonly faults: readonly ShapeFault[]; readonly more: number };
}

/** Is why a text cannot be read, before it has a file's name. */
export type FileFault = {
  readonly [Code in keyof ProblemData]: { readonly code: Code } & ProblemData[Code];
}[keyof ProblemData];

/** Is why the file of that name cannot be opened. */
export type FileProblem = FileFault & { readonly file: string };
