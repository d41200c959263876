import type { StepExample } from '../../step-kit/example';
import type { NotifyConfig } from './notify.step';

export const notifyExamples: readonly StepExample<Partial<NotifyConfig>>[] = [
  {
    name: 'The message is sent',
    config: { to: { text: 'Customer' }, message: 'On its way.' },
    outcome: 'done',
  },
  {
    name: 'The message says what it costs',
    config: { to: { role: 'ro_desk' }, message: 'Collect {fd_amount}.' },
    fields: { fd_amount: { type: 'money', value: 120 } },
    outcome: 'done',
  },
  {
    name: 'The address does not exist',
    config: { to: { text: 'Customer' }, message: 'On its way.' },
    script: [{ fail: 'refused' }],
    outcome: 'failed',
  },
];
