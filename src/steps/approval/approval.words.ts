import type { Step } from '../../model/document';
import { arrivalClauses, cardLine, visitClauses, waitOnCard } from '../../words/english-policy';
import { blank, filled, joined, open, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { type CardLadder, type CardRung, defineStepWords } from '../../words/step-words';
import { type ApprovalConfig, approvalStep, bySoonest } from './approval.step';

type Answer = ApprovalConfig['answers'][number];
type Rung = ApprovalConfig['ladder'][number];

const ANSWERS: Readonly<Record<Answer, string>> = {
  approved: 'approved',
  rejected: 'rejected',
  changes: 'changes wanted',
};

export const approvalWords = defineStepWords<ApprovalConfig, Answer | 'no-answer'>(approvalStep, {
  en: {
    name: 'Approval',
    purpose: 'Somebody decides',
    freshName: 'New approval',
    verbs: ['approve', 'decide', 'agree'],
    card: (config, step, context) =>
      cardLine(
        whoDecides(config, context),
        waitOnCard(step, context),
        ifNobodyAnswers(config, step, context),
      ),
    ladder: cardLadder,
    outcomes: {
      approved: 'Approved',
      rejected: 'Rejected',
      changes: 'Changes wanted',
      'no-answer': (_, { policy }, { format }) =>
        policy.timeLimit === undefined ? 'No answer' : `No answer in ${format.length(policy.timeLimit)}`,
    },
    sentence: (config, step, context): readonly SentencePart[] => [
      blank('config.approvers', config.approvers.length === 0 ? null : deciders(config, context), 'Somebody'),
      words(` ${decides(config)}: `),
      filled('config.answers', context.format.any(config.answers.map((answer) => ANSWERS[answer]))),
      words('.'),
      ...ruleClauses(config),
      ...listClause(' They see ', 'config.facts', config.facts, context),
      ...listClause(' They may correct ', 'config.editable', config.editable, context),
      ...(config.reasonFor.length === 0
        ? []
        : [
            words(' A reason is needed for '),
            filled('config.reasonFor', context.format.any(config.reasonFor.map((answer) => ANSWERS[answer]))),
            words('.'),
          ]),
      ...(config.notBy.length === 0
        ? []
        : [
            words(' It may not be decided by '),
            filled('config.notBy', ruledOut(config, context)),
            words('.'),
          ]),
      ...silenceClauses(config, step, context),
      ...arrivalClauses(step, context),
      ...visitClauses(step, context),
    ],
    placeholders: { name: 'What is decided?' },
  },
});

function cardLadder(config: ApprovalConfig, step: Step, context: DrawingContext): CardLadder | null {
  const rungs = ladderRungs(config, step, context);
  if (rungs.length === 0) return null;
  return { asked: whoDecides(config, context), heading: 'If nobody answers', rungs };
}

/** Says rung by rung what happens if nobody answers, soonest first. */
function ladderRungs({ ladder }: ApprovalConfig, step: Step, context: DrawingContext): readonly CardRung[] {
  return ladder.toSorted(bySoonest).map((rung) => ({
    after: context.format.length(rung.after),
    does:
      rung.do === 'give-up'
        ? givingUp(step, context)
        : onRung(rung, context, 'remind', (role) => `ask ${role}`),
  }));
}

function whoDecides(config: ApprovalConfig, context: DrawingContext): string {
  return config.approvers.length === 0
    ? 'Nobody decides yet'
    : `${deciders(config, context)} ${decides(config)}`;
}

function onRung(
  rung: Rung,
  { roleName }: DrawingContext,
  remind: string,
  ask: (role: string) => string,
): string {
  if (rung.do === 'ask') return ask(rung.role === '' ? 'somebody (nobody chosen yet)' : roleName(rung.role));
  if (rung.do === 'answer') return ANSWERS[rung.answer];
  return rung.do === 'remind' ? remind : 'give up';
}

function deciders({ approvers, rule }: ApprovalConfig, { format, roleName }: DrawingContext): string {
  const names = approvers.map(roleName);
  return rule === 'any' ? format.any(names) : format.all(names);
}

function decides({ approvers, rule }: ApprovalConfig): string {
  return approvers.length > 1 && rule !== 'any' ? 'decide' : 'decides';
}

function ruleClauses({ rule, approvers }: ApprovalConfig): readonly SentencePart[] {
  if (approvers.length < 2 && typeof rule === 'string') return [];
  if (rule === 'any') return [words(' The '), filled('config.rule', 'first answer'), words(' counts.')];
  if (rule === 'all') return [words(' They '), filled('config.rule', 'all'), words(' have to agree.')];
  if (rule === 'in-order')
    return [words(' They are asked '), filled('config.rule', 'one after the other'), words('.')];
  return [words(' At least '), filled('config.rule', String(rule.atLeast)), words(' have to agree.')];
}

function listClause(
  lead: string,
  place: string,
  fields: readonly string[],
  { format, fieldName }: DrawingContext,
): readonly SentencePart[] {
  return fields.length === 0
    ? []
    : [words(lead), filled(place, format.all(fields.map(fieldName))), words('.')];
}

function ruledOut({ notBy }: ApprovalConfig, { format, noun, stepName }: DrawingContext): string {
  return format.any(
    notBy.map((who) =>
      who === 'starter' ? `whoever began the ${noun.one}` : `whoever did ${stepName(who)}`,
    ),
  );
}

function silenceClauses(
  config: ApprovalConfig,
  step: Step,
  context: DrawingContext,
): readonly SentencePart[] {
  const { timeLimit } = step.policy;
  const rungs = config.ladder
    .map((rung, index) => ({ rung, place: `config.ladder[${String(index)}]` }))
    .toSorted((left, right) => bySoonest(left.rung, right.rung))
    .map(({ rung, place }): readonly SentencePart[] => [
      words('after '),
      filled(`${place}.after`, context.format.length(rung.after)),
      words(' '),
      filled(
        place,
        rung.do === 'answer'
          ? `it counts as ${ANSWERS[rung.answer]}`
          : onRung(rung, context, 'they are reminded', (role) => `${role} is asked too`).replace(
              'give up',
              'it gives up',
            ),
      ),
    ]);
  const targets = context.leadsTo(step.id, 'no-answer');
  const limit: readonly SentencePart[] =
    timeLimit === undefined
      ? []
      : [
          words('after '),
          filled('policy.timeLimit', context.format.length(timeLimit)),
          words(' it gives up: '),
          blank('arrows.no-answer', targets.length === 0 ? null : context.format.all(targets), 'nothing yet'),
        ];
  if (rungs.length === 0 && limit.length === 0) {
    return [words(' If nobody answers, it '), open('policy.timeLimit', 'waits for ever'), words('.')];
  }
  return [words(' If nobody answers: '), ...joined([...rungs, limit], ', '), words('.')];
}

/** What happens if nobody answers, for a card: «If nobody answers: remind after 2 h, ask Manager after 1 day». */
function ifNobodyAnswers(config: ApprovalConfig, step: Step, context: DrawingContext): string {
  const { timeLimit } = step.policy;
  const limit: readonly CardRung[] =
    timeLimit === undefined
      ? []
      : [{ after: context.format.length(timeLimit), does: givingUp(step, context) }];
  const rungs = [...ladderRungs(config, step, context), ...limit];
  if (rungs.length === 0) return 'Waits for ever if nobody answers';
  return `If nobody answers: ${rungs.map(({ after, does }) => `${does} after ${after}`).join(', ')}`;
}

function givingUp(step: Step, context: DrawingContext): string {
  const targets = context.leadsTo(step.id, 'no-answer');
  return targets.length === 0 ? 'give up' : context.format.all(targets);
}
