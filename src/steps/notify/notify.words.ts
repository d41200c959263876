import {
  arrivalClauses,
  cardLine,
  failureClauses,
  failureOnCard,
  visitClauses,
} from '../../words/english-policy';
import { blank, filled, open, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type NotifyConfig, notifyStep } from './notify.step';

const SLOT = /\{(fd_[A-Za-z0-9_-]{1,40})\}/g;

export const notifyWords = defineStepWords<NotifyConfig, 'done' | 'failed'>(notifyStep, {
  en: {
    name: 'Message',
    purpose: 'Tells somebody something',
    freshName: 'New message',
    verbs: ['send', 'tell', 'mail', 'email', 'text', 'inform', 'notify'],
    card: ({ to }, step, context) =>
      cardLine(`Tells ${recipient(to, context) ?? 'nobody yet'}`, failureOnCard(step, context)),
    outcomes: { done: 'Sent', failed: 'Not sent' },
    sentence: ({ to, message }, step, context): readonly SentencePart[] => [
      words('This tells '),
      recipientBlank(to, context),
      words(': '),
      blank(
        'config.message',
        message.trim() === '' ? null : `“${withNames(message, context)}”`,
        'nothing yet',
      ),
      words('.'),
      ...arrivalClauses(step, context),
      ...failureClauses(step, context),
      ...visitClauses(step, context),
    ],
    placeholders: {
      name: 'Who is told what?',
      'config.message': 'What they should know',
      'config.to': 'Who hears of it',
    },
  },
});

/** Null as long as nobody is chosen. */
function recipient(to: NotifyConfig['to'], context: DrawingContext): string | null {
  if ('role' in to) return to.role === '' ? null : context.roleName(to.role);
  if ('field' in to) return to.field === '' ? null : `whoever is in ${context.fieldName(to.field)}`;
  return to.text.trim() === '' ? null : to.text;
}

function recipientBlank(to: NotifyConfig['to'], context: DrawingContext): SentencePart {
  const said = recipient(to, context);
  return said === null ? open('config.to', 'somebody') : filled('config.to', said);
}

/** Shows each slot of a message as the name of its field. */
function withNames(message: string, { fieldName }: DrawingContext): string {
  return message.replace(SLOT, (_, field: string) => `[${fieldName(field)}]`);
}
