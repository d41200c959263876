// Why something was not saved or cannot be read from this device: codes and data. The sentences live in `words`,
// which lies above this room and below `storage`, so the codes are at home here.
import type { FileFault } from './file-problem';

interface TroubleData {
  /** The device or the browser's share of it is full. Nothing of what was asked was written. */
  full: object;
  /** The browser keeps nothing for this page (a private window, a setting). */
  unavailable: object;
  /** Another tab of an older version holds the stored data and has to be closed first. */
  blocked: object;
  /** The browser lost its connection to the stored data and did not get it back. */
  'connection-lost': object;
  /** A newer version of the program has taken over the stored data: this tab must load again. */
  'out-of-date': object;
  /** Nothing is stored, and the last note says that something was. `lastSavedAt` is in ms since 1970. */
  emptied: { readonly workflows: number; readonly lastSavedAt: number; readonly lastRevision: number };
  /** Someone else saved first; `revision` is the one that is stored now. */
  overtaken: { readonly id: string; readonly revision: number };
  /** It is not stored (any more). */
  gone: { readonly id: string };
  /** Something is stored under that id already and is never overwritten. */
  taken: { readonly id: string };
  'revision-gone': { readonly id: string; readonly revision: number };
  /** What is stored is kept as it is, and cannot be read. */
  unreadable: { readonly id: string; readonly name: string; readonly fault: FileFault };
  /** Another tab is the one that writes this workflow. */
  'open-elsewhere': { readonly id: string };
  /** Something that nobody foresaw; `what` is the browser's name for it. */
  failed: { readonly what: string };
}

/** Is why storage did not do what it was asked. */
export type StorageTrouble = {
  readonly [Code in keyof TroubleData]: { readonly code: Code } & TroubleData[Code];
}[keyof TroubleData];

interface BackupData {
  'too-large': { readonly bytes: number; readonly mostBytes: number };
  /** It is no JSON: cut off, or another kind of file. */
  damaged: object;
  'not-a-backup': object;
  'too-new': { readonly version: number; readonly newest: number };
}

/** Is why a file cannot be taken as a backup. */
export type BackupProblem = {
  readonly [Code in keyof BackupData]: { readonly code: Code } & BackupData[Code];
}[keyof BackupData];
