import { arrivalClauses, cardLine, visitClauses, waitOnCard } from '../../words/english-policy';
import { type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type UndoConfig, undoStep } from './undo.step';

export const undoWords = defineStepWords<UndoConfig, 'done'>(undoStep, {
  en: {
    name: 'Undo',
    purpose: 'Takes back what was done so far',
    freshName: 'Undo',
    card: (_, step, context) => cardLine('Undoes what was done, the newest first', waitOnCard(step, context)),
    outcomes: { done: 'Undone' },
    sentence: (_, step, context): readonly SentencePart[] => [
      words(
        'This undoes every step that was done here and says how it is undone, the newest first, each once.',
      ),
      ...arrivalClauses(step, context),
      ...visitClauses(step, context),
    ],
    placeholders: { name: 'What is undone?' },
  },
});
