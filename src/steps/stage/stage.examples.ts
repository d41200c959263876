import type { StepExample } from '../../step-kit/example';
import type { StageConfig } from './stage.step';

export const stageExamples: readonly StepExample<StageConfig>[] = [
  { name: 'Everything inside is done', config: {}, outcome: 'done' },
  {
    name: 'Something inside fails, and nobody inside takes it',
    config: {},
    fails: 'refused',
    outcome: 'failed',
  },
];
