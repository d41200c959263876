import type { Finding } from '../../../checks/finding';
import type { Scenario } from '../../../model/scenario';
import type { FailureMapWords } from '../../../words/failure-map';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { RepairKit } from './repairable';
import type { Elsewhere } from './use-elsewhere';

/** Is what every part of the failure map shares. */
export interface WaysDesk {
  readonly view: RehearsalView;
  readonly words: FailureMapWords;
  /** The map is that of the drawing before the last change. */
  readonly isOld: boolean;
  readonly findings: readonly Finding[];
  /** Null while it is not there, or where nothing can be changed. */
  readonly kit: RepairKit | null;
  /** Plays a day under a name. */
  readonly play: (name: string, day: Scenario) => void;
  /** Keeps the day that plays; null: nothing can be saved now. */
  readonly onSave: (() => void) | null;
  readonly onDraw: ((step: string | null) => void) | undefined;
  /** Finds where else a system or somebody is relied on; null: nowhere, as far as is known. */
  readonly elsewhere: (id: string) => Elsewhere | null;
}

/** Is what of it a day needs that is put together by what is gone. */
export type LapseDesk = Pick<WaysDesk, 'view' | 'words' | 'isOld' | 'play' | 'onSave' | 'onDraw'>;
