import { cardLine } from '../../words/english-policy';
import { capitalised, filled, open, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type FallbackConfig, fallbackStep } from './fallback.step';

export const fallbackWords = defineStepWords<FallbackConfig, 'caught'>(fallbackStep, {
  en: {
    name: 'If it fails',
    purpose: 'What to do if anything goes wrong',
    freshName: 'If anything goes wrong',
    card: (config, _, context) =>
      cardLine(
        config.kinds === undefined ? 'Whatever goes wrong here' : `If ${clauses(config.kinds, context)}`,
        config.stopOthers ? 'Stops everything else' : null,
      ),
    outcomes: {
      caught: ({ kinds }, _, { format, language }) =>
        kinds === undefined
          ? 'Something failed'
          : capitalised(format.any(kinds.map((kind) => language.failures.label[kind]))),
    },
    sentence: ({ kinds, stopOthers }, step, context): readonly SentencePart[] => [
      words('If '),
      kinds === undefined
        ? open('config.kinds', 'anything goes wrong')
        : filled('config.kinds', clauses(kinds, context)),
      words(
        ` ${step.in === null ? 'here' : `inside ${context.stepName(step.in)}`} and no arrow says what then, `,
      ),
      words('it goes on from here; everything else '),
      filled('config.stopOthers', stopOthers ? 'is stopped' : 'goes on'),
      words('.'),
    ],
    placeholders: { name: 'If anything goes wrong' },
  },
});

function clauses(kinds: NonNullable<FallbackConfig['kinds']>, { format, language }: DrawingContext): string {
  return format.any(kinds.map((kind) => language.failures.clause[kind](null)));
}
