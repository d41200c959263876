import { englishChecks } from './english-checks';
import { englishExpectations } from './expectations';
import { englishFailureMap } from './failure-map';
import { englishFileProblems } from './file-problems';
import type { Language } from './language';
import { englishPaths } from './paths';
import { englishPlaybook } from './playbook';
import { englishPromises } from './promises';
import { englishReadiness } from './readiness';
import { englishRehearsal } from './rehearsal';
import { englishReliance } from './reliance';
import { englishRequest } from './request';
import { englishStates } from './states';
import { englishStory } from './story';
import { englishTimeline } from './timeline';

/** Is the language that the program is written in, as a whole. */
export const english: Language = {
  ...englishChecks,
  states: englishStates,
  story: englishStory,
  timeline: englishTimeline,
  rehearsal: englishRehearsal,
  request: englishRequest,
  expectations: englishExpectations,
  paths: englishPaths,
  failureMap: englishFailureMap,
  readiness: englishReadiness,
  reliance: englishReliance,
  playbook: englishPlaybook,
  promises: englishPromises,
  fileProblems: englishFileProblems,
};
