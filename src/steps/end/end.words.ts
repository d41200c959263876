import { cardLine } from '../../words/english-policy';
import { blank, filled, type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type EndConfig, endStep } from './end.step';

interface ResultWords {
  readonly name: string;
  readonly card: string;
  readonly sentence: string;
}

const RESULTS: Readonly<Record<EndConfig['result'], ResultWords>> = {
  success: { name: 'Done', card: 'Ends well', sentence: 'well' },
  failure: { name: 'Went wrong', card: 'Ends badly', sentence: 'badly' },
  cancelled: { name: 'Called off', card: 'Ends as called off', sentence: 'as called off' },
};

export const endWords = defineStepWords<EndConfig, never>(endStep, {
  en: {
    name: 'End',
    purpose: 'Where it is over',
    freshName: 'End',
    untitled: ({ result }) => RESULTS[result].name,
    card: ({ result, stopEverything }) =>
      cardLine(RESULTS[result].card, stopEverything ? 'Stops everything else' : null),
    outcomes: {},
    sentence: ({ result, label, stopEverything }, step, { noun }): readonly SentencePart[] => [
      words(`Here the ${noun.one} ends `),
      filled('config.result', RESULTS[result].sentence),
      words(' and is called '),
      blank(
        'config.label',
        label === '' ? null : `“${label}”`,
        `“${step.name.trim() === '' ? RESULTS[result].name : step.name}”`,
      ),
      words('.'),
      words(' Everything else '),
      filled('config.stopEverything', stopEverything ? 'is stopped' : 'goes on'),
      words('.'),
    ],
    placeholders: {},
  },
});
