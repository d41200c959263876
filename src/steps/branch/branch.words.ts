import { clausesOf } from '../../facts/condition';
import { arrivalClauses, cardLine, visitClauses, waitOnCard } from '../../words/english-policy';
import { blank, capitalised, filled, type SentencePart, words } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import { defineStepWords } from '../../words/step-words';
import { type BranchConfig, branchStep } from './branch.step';

type Rule = BranchConfig['rules'][number];

export const branchWords = defineStepWords<BranchConfig, 'otherwise'>(branchStep, {
  en: {
    name: 'Either-or',
    purpose: 'Takes one way or several by the facts',
    freshName: 'New either-or',
    verbs: ['?', 'if', 'whether', 'more', 'less'],
    card: ({ rules, mode }, step, context) => {
      const fields = new Set(
        rules.flatMap((rule) => clausesOf(rule.when).map(({ field }) => context.fieldName(field))),
      );
      return cardLine(
        fields.size === 0
          ? 'Nothing to choose by yet'
          : `By ${context.format.all([...fields])}${mode === 'all' ? ', every way that fits' : ''}`,
        waitOnCard(step, context),
      );
    },
    outcomes: { otherwise: 'Otherwise' },
    madeOutcome: (outcome, { rules }, context) => {
      const rule = rules.find(({ id }) => id === outcome);
      return rule === undefined ? undefined : ruleName(rule, context);
    },
    sentence: ({ rules, mode }, step, context): readonly SentencePart[] => {
      const otherwise = context.leadsTo(step.id, 'otherwise');
      return [
        words('This takes '),
        filled('config.mode', mode === 'first' ? 'the first way that fits' : 'every way that fits'),
        words(': '),
        ...rules.flatMap((rule, index) => ruleClauses(rule, index, step.id, context)),
        words(rules.length === 0 ? 'there is none yet; otherwise ' : 'otherwise '),
        blank(
          'arrows.otherwise',
          otherwise.length === 0 ? null : context.format.all(otherwise),
          'nothing yet',
        ),
        words('.'),
        ...arrivalClauses(step, context),
        ...visitClauses(step, context),
      ];
    },
    placeholders: { name: 'What is asked?', 'config.rules.name': 'When it goes this way' },
  },
});

/** A way without a name is called by its condition. */
function ruleName({ name, when }: Rule, context: DrawingContext): string {
  return name.trim() === '' ? capitalised(context.language.conditions.say(when, context)) : name;
}

function ruleClauses(
  rule: Rule,
  index: number,
  step: string,
  context: DrawingContext,
): readonly SentencePart[] {
  const targets = context.leadsTo(step, rule.id);
  return [
    words('if '),
    filled(`config.rules[${String(index)}].when`, context.language.conditions.say(rule.when, context)),
    words(', '),
    blank(`arrows.${rule.id}`, targets.length === 0 ? null : context.format.all(targets), 'nothing yet'),
    words('; '),
  ];
}
