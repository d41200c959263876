import { englishCompileErrors } from './compile-errors';
import { englishDrawing } from './english-drawing';
import { englishFindings } from './english-findings';
import type { CheckLanguage } from './language';
import { englishScenarioProblems } from './scenario-problems';

/** Is what it takes to say what is wrong with a drawing, in the language that the program is written in. */
export const englishChecks: CheckLanguage = {
  ...englishDrawing,
  compileErrors: englishCompileErrors,
  findings: englishFindings,
  scenarioProblems: englishScenarioProblems,
};
