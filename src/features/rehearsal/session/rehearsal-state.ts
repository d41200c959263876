import type { ScenarioProblem } from '../../../checks/scenario-problems';
import type { CompileError } from '../../../engine/compile/compile-error';
import type { WorkflowDocument } from '../../../model/document';
import type { Expectation, Scenario } from '../../../model/scenario';
import type { RunTally } from '../../../projections/coverage';
import type { DayVerdict, JudgedDay } from '../../../projections/judge-day';
import type { RunStanding } from '../../../projections/run-standing';
import type { Beside } from './beside';
import type { Speed } from './playback';
import type { Replay } from './replay';

/** Is why there is nothing to watch. */
export type Refusal =
  | { readonly is: 'cannot-run'; readonly errors: readonly CompileError[] }
  | { readonly is: 'cannot-play'; readonly problems: readonly ScenarioProblem[] }
  | { readonly is: 'too-slow' }
  | { readonly is: 'broken' };

/** Is what there is to watch. Only `played` shows what is set now; what `working` holds is from before. */
export type Show =
  | { readonly is: 'working'; readonly before: Replay | null }
  | { readonly is: 'played'; readonly replay: Replay }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** Finds what was shown last; it stays on the screen, marked as old, while the new one is worked out. */
export function lastReplay(show: Show): Replay | null {
  if (show.is === 'played') return show.replay;
  return show.is === 'working' ? show.before : null;
}

/** Is what became of a saved scenario when it was last checked on this drawing. */
export interface ScenarioResult extends Omit<JudgedDay, 'is'> {
  /** `refused`: it cannot be played. */
  readonly is: DayVerdict | 'refused';
  /** What would be expected if this were right; null: it is what is expected, or nothing was found. */
  readonly found: Expectation | null;
  readonly standing: RunStanding | null;
  /** The ends that it reached. */
  readonly ends: readonly string[];
  readonly elapsedMs: number;
  /** The ways that it tried. */
  readonly tried: RunTally;
}

/** Says that what is on the screen was played earlier: it can be watched, and not changed. */
export interface KeptNote {
  readonly id: string;
  /** What the day was called. */
  readonly title: string;
  /** ms since 1970, by the clock of this device. */
  readonly keptAt: number;
  /** The workflow is drawn otherwise today. */
  readonly isOlder: boolean;
}

/** Is a day that was watched to its end, and what it tried of today's drawing; null: it has to be played on it first. */
export interface PlayedDay {
  readonly scenario: Scenario;
  readonly tried: RunTally | null;
}

/** Is a world that was left unsaved, and the saved scenario that it began from; null: the good day. */
export interface LeftDay {
  readonly scenario: Scenario;
  readonly origin: string | null;
}

/** Is what the panel beside the drawing shows of a rehearsal as a whole. */
export type RehearsalPart = 'ways' | 'scenarios' | 'story' | 'earlier';

/** Is what screens may watch of a rehearsal. */
export interface RehearsalState {
  readonly document: WorkflowDocument;
  /** It was opened, and not closed since: whatever is missing is being worked out. */
  readonly isOpen: boolean;
  /** The world as it is set now. */
  readonly scenario: Scenario;
  /** The saved scenario that it began from; null: the good day. */
  readonly origin: string | null;
  /** It was changed since. */
  readonly isTried: boolean;
  readonly show: Show;
  /** The last entry that has happened on the screen; 0 before the first. */
  readonly seq: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** The player went on by one beat, so what moved may be seen moving; after a jump it is set down at once. */
  readonly travels: boolean;
  readonly step: string | null;
  /** The key of the visit that is looked at. */
  readonly visit: string | null;
  /** A step that was chosen elsewhere: it stands out on the drawing, and nothing is said of it until it is chosen here. */
  readonly marked: string | null;
  /** What is shown while no step is chosen; kept while something else stands in its place. */
  readonly part: RehearsalPart;
  readonly goodDay: ScenarioResult | null;
  /** Results of the saved scenarios by id; absent: not checked yet. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
  /** The days that were watched to their end without being saved, each world once. */
  readonly played: ReadonlyMap<string, PlayedDay>;
  /** What somebody was trying when they chose another day, so that they can go back to it. */
  readonly left: LeftDay | null;
  /** Null for the rehearsal of today's drawing. */
  readonly kept: KeptNote | null;
  /** A second run, to be looked at beside the one that is watched. */
  readonly beside: Beside | null;
  /** The steps at which playing stops. */
  readonly stops: ReadonlySet<string>;
}
