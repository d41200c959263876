import { cardLine } from '../../words/english-policy';
import { blank, filled, type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type EndConfig, endStep } from './end.step';

const RESULTS: Readonly<Record<EndConfig['result'], readonly [card: string, sentence: string]>> = {
  success: ['Ends well', 'well'],
  failure: ['Ends badly', 'badly'],
  cancelled: ['Ends as cancelled', 'as cancelled'],
};

export const endWords = defineStepWords<EndConfig, never>(endStep, {
  en: {
    name: 'End',
    purpose: 'Where it is over',
    freshName: 'End',
    card: ({ result, stopEverything }) =>
      cardLine(RESULTS[result][0], stopEverything ? 'Stops everything else' : null),
    outcomes: {},
    sentence: ({ result, label, stopEverything }, step, { noun }): readonly SentencePart[] => [
      words(`Here the ${noun.one} ends `),
      filled('config.result', RESULTS[result][1]),
      words(' and is called '),
      blank(
        'config.label',
        label === '' ? null : `“${label}”`,
        step.name === '' ? 'nothing in particular' : `“${step.name}”`,
      ),
      words('. Everything else '),
      filled('config.stopEverything', stopEverything ? 'is stopped' : 'goes on'),
      words('.'),
    ],
    placeholders: { name: 'Shipped', 'config.label': 'Shipped' },
  },
});
