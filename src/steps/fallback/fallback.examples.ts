import type { StepExample } from '../../step-kit/example';
import type { FallbackConfig } from './fallback.step';

export const fallbackExamples: readonly StepExample<Partial<FallbackConfig>>[] = [
  {
    name: 'Something goes wrong, and nothing else is drawn for it',
    config: {},
    fails: 'error',
    outcome: 'caught',
  },
  { name: 'Only what is refused', config: { kinds: ['refused'] }, fails: 'refused', outcome: 'caught' },
  { name: 'Another kind goes past it', config: { kinds: ['refused'] }, fails: 'unavailable', outcome: null },
];
