import {
  arrivalClauses,
  cardLine,
  doerOnCard,
  factClauses,
  failureClauses,
  failureOnCard,
  limitClauses,
  visitClauses,
  waitOnCard,
} from '../../words/english-policy';
import { blank, filled, open, type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type TaskConfig, taskStep } from './task.step';

export const taskWords = defineStepWords<TaskConfig, 'done' | 'failed'>(taskStep, {
  en: {
    name: 'Task',
    purpose: 'Work by a person or a system',
    freshName: 'New task',
    card: ({ by }, step, context) =>
      cardLine(
        doerOnCard(step, context) ?? (by === 'person' ? 'Nobody does it yet' : 'No system does it yet'),
        waitOnCard(step, context),
        failureOnCard(step, context) ?? (by === 'person' ? 'No time limit yet' : null),
      ),
    outcomes: {
      done: 'Done',
      failed: (_, { policy }) => {
        const attempts = policy.retry?.attempts ?? 1;
        return attempts > 1 ? `${String(attempts)} tries failed` : 'Failed';
      },
    },
    sentence: (config, step, context): readonly SentencePart[] => [
      doer(config, step.role, step.system, context),
      words(' does this'),
      ...(step.estimate.duration === undefined
        ? []
        : [words(' in '), filled('estimate.duration', context.format.takes(step.estimate.duration))]),
      words('.'),
      ...factClauses(step, config.produces, context),
      ...arrivalClauses(step, context),
      ...failureClauses(step, context),
      ...limitClauses(step, context),
      ...visitClauses(step, context),
      ...((step.policy.retry?.attempts ?? 1) > 1 || config.repeatable
        ? [
            words(' Doing it twice '),
            filled('config.repeatable', config.repeatable ? 'does no harm' : 'would do harm'),
            words('.'),
          ]
        : []),
      ...(config.undo === undefined
        ? []
        : [words(' It can be undone: '), blank('config.undo.name', config.undo.name, 'say how'), words('.')]),
      ...(config.http === undefined
        ? []
        : [
            words(' When it runs for real it calls '),
            blank('config.http.url', config.http.url, 'an address'),
            words('.'),
          ]),
    ],
    placeholders: {
      name: 'What is done?',
      'config.undo.name': 'How it is taken back',
      'config.http.url': 'https://',
    },
  },
});

/** Whose work it is: the role, or the system where a system does it; one that is not chosen is a blank. */
function doer(
  { by }: TaskConfig,
  role: string | null,
  system: string | null,
  { roleName, systemName }: { roleName: (id: string) => string; systemName: (id: string) => string },
): SentencePart {
  if (by === 'system')
    return system === null ? open('system', 'A system') : filled('system', systemName(system));
  return role === null ? open('role', 'Somebody') : filled('role', roleName(role));
}
