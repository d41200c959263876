import type { FileProblem } from '../model/file-problem';
import type { CodedWords } from './coded-words';
import type { CompileErrorWords } from './compile-errors';
import type { ConditionWords } from './conditions';
import type { ExpectationWords } from './expectations';
import type { FailureWords } from './failures';
import type { FindingWords } from './findings';
import type { MakeFormat } from './format';
import type { LanguageTag } from './language-tag';
import type { NameWords } from './names';
import type { OutcomeWords } from './outcomes';
import type { PathWords } from './paths';
import type { PromiseWords } from './promises';
import type { RefusalWords } from './refusals';
import type { RehearsalWords } from './rehearsal';
import type { ScenarioProblemWords } from './scenario-problems';
import type { StateWords } from './states';
import type { StoryWords } from './story';
import type { TimelineWords } from './timeline';

/** Is one language: a topic per line, and for each topic a sentence for every code. */
export interface Language {
  readonly tag: LanguageTag;
  readonly makeFormat: MakeFormat;
  readonly names: NameWords;
  readonly states: StateWords;
  readonly failures: FailureWords;
  readonly outcomes: OutcomeWords;
  readonly conditions: ConditionWords;
  readonly compileErrors: CompileErrorWords;
  readonly story: StoryWords;
  readonly timeline: TimelineWords;
  readonly rehearsal: RehearsalWords;
  readonly findings: FindingWords;
  readonly refusals: RefusalWords;
  readonly scenarioProblems: ScenarioProblemWords;
  readonly expectations: ExpectationWords;
  readonly paths: PathWords;
  readonly promises: PromiseWords;
  readonly fileProblems: CodedWords<FileProblem>;
}
