import { englishChecks } from './english-checks';
import { englishExpectations } from './expectations';
import { englishFileProblems } from './file-problems';
import type { Language } from './language';
import { englishPaths } from './paths';
import { englishRehearsal } from './rehearsal';
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
  expectations: englishExpectations,
  paths: englishPaths,
  fileProblems: englishFileProblems,
};
