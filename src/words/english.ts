import { englishCompileErrors } from './compile-errors';
import { englishConditions } from './conditions';
import { englishFindings } from './english-findings';
import { makeEnglishFormat } from './english-format';
import { englishExpectations } from './expectations';
import { englishFailures } from './failures';
import { englishFileProblems } from './file-problems';
import type { Language } from './language';
import { englishNames } from './names';
import { englishOutcomes } from './outcomes';
import { englishPaths } from './paths';
import { englishPromises } from './promises';
import { englishRefusals } from './refusals';
import { englishRehearsal } from './rehearsal';
import { englishScenarioProblems } from './scenario-problems';
import { englishStates } from './states';
import { englishStory } from './story';
import { englishTimeline } from './timeline';

/** Is the language that the program is written in. */
export const english: Language = {
  tag: 'en',
  makeFormat: makeEnglishFormat,
  names: englishNames,
  states: englishStates,
  failures: englishFailures,
  outcomes: englishOutcomes,
  conditions: englishConditions,
  compileErrors: englishCompileErrors,
  story: englishStory,
  timeline: englishTimeline,
  rehearsal: englishRehearsal,
  findings: englishFindings,
  refusals: englishRefusals,
  scenarioProblems: englishScenarioProblems,
  expectations: englishExpectations,
  paths: englishPaths,
  promises: englishPromises,
  fileProblems: englishFileProblems,
};
