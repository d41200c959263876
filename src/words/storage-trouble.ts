// Why something was not saved or cannot be opened: what happened, what is safe, what to do.
import type { BackupProblem, StorageTrouble } from '../model/storage-trouble';
import type { CodedWords } from './coded-words';

const MEGABYTE = 1024 * 1024;

export const englishStorageTroubles: CodedWords<StorageTrouble> = {
  full: () =>
    'This device is full. Nothing is lost: download a copy, free some space, then press Save again.',
  unavailable: () =>
    'This browser keeps nothing for this page, perhaps because the window is private. Download a copy before you close it, or open the page in an ordinary window.',
  blocked: () =>
    'An older version of this page is open in another tab and holds your workflows. Close that tab, and this one goes on.',
  'connection-lost': () =>
    'The browser lost its hold on what is stored. What you see is not saved: download a copy, reload the page, then check your last change.',
  'out-of-date': () =>
    'A newer version of this page is open in another tab, so this one stopped saving. Download a copy if you changed something just now, then reload.',
  emptied: ({ workflows, lastSavedAt }) =>
    `Your workflows are no longer in this browser: ${count(workflows)} here, last saved on ${day(lastSavedAt)}. Bring back a backup, or begin with an empty library.`,
  overtaken: () =>
    'This workflow was changed in another tab, so what you did here is not saved. Download a copy, then reload to see the newer one.',
  gone: () =>
    'This workflow is no longer stored here; it may have been removed in another tab. Download a copy if you need what you see.',
  taken: () => 'This workflow is here already, and it was left as it is. Add the other one as a copy.',
  'revision-gone': () => 'This earlier version is no longer stored. Choose another one.',
  unreadable: ({ name, fault }) =>
    fault.code === 'too-new'
      ? `«${name}» was saved by a newer version of this page. Reload, then open it again.`
      : `«${name}» cannot be read. It is kept as it was: download it as it is, or open an earlier version.`,
  'open-elsewhere': () =>
    'This workflow is open in another tab. Change it there, or take over to change it here.',
  failed: () =>
    'Something went wrong while saving. Download a copy of what you see, reload the page, then check your last change.',
};

export const englishBackupProblems: CodedWords<BackupProblem> = {
  'too-large': ({ bytes, mostBytes }) =>
    `The backup has ${megabytes(bytes)}, and at most ${megabytes(mostBytes)} can be read at once. Bring your workflows back one file at a time.`,
  damaged: () => 'The backup is cut off or damaged. Nothing here was changed: choose another backup.',
  'not-a-backup': () => 'This file is not a Runthrough backup. Choose a file that was saved with Export all.',
  'too-new': () => 'The backup comes from a newer Runthrough. Reload the page, then choose it again.',
};

function count(workflows: number): string {
  return workflows === 1 ? '1 was' : `${String(workflows)} were`;
}

/** Names a day as this device would. */
function day(atMs: number): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(atMs);
}

function megabytes(bytes: number): string {
  return `${String(Math.ceil((bytes / MEGABYTE) * 10) / 10)} MB`;
}
