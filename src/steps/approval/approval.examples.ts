import type { StepExample } from '../../step-kit/example';
import type { ApprovalConfig } from './approval.step';

export const approvalExamples: readonly StepExample<Partial<ApprovalConfig>>[] = [
  { name: 'The owner approves', config: { approvers: ['ro_owner'] }, outcome: 'approved' },
  {
    name: 'The owner rejects and says why',
    config: { approvers: ['ro_owner'], reasonFor: ['rejected'] },
    script: [{ answer: 'rejected', by: 'ro_owner', after: 'PT26H', reason: 'Too dear' }],
    outcome: 'rejected',
  },
  {
    name: 'An answer without the reason that is needed does not count',
    config: { approvers: ['ro_owner'], reasonFor: ['rejected'] },
    script: [
      { answer: 'rejected', by: 'ro_owner', after: 'PT1H' },
      { answer: 'approved', by: 'ro_owner', after: 'PT2H' },
    ],
    outcome: 'approved',
  },
  {
    name: 'The manager wants changes',
    config: { approvers: ['ro_owner', 'ro_manager'], answers: ['approved', 'rejected', 'changes'] },
    script: [{ answer: 'changes', by: 'ro_manager', after: 'PT1H' }],
    outcome: 'changes',
  },
  {
    name: 'Nobody answers in two days',
    config: { approvers: ['ro_owner'] },
    policy: { timeLimit: 'P2D' },
    script: [{ silent: true }],
    outcome: 'no-answer',
  },
];
