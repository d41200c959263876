import { type Condition, clauseProblem, clausesOf, conditionSchema } from '../../facts/condition';
import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { type ConfigProblem, defineStep, good, otherAnswer } from '../../step-kit/define-step';
import type { Mending } from '../../step-kit/mending';

const RULE_ID = /^ru_[A-Za-z0-9_-]{1,40}$/;

const schema = openObject({
  mode: z.enum(['first', 'all']).default('first'),
  rules: z
    .array(openObject({ id: z.string(), name: z.string().max(200).default(''), when: conditionSchema }))
    .max(200)
    .default([]),
});

export type BranchConfig = z.output<typeof schema>;

/** Takes one way or several by the facts; «otherwise» is always there. */
export const branchStep = defineStep<BranchConfig>({
  type: 'branch',
  version: 1,
  traits: {},
  schema,
  fresh: { mode: 'first', rules: [] },
  outcomes: (config) => [...config.rules.map((rule) => good(rule.id)), otherAnswer('otherwise')],
  uses: (config) =>
    config.rules.flatMap((rule, index) =>
      clausesOf(rule.when).map((clause) => ({
        to: 'field' as const,
        id: clause.field,
        place: `rules[${String(index)}].when`,
      })),
    ),
  mend,
  problems: (config) => config.rules.flatMap((rule, index) => ruleProblems(rule, index, config)),
  lower: (config) =>
    succeed({
      does: 'choose',
      mode: config.mode,
      rules: config.rules.map((rule) => ({ id: rule.id, when: rule.when })),
    }),
});

function mend(config: BranchConfig, mending: Mending): BranchConfig | null {
  const whenOf = (rule: string) => config.rules.find(({ id }) => id === rule)?.when;
  const withWhen = (rule: string, when: Condition) => {
    // Too deep or too long to be read again: then it stays as it was.
    if (!conditionSchema.safeParse(when).success) return null;
    return {
      ...config,
      rules: config.rules.map((found) => (found.id === rule ? { ...found, when } : found)),
    };
  };
  switch (mending.does) {
    case 'drop-rule':
      return { ...config, rules: config.rules.filter(({ id }) => id !== mending.rule) };
    case 'leave-to-rule': {
      const [mine, theirs] = [whenOf(mending.rule), whenOf(mending.other)];
      if (mine === undefined || theirs === undefined) return null;
      const parts = 'all' in mine ? mine.all : [mine];
      return withWhen(mending.rule, { all: [...parts, { not: theirs }] });
    }
    case 'reach-value': {
      const when = whenOf(mending.rule);
      if (when === undefined || !('field' in when) || when.value !== mending.value) return null;
      if (when.is === 'less') return withWhen(mending.rule, { ...when, is: 'at-most' });
      return when.is === 'more' ? withWhen(mending.rule, { ...when, is: 'at-least' }) : null;
    }
    default:
      return null;
  }
}

function ruleProblems(
  rule: BranchConfig['rules'][number],
  index: number,
  config: BranchConfig,
): readonly ConfigProblem[] {
  const place = `rules[${String(index)}]`;
  const twice = config.rules.findIndex((other) => other.id === rule.id) !== index;
  return [
    ...(RULE_ID.test(rule.id) ? [] : [{ code: 'malformed-id', place: `${place}.id`, detail: rule.id }]),
    ...(twice ? [{ code: 'duplicate-id', place: `${place}.id`, detail: rule.id }] : []),
    ...clausesOf(rule.when).flatMap((clause) => {
      const code = clauseProblem(clause);
      return code === null ? [] : [{ code, place: `${place}.when`, detail: clause.field }];
    }),
  ];
}
