import type { StepExample } from '../../step-kit/example';
import type { EndConfig } from './end.step';

export const endExamples: readonly StepExample<Partial<EndConfig>>[] = [
  { name: 'It ends well', config: { result: 'success', label: 'Shipped' }, outcome: 'success' },
  { name: 'It ends badly', config: { result: 'failure' }, outcome: 'failure' },
  {
    name: 'It ends as cancelled and stops the rest',
    config: { result: 'cancelled', stopEverything: true },
    outcome: 'cancelled',
  },
];
