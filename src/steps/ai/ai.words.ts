import {
  arrivalClauses,
  cardLine,
  failureClauses,
  failureOnCard,
  limitClauses,
  visitClauses,
} from '../../words/english-policy';
import { blank, filled, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type AiConfig, aiStep } from './ai.step';

export const aiWords = defineStepWords<AiConfig, 'sure' | 'unsure' | 'failed'>(aiStep, {
  en: {
    name: 'AI step',
    purpose: 'A model reads and fills in',
    freshName: 'New AI step',
    card: ({ produces, threshold }, step, context) => {
      const unsure = context.leadsTo(step.id, 'unsure');
      return cardLine(
        `Fills in ${fields(produces, context) ?? 'nothing yet'}`,
        unsure.length === 0
          ? null
          : `Under ${percent(threshold, context)} sure: ${context.format.all(unsure)}`,
        failureOnCard(step, context),
      );
    },
    outcomes: { sure: 'Sure', unsure: 'Not sure', failed: 'Failed' },
    sentence: (config, step, context): readonly SentencePart[] => {
      const unsure = context.leadsTo(step.id, 'unsure');
      return [
        words('A model reads '),
        blank('needs', fields(step.needs, context), 'what is known'),
        words(' and fills in '),
        blank('config.produces', fields(config.produces, context), 'nothing yet'),
        ...allowedClauses(config, context),
        words('. It must be at least '),
        filled('config.threshold', `${percent(config.threshold, context)} sure`),
        words('; if it is not: '),
        blank('arrows.unsure', unsure.length === 0 ? null : context.format.all(unsure), 'nothing yet'),
        words('.'),
        ...(config.prompt === undefined
          ? []
          : [words(' It is told: '), blank('config.prompt', config.prompt, 'nothing'), words('.')]),
        ...arrivalClauses(step, context),
        ...failureClauses(step, context),
        ...limitClauses(step, context),
        ...visitClauses(step, context),
      ];
    },
    placeholders: {
      name: 'What does it find out?',
      'config.prompt': 'What it is asked',
    },
  },
});

function fields(ids: readonly string[], { format, fieldName }: DrawingContext): string | null {
  return ids.length === 0 ? null : format.all(ids.map(fieldName));
}

function percent(share: number, { format }: DrawingContext): string {
  return `${format.number(Math.round(share * 100))}%`;
}

/** Says for each field which values are allowed: « (Kind: complaint or praise)». */
function allowedClauses({ allowed, produces }: AiConfig, context: DrawingContext): readonly SentencePart[] {
  return Object.entries(allowed).flatMap(([id, values]) => {
    const options = values.map((value) => context.format.value(value, context.field(id)));
    return [
      words(produces.length === 1 ? ' (' : ` (${context.fieldName(id)}: `),
      blank(`config.allowed.${id}`, context.format.any(options), 'anything'),
      words(')'),
    ];
  });
}
