import type { StepExample } from '../../step-kit/example';
import type { GatherConfig } from './gather.step';

export const gatherExamples: readonly StepExample<GatherConfig>[] = [
  { name: 'What came in goes on', config: {}, outcome: 'done' },
  {
    name: 'With one path in there is nothing to wait for',
    config: {},
    policy: { arrival: 'first' },
    outcome: 'done',
  },
];
