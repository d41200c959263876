import {
  arrivalClauses,
  cardLine,
  failureClauses,
  limitClauses,
  stepsInside,
  visitClauses,
  waitOnCard,
} from '../../words/english-policy';
import { blank, filled, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type ForEachConfig, forEachStep } from './for-each.step';

export const forEachWords = defineStepWords<ForEachConfig, 'done' | 'failed'>(forEachStep, {
  en: {
    name: 'For each',
    purpose: 'The same steps for every item of a list',
    freshName: 'For each item',
    card: (config, step, context) =>
      cardLine(
        `For each of ${listName(config, context) ?? 'a list, not chosen yet'}, ${howMany(config)}`,
        waitOnCard(step, context),
      ),
    outcomes: { done: 'All done', failed: 'One of them failed' },
    sentence: (config, step, context): readonly SentencePart[] => [
      words('This does '),
      filled('inside', stepsInside(step, context)),
      words(' for each item of '),
      blank('config.items', listName(config, context), 'a list'),
      words(', kept in '),
      blank('config.as', config.as === '' ? null : context.fieldName(config.as), 'a field'),
      words(', '),
      filled('config.mode', howMany(config)),
      words('. When one of them fails, '),
      filled('config.stopOnFailure', config.stopOnFailure ? 'the others are stopped' : 'the others go on'),
      words('.'),
      ...arrivalClauses(step, context),
      ...failureClauses(step, context),
      ...limitClauses(step, context),
      ...visitClauses(step, context),
    ],
    placeholders: { name: 'What is done for each?' },
  },
});

function listName({ items }: ForEachConfig, { fieldName }: DrawingContext): string | null {
  return items === '' ? null : fieldName(items);
}

function howMany({ mode, limit }: ForEachConfig): string {
  if (mode === 'one-by-one') return 'one by one';
  return limit === undefined ? 'all at once' : `up to ${String(limit)} at once`;
}
