import type { StepExample } from '../../step-kit/example';
import type { BranchConfig } from './branch.step';

const rules: BranchConfig['rules'] = [
  { id: 'ru_large', name: 'Large order', when: { field: 'fd_amount', is: 'more', value: 500 } },
  { id: 'ru_paid', name: 'Paid', when: { field: 'fd_paid', is: 'yes' } },
];

export const branchExamples: readonly StepExample<Partial<BranchConfig>>[] = [
  {
    name: 'The first way that fits is taken',
    config: { rules },
    fields: { fd_amount: { type: 'money', value: 1200 }, fd_paid: { type: 'yesno', value: true } },
    outcome: 'ru_large',
  },
  {
    name: 'The second way is taken when the first does not fit',
    config: { rules },
    fields: { fd_amount: { type: 'money', value: 120 }, fd_paid: { type: 'yesno', value: true } },
    outcome: 'ru_paid',
  },
  {
    name: 'Nothing fits, because the facts are not there',
    config: { rules },
    fields: { fd_amount: { type: 'money' }, fd_paid: { type: 'yesno' } },
    outcome: 'otherwise',
  },
];
