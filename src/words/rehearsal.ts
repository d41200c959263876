import { type AsPersonWords, englishAsPerson } from './as-person';
import { type AttentionWords, englishAttention } from './attention';
import { type BadDayWords, englishBadDay } from './bad-day';
import { type BesideWords, englishBeside } from './beside';
import { type CoverageWords, englishCoverage } from './coverage';
import { type DayEditorWords, englishDayEditor } from './day-editor';
import { type DayMakingWords, englishDayMaking } from './day-making';
import { type DayNameWords, englishDayNames } from './day-names';
import { type EarlierRunWords, englishEarlierRuns } from './earlier-runs';
import { englishPlayer, type PlayerWords } from './rehearsal-player';
import { type ExportWords, englishExport } from './run-export';
import { englishScenarioList, type ScenarioListWords } from './scenario-list';
import { englishScenarioSaving, type ScenarioSavingWords } from './scenario-saving';
import { englishStepTrial, type StepTrialWords } from './step-trial';
import { englishVariation, type VariationWords } from './variation';
import { englishWhy, type WhyWords } from './why';

/** Says what is on the screen where a workflow is rehearsed. */
export interface RehearsalWords {
  readonly ribbon: { readonly title: string; readonly text: string };
  readonly drawing: (workflow: string) => string;
  readonly goodDay: string;
  readonly playGoodDay: string;
  /** A scenario that was changed since it was chosen. */
  readonly variationOf: (scenario: string) => string;
  readonly untitled: string;
  readonly player: PlayerWords;
  readonly panel: {
    readonly open: string;
    /** Of an earlier rehearsal. */
    readonly openKept: string;
    readonly close: string;
    readonly parts: string;
    readonly scenarios: string;
    readonly story: string;
    readonly storyEmpty: { readonly title: string; readonly text: string };
    readonly later: (duration: string) => string;
    readonly storyEarlier: (count: number) => string;
  };
  readonly scenarios: ScenarioListWords;
  readonly days: DayEditorWords;
  readonly making: DayMakingWords;
  readonly dayNames: DayNameWords;
  readonly earlier: EarlierRunWords;
  readonly badDay: BadDayWords;
  readonly coverage: CoverageWords;
  readonly beside: BesideWords;
  readonly why: WhyWords;
  readonly exported: ExportWords;
  readonly variation: VariationWords;
  readonly saving: ScenarioSavingWords;
  readonly attention: AttentionWords;
  readonly asPerson: AsPersonWords;
  readonly step: StepTrialWords;
  readonly refused: {
    readonly cannotRun: { readonly title: string; readonly text: (count: number) => string };
    readonly cannotPlay: string;
    readonly tooSlow: { readonly title: string; readonly text: string };
    readonly broken: { readonly title: string; readonly text: string };
    readonly retry: string;
    readonly draw: string;
  };
  readonly phone: {
    readonly visits: string;
    readonly ways: string;
    readonly waysText: string;
    readonly scenarios: string;
    readonly timeline: string;
  };
}

export const englishRehearsal: RehearsalWords = {
  ribbon: { title: 'Rehearsal', text: 'Nothing is charged, sent or saved as real' },
  drawing: (workflow) => `Drawing of ${workflow}, rehearsed`,
  goodDay: 'The good day',
  playGoodDay: 'Play the good day',
  variationOf: (scenario) => `${scenario}, changed`,
  untitled: 'A day without a name',
  player: englishPlayer,
  panel: {
    open: 'Ways and scenarios',
    openKept: 'Story',
    close: 'Close',
    parts: 'About the rehearsal',
    scenarios: 'Scenarios',
    story: 'Story',
    storyEmpty: { title: 'Nothing has happened yet', text: 'Play the good day, or go on step by step.' },
    later: (duration) => `${duration} later`,
    storyEarlier: (count) => `${String(count)} earlier`,
  },
  scenarios: englishScenarioList,
  days: englishDayEditor,
  making: englishDayMaking,
  dayNames: englishDayNames,
  earlier: englishEarlierRuns,
  badDay: englishBadDay,
  coverage: englishCoverage,
  beside: englishBeside,
  why: englishWhy,
  exported: englishExport,
  variation: englishVariation,
  saving: englishScenarioSaving,
  attention: englishAttention,
  asPerson: englishAsPerson,
  step: englishStepTrial,
  refused: {
    cannotRun: {
      title: 'The drawing cannot be played yet',
      text: (count) =>
        count === 1 ? 'One thing stands in the way.' : `${String(count)} things stand in the way.`,
    },
    cannotPlay: 'This day cannot be played',
    tooSlow: {
      title: 'This goes on for too long',
      text: 'The rehearsal was stopped. Look for a circle that is never left, and give it a limit.',
    },
    broken: {
      title: 'The rehearsal broke down',
      text: 'That is our mistake, not yours. The drawing is safe.',
    },
    retry: 'Try again',
    draw: 'Back to the drawing',
  },
  phone: {
    visits: 'What happens',
    ways: 'Ways to go wrong',
    waysText: 'What can go wrong, where that ends, and what is not caught',
    scenarios: 'Scenarios',
    timeline: 'Timeline',
  },
};
