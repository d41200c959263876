import { englishConditions } from './conditions';
import { makeEnglishFormat } from './english-format';
import { englishFailures } from './failures';
import type { DrawingLanguage } from './language';
import { englishNames } from './names';
import { englishOutcomes } from './outcomes';
import { englishRefusals } from './refusals';

/** Is what a drawing needs of the language that the program is written in. */
export const englishDrawing: DrawingLanguage = {
  tag: 'en',
  makeFormat: makeEnglishFormat,
  names: englishNames,
  failures: englishFailures,
  outcomes: englishOutcomes,
  conditions: englishConditions,
  refusals: englishRefusals,
};
