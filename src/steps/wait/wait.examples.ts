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
  {
    name: 'The customer replies after two days',
    config: { signal: { name: 'Customer replied' } },
    policy: { timeLimit: 'P3D' },
    script: [{ signal: {}, after: 'P2D' }],
    outcome: 'over',
  },
  {
    name: 'The parcel that arrives is this one',
    config: { signal: { name: 'Parcel arrived', match: 'fd_parcel' } },
    fields: { fd_parcel: { type: 'text', value: 'P-12' } },
    script: [{ signal: { fd_parcel: 'P-12' }, after: 'P1D' }],
    outcome: 'over',
  },
  {
    name: 'Word of another parcel does not count',
    config: { signal: { name: 'Parcel arrived', match: 'fd_parcel' } },
    policy: { timeLimit: 'P3D' },
    fields: { fd_parcel: { type: 'text', value: 'P-12' } },
    script: [{ signal: { fd_parcel: 'P-13' }, after: 'P1D' }],
    outcome: 'no-answer',
  },
  {
    name: 'The customer never replies',
    config: { signal: { name: 'Customer replied' } },
    policy: { timeLimit: 'P3D' },
    script: [{ silent: true }],
    outcome: 'no-answer',
  },
];
