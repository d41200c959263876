import {
  arrivalClauses,
  cardLine,
  failureClauses,
  limitClauses,
  stepsInside,
  visitClauses,
  waitOnCard,
} from '../../words/english-policy';
import { filled, type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type StageConfig, stageStep } from './stage.step';

export const stageWords = defineStepWords<StageConfig, 'done' | 'failed'>(stageStep, {
  en: {
    name: 'Group',
    purpose: 'Steps that belong together and can fail together',
    freshName: 'New group',
    card: (_, step, context) => cardLine(`${stepsInside(step, context)} inside`, waitOnCard(step, context)),
    outcomes: { done: 'All done', failed: 'One of them failed' },
    sentence: (_, step, context): readonly SentencePart[] => [
      words('This holds '),
      filled('inside', stepsInside(step, context)),
      words(' that belong together; it is done when all of them are.'),
      ...arrivalClauses(step, context),
      ...failureClauses(step, context),
      ...limitClauses(step, context),
      ...visitClauses(step, context),
    ],
    placeholders: { name: 'What do they do together?' },
  },
});
