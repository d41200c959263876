import type { StepExample } from '../../step-kit/example';
import type { TriggerConfig } from './trigger.step';

export const triggerExamples: readonly StepExample<Partial<TriggerConfig>>[] = [
  { name: 'Somebody enters it by hand', config: { kind: 'manual' }, outcome: 'started' },
  {
    name: 'A form asks for the amount',
    config: { kind: 'form', asks: ['fd_amount'] },
    fields: { fd_amount: { type: 'money', value: 120 } },
    outcome: 'started',
  },
];
