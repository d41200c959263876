import type { StepExample } from '../../step-kit/example';
import type { WaitConfig } from './wait.step';

export const waitExamples: readonly StepExample<Partial<WaitConfig>>[] = [
  { name: 'Two days pass', config: { for: 'P2D' }, outcome: 'over' },
  {
    name: 'It waits for the day of the delivery',
    config: { until: 'fd_delivery' },
    fields: { fd_delivery: { type: 'date', value: '2026-03-09' } },
    outcome: 'over',
  },
  {
    name: 'The day has passed already',
    config: { until: 'fd_delivery' },
    fields: { fd_delivery: { type: 'date', value: '2020-01-01' } },
    outcome: 'over',
  },
  {
    name: 'There is no day to wait for',
    config: { until: 'fd_delivery' },
    fields: { fd_delivery: { type: 'date' } },
    outcome: null,
  },
];
