import type { StepExample } from '../../step-kit/example';
import type { AiConfig } from './ai.step';

const config: Partial<AiConfig> = {
  produces: ['fd_kind'],
  allowed: { fd_kind: ['complaint', 'question', 'praise'] },
  threshold: 0.8,
};

export const aiExamples: readonly StepExample<Partial<AiConfig>>[] = [
  {
    name: 'It is sure',
    config,
    fields: { fd_kind: { type: 'text' } },
    script: [{ done: { fd_kind: 'praise' }, confidence: 0.95 }],
    outcome: 'sure',
  },
  {
    name: 'It is not sure enough, and a person looks',
    config,
    fields: { fd_kind: { type: 'text' } },
    script: [{ done: { fd_kind: 'praise' }, confidence: 0.6 }],
    outcome: 'unsure',
  },
  {
    name: 'It fills in something that is not allowed',
    config,
    fields: { fd_kind: { type: 'text' } },
    script: [{ done: { fd_kind: 'spam' }, confidence: 0.95 }],
    outcome: 'failed',
  },
  {
    name: 'It refuses',
    config,
    fields: { fd_kind: { type: 'text' } },
    script: [{ fail: 'refused' }],
    outcome: 'failed',
  },
];
