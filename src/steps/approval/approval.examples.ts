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
  {
    name: 'Nobody answers, so the manager is asked too and decides',
    config: {
      approvers: ['ro_owner'],
      ladder: [
        { after: 'PT2H', do: 'remind' },
        { after: 'P1D', do: 'ask', role: 'ro_manager' },
      ],
    },
    script: [{ answer: 'approved', by: 'ro_manager', after: 'PT26H' }],
    outcome: 'approved',
  },
  {
    name: 'Both have to agree, and one does not',
    config: { approvers: ['ro_owner', 'ro_manager'], rule: 'all' },
    script: [{ answer: 'rejected', by: 'ro_manager', after: 'PT2H' }],
    outcome: 'rejected',
  },
];
