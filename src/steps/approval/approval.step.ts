import { parseDuration } from '../../kernel/duration';
import { type Result, succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { durationSchema } from '../../model/document';
import type { Rung } from '../../step-kit/behaviour';
import {
  bad,
  type ConfigProblem,
  defineStep,
  good,
  type IdleSetting,
  type NotYet,
} from '../../step-kit/define-step';
import { durationMs, durationProblems } from '../../step-kit/duration-setting';
import type { Mending } from '../../step-kit/mending';

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
    ...references('field', config.facts, 'facts').map((shown) => ({ ...shown, use: 'named' as const })),
    ...references('field', config.editable, 'editable').map((filled) => ({
      ...filled,
      use: 'filled' as const,
    })),
    ...references('step', config.notBy, 'notBy').filter(({ id }) => id !== 'starter'),
  ],
  problems: (config) => [...answerProblems(config), ...ladderProblems(config)],
  nature: () => ({ doneBy: 'person', repeatable: true }),
  idle: (config) => [...idleReasons(config), ...idleRungs(config)],
  rungs: ({ ladder }) => ladder.length,
  mend,
  lower: (config) => {
    const ladder = lowerLadder(config.ladder);
    if (!ladder.ok) return ladder;
    const { approvers, rule, answers, reasonFor, editable, notBy } = config;
    return succeed({
      does: 'ask',
      approvers,
      rule,
      answers,
      reasonFor,
      editable,
      notBy,
      ladder: ladder.value,
    });
  },
});

/** Turns the ladder's durations into ms, in the order in which the rungs come. */
function lowerLadder(ladder: ApprovalConfig['ladder']): Result<readonly Rung[], NotYet> {
  const rungs: Rung[] = [];
  for (const [index, rung] of ladder.entries()) {
    const after = durationMs(rung.after, `ladder[${String(index)}].after`);
    if (!after.ok) return after;
    const afterMs = after.value;
    if ('role' in rung) rungs.push({ afterMs, does: 'ask', role: rung.role });
    else if ('answer' in rung) rungs.push({ afterMs, does: 'answer', answer: rung.answer });
    else rungs.push({ afterMs, does: rung.do });
  }
  return succeed(rungs.sort((left, right) => left.afterMs - right.afterMs));
}

function references(to: 'role' | 'field' | 'step', ids: readonly string[], place: string) {
  return ids.map((id, index) => ({ to, id, place: `${place}[${String(index)}]` }));
}

function answerProblems(config: ApprovalConfig): readonly ConfigProblem[] {
  if (config.answers.length === 0) return [{ code: 'no-answers', place: 'answers' }];
  if (config.approvers.length === 0) return [{ code: 'no-approvers', place: 'approvers' }];
  return [];
}

function ladderProblems(config: ApprovalConfig): readonly ConfigProblem[] {
  return config.ladder.flatMap((rung, index) => {
    const place = `ladder[${String(index)}]`;
    const foreign = 'answer' in rung && !config.answers.includes(rung.answer);
    return [
      ...durationProblems(rung.after, `${place}.after`),
      ...(foreign ? [{ code: 'answer-not-offered', place: `${place}.answer`, detail: rung.answer }] : []),
    ];
  });
}

/** A reason is asked for an answer that nobody can give. */
function idleReasons({ answers, reasonFor }: ApprovalConfig): readonly IdleSetting[] {
  return reasonFor.flatMap((answer, index) =>
    answers.includes(answer) ? [] : [{ place: `reasonFor[${String(index)}]`, why: 'not-offered' }],
  );
}

/** Nobody climbs on once the ladder has answered or given up. */
function idleRungs({ ladder }: ApprovalConfig): readonly IdleSetting[] {
  const after = ladder.map((rung) => durationMs(rung.after, ''));
  const ends = ladder.flatMap((rung, index) => {
    const read = after[index];
    return (rung.do === 'answer' || rung.do === 'give-up') && read?.ok === true ? [read.value] : [];
  });
  const endMs = Math.min(...ends);
  return after.flatMap((read, index) =>
    read.ok && read.value > endMs ? [{ place: `ladder[${String(index)}]`, why: 'after-the-end' }] : [],
  );
}

function mend(config: ApprovalConfig, mending: Mending): ApprovalConfig | null {
  switch (mending.does) {
    case 'keep-out-starter':
      return { ...config, notBy: [...config.notBy, 'starter'] };
    case 'drop-approver':
      return { ...config, approvers: config.approvers.filter((role) => role !== mending.role) };
    case 'need-fewer':
      return { ...config, rule: { atLeast: mending.people } };
    case 'only-people-answer':
      return {
        ...config,
        ladder: config.ladder.map((rung) =>
          'answer' in rung ? { after: rung.after, do: 'give-up' as const } : rung,
        ),
      };
    case 'drop-setting':
      return {
        ...config,
        reasonFor: without(config.reasonFor, 'reasonFor', mending.place),
        ladder: without(config.ladder, 'ladder', mending.place),
        notBy: without(config.notBy, 'notBy', mending.place),
      };
    default:
      return null;
  }
}

function without<Item>(items: readonly Item[], name: string, place: string): Item[] {
  return items.filter((_, index) => place !== `${name}[${String(index)}]`);
}

/** Orders rungs as they come to pass, whatever order they were written in. */
export function bySoonest(one: ApprovalConfig['ladder'][number], other: typeof one): number {
  return afterMs(one) - afterMs(other);
}

/** Gives when a rung comes, in ms from the asking on; 0 where its length cannot be read yet. */
export function afterMs({ after }: ApprovalConfig['ladder'][number]): number {
  return typeof after === 'string' ? (parseDuration(after) ?? 0) : 0;
}
