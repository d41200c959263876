import type { FileProblem } from '../model/file-problem';
import type { CodedWords } from './coded-words';
import type { CompileErrorWords } from './compile-errors';
import type { ConditionWords } from './conditions';
import type { ExpectationWords } from './expectations';
import type { FailureMapWords } from './failure-map';
import type { FailureWords } from './failures';
import type { FindingWords } from './findings';
import type { MakeFormat } from './format';
import type { LanguageTag } from './language-tag';
import type { NameWords } from './names';
import type { OutcomeWords } from './outcomes';
import type { PathWords } from './paths';
import type { PlaybookWords } from './playbook';
import type { PromiseWords } from './promises';
import type { ReadinessWords } from './readiness';
import type { RefusalWords } from './refusals';
import type { RehearsalWords } from './rehearsal';
import type { RelianceWords } from './reliance';
import type { RequestWords } from './request';
import type { ScenarioProblemWords } from './scenario-problems';
import type { StateWords } from './states';
import type { StoryWords } from './story';
import type { TimelineWords } from './timeline';

/**
 * Is what it takes to show and change a drawing in one language: a topic per line, and for each topic a sentence for
 * every code. Apart from `Language`, because a drawing must not wait for the sentences about its runs.
 */
export interface DrawingLanguage {
  readonly tag: LanguageTag;
  readonly makeFormat: MakeFormat;
  readonly names: NameWords;
  readonly failures: FailureWords;
  readonly outcomes: OutcomeWords;
  readonly conditions: ConditionWords;
  readonly refusals: RefusalWords;
}

/** Is what it takes to say, besides, what is wrong with a drawing. */
export interface CheckLanguage extends DrawingLanguage {
  readonly compileErrors: CompileErrorWords;
  readonly findings: FindingWords;
  readonly scenarioProblems: ScenarioProblemWords;
}

/** Is one language as a whole: what happens in the runs of a drawing, too, and the files it comes in. */
export interface Language extends CheckLanguage {
  readonly states: StateWords;
  readonly story: StoryWords;
  readonly timeline: TimelineWords;
  readonly rehearsal: RehearsalWords;
  readonly request: RequestWords;
  readonly expectations: ExpectationWords;
  readonly paths: PathWords;
  readonly failureMap: FailureMapWords;
  readonly readiness: ReadinessWords;
  readonly reliance: RelianceWords;
  readonly playbook: PlaybookWords;
  readonly promises: PromiseWords;
  readonly fileProblems: CodedWords<FileProblem>;
}
