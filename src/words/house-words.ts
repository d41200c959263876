import type { BackupProblem, StorageTrouble } from '../model/storage-trouble';
import type { CodedWords } from './coded-words';
import { englishHandOver, type HandOverWords } from './hand-over';
import type { LanguageTag } from './language-tag';
import { englishLibrary, type LibraryWords } from './library';
import { englishShell, type ShellWords } from './shell';
import { englishBackupProblems, englishStorageTroubles } from './storage-trouble';
import { englishWorkspace, type WorkspaceWords } from './workspace';

/**
 * Is what the screens round a drawing say in one language. Apart from `Language`, because it is there before the first
 * drawing is: the list of workflows must not wait for the sentences of a failure map.
 */
export interface HouseWords {
  readonly tag: LanguageTag;
  readonly shell: ShellWords;
  readonly library: LibraryWords;
  readonly workspace: WorkspaceWords;
  readonly handOver: HandOverWords;
  readonly storageTroubles: CodedWords<StorageTrouble>;
  readonly backupProblems: CodedWords<BackupProblem>;
}

/** Is what the screens say in the language that the program is written in. */
export const englishHouse: HouseWords = {
  tag: 'en',
  shell: englishShell,
  library: englishLibrary,
  workspace: englishWorkspace,
  handOver: englishHandOver,
  storageTroubles: englishStorageTroubles,
  backupProblems: englishBackupProblems,
};
