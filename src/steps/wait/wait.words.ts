import type { Step } from '../../model/document';
import { arrivalClauses, cardLine, visitClauses, waitOnCard } from '../../words/english-policy';
import { blank, filled, open, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type WaitConfig, waitStep } from './wait.step';

export const waitWords = defineStepWords<WaitConfig, 'over' | 'no-answer'>(waitStep, {
  en: {
    name: 'Wait',
    purpose: 'Lets time pass, or waits for a message',
    freshName: 'New wait',
    verbs: ['wait', 'until'],
    card: (config, step, context) =>
      cardLine(
        waitingFor(config, context) ?? 'Nothing to wait for yet',
        waitOnCard(step, context),
        giveUpOnCard(config, step, context),
      ),
    outcomes: {
      over: ({ signal }) => (signal === undefined ? 'Time is up' : 'It came'),
      'no-answer': (_, { policy }, { format }) =>
        policy.timeLimit === undefined
          ? 'Nothing came'
          : `Nothing came in ${format.length(policy.timeLimit)}`,
    },
    sentence: (config, step, context): readonly SentencePart[] => [
      words('This waits '),
      ...waitClauses(config, context),
      words('.'),
      ...giveUpClauses(config, step, context),
      ...arrivalClauses(step, context),
      ...visitClauses(step, context),
    ],
    placeholders: {
      name: 'What is waited for?',
      'config.for': '2 days',
      'config.signal.name': 'An answer came',
    },
  },
});

function waitingFor(config: WaitConfig, { format, fieldName }: DrawingContext): string | null {
  if (config.for !== undefined) return `For ${format.length(config.for)}`;
  if (config.until !== undefined) return `Until ${fieldName(config.until)}`;
  if (config.signal === undefined) return null;
  const { name } = config.signal;
  return name.trim() === '' ? 'Until a message comes' : `Until a message comes: ${name}`;
}

function waitClauses(config: WaitConfig, { format, fieldName }: DrawingContext): readonly SentencePart[] {
  if (config.for !== undefined) return [words('for '), filled('config.for', format.length(config.for))];
  if (config.until !== undefined) return [words('until '), filled('config.until', fieldName(config.until))];
  if (config.signal === undefined) return [words('for '), open('config.for', 'nothing yet')];
  const { name, match } = config.signal;
  return [
    words('until a message comes: '),
    blank('config.signal.name', name.trim() === '' ? null : name, 'say which'),
    ...(match === undefined
      ? []
      : [words(', with the same '), filled('config.signal.match', fieldName(match))]),
  ];
}

/** Only a message from outside can fail to come. */
function giveUpClauses({ signal }: WaitConfig, step: Step, context: DrawingContext): readonly SentencePart[] {
  const { timeLimit } = step.policy;
  if (signal === undefined) return [];
  if (timeLimit === undefined)
    return [words(' If nothing comes, it '), open('policy.timeLimit', 'waits for ever'), words('.')];
  const targets = context.leadsTo(step.id, 'no-answer');
  return [
    words(' If nothing comes in '),
    filled('policy.timeLimit', context.format.length(timeLimit)),
    words(': '),
    blank('arrows.no-answer', targets.length === 0 ? null : context.format.all(targets), 'nothing yet'),
    words('.'),
  ];
}

function giveUpOnCard({ signal }: WaitConfig, step: Step, context: DrawingContext): string | null {
  if (signal === undefined) return null;
  const { timeLimit } = step.policy;
  return timeLimit === undefined
    ? 'Waits for ever if nothing comes'
    : `Gives up after ${context.format.length(timeLimit)}`;
}
