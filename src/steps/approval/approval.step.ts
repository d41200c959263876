import { fail, succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { bad, type ConfigProblem, defineStep, good } from '../../step-kit/define-step';
import { durationProblems } from '../../step-kit/duration-setting';
import { durationSchema } from '../../model/document';

const answerSchema = z.enum(['approved', 'rejected', 'changes']);

const rungSchema = z.union([
  openObject({ after: durationSchema, do: z.enum(['remind', 'give-up']) }),
  openObject({ after: durationSchema, do: z.literal('ask'), role: z.string() }),
  openObject({ after: durationSchema, do: z.literal('answer'), answer: answerSchema }),
]);

const schema = openObject({
  approvers: z.array(z.string()).default([]),
  rule: z
    .union([z.enum(['any', 'all', 'in-order']), openObject({ atLeast: z.number().int().min(1) })])
    .default('any'),
  answers: z.array(answerSchema).default(['approved', 'rejected']),
  ladder: z.array(rungSchema).default([]),
  facts: z.array(z.string()).default([]),
  editable: z.array(z.string()).default([]),
  reasonFor: z.array(answerSchema).default([]),
  notBy: z.array(z.string()).default([]),
});

export type ApprovalConfig = z.output<typeof schema>;

/** Asks people for a decision. */
export const approvalStep = defineStep<ApprovalConfig>({
  type: 'approval',
  version: 1,
  traits: { takesTime: true },
  schema,
  fresh: { approvers: [], rule: 'any', answers: ['approved', 'rejected'] },
  outcomes: () => [good('approved'), bad('rejected'), bad('changes'), bad('no-answer')],
  uses: (config) => [
    ...references('role', config.approvers, 'approvers'),
    ...config.ladder.flatMap((rung, index) =>
      'role' in rung ? [{ to: 'role' as const, id: rung.role, place: `ladder[${String(index)}].role` }] : [],
    ),
    ...references('field', config.facts, 'facts'),
    ...references('field', config.editable, 'editable'),
    ...references('step', config.notBy.filter((who) => who !== 'starter'), 'notBy'),
  ],
  problems: (config) => [...answerProblems(config), ...ladderProblems(config)],
  lower: (config) => {
    if (config.rule !== 'any') return fail({ setting: 'rule' });
    if (config.ladder.length > 0) return fail({ setting: 'ladder' });
    if (config.notBy.length > 0) return fail({ setting: 'notBy' });
    return succeed({
      does: 'ask',
      approvers: config.approvers,
      answers: config.answers,
      reasonFor: config.reasonFor,
      editable: config.editable,
    });
  },
});

function references(to: 'role' | 'field' | 'step', ids: readonly string[], place: string) {
  return ids.map((id, index) => ({ to, id, place: `${place}[${String(index)}]` }));
}

function answerProblems(config: ApprovalConfig): readonly ConfigProblem[] {
  if (config.answers.length === 0) return [{ code: 'no-answers', place: 'answers' }];
  if (config.approvers.length === 0) return [{ code: 'no-approvers', place: 'approvers' }];
  return [];
}

function ladderProblems(config: ApprovalConfig): readonly ConfigProblem[] {
  return config.ladder.flatMap((rung, index) => durationProblems(rung.after, `ladder[${String(index)}].after`));
}
