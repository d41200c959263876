import type { StepExample } from '../../step-kit/example';
import type { TaskConfig } from './task.step';

export const taskExamples: readonly StepExample<Partial<TaskConfig>>[] = [
  { name: 'It works at once', config: {}, outcome: 'done' },
  {
    name: 'The system is down twice, the third try works',
    config: { by: 'system' },
    policy: {
      retry: { attempts: 3, firstWait: 'PT20M', factor: 2, maxWait: 'P1D', jitter: 0, on: ['unavailable'] },
    },
    script: [{ fail: 'unavailable' }, { fail: 'unavailable' }, { done: {} }],
    outcome: 'done',
  },
  {
    name: 'What is refused is not tried again',
    config: { by: 'system' },
    policy: {
      retry: { attempts: 3, firstWait: 'PT20M', factor: 2, maxWait: 'P1D', jitter: 0, on: ['unavailable'] },
    },
    script: [{ fail: 'refused' }],
    outcome: 'failed',
  },
  {
    name: 'It leaves nothing behind although it must',
    config: { produces: ['fd_receipt'] },
    fields: { fd_receipt: { type: 'text' } },
    script: [{ done: {} }],
    outcome: 'failed',
  },
  {
    name: 'It never answers, and its time is up',
    config: {},
    policy: { timeLimit: 'P2D' },
    script: [{ hang: true }],
    outcome: 'failed',
  },
  {
    name: 'A fact that it needs is missing',
    config: {},
    needs: ['fd_address'],
    fields: { fd_address: { type: 'text' } },
    outcome: 'failed',
  },
  { name: 'Switched off, it is passed', config: {}, off: true, outcome: 'done' },
];
