import type { Step } from '../../model/document';
import { arrivalOf, arrivalText, cardLine, visitClauses } from '../../words/english-policy';
import { filled, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type GatherConfig, gatherStep } from './gather.step';

export const gatherWords = defineStepWords<GatherConfig, 'done'>(gatherStep, {
  en: {
    name: 'Meeting point',
    purpose: 'Where paths wait for each other',
    freshName: 'Meeting point',
    card: (_, step, context) =>
      cardLine(`Waits for ${waitedFor(step, context) ?? 'nothing: it goes on for each'}`),
    outcomes: { done: 'All there' },
    sentence: (_, step, context): readonly SentencePart[] => {
      const waits = waitedFor(step, context);
      return [
        ...(waits === null
          ? [words('This goes on '), filled('policy.arrival', 'anew for each that comes')]
          : [words('This waits for '), filled('policy.arrival', waits)]),
        ...(step.policy.cancelOthers === true
          ? [words('; the others are then '), filled('policy.cancelOthers', 'stopped')]
          : []),
        words('.'),
        ...visitClauses(step, context),
      ];
    },
    placeholders: { name: 'What is waited for?' },
  },
});

/** What it waits for; null where it waits for nothing and starts for each that comes. */
function waitedFor(step: Step, context: DrawingContext): string | null {
  const rule = arrivalOf(step, context) ?? step.policy.arrival ?? 'all';
  return rule === 'each' ? null : arrivalText(rule);
}
