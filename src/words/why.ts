import { type Condition, clausesOf, takesNoValue } from '../facts/condition';
import { isEmpty } from '../facts/field-value';
import type { ResolutionAct } from '../model/journal';
import type { Why } from '../projections/why';
import { capitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

/** Is what the drawing says about a step that decides: its rules, and how sure it must be. */
export interface WhyDrawing {
  readonly ruleOf: (rule: string) => Condition | null;
  /** From 0 to 1; null where it does not say how sure it is. */
  readonly threshold: number | null;
}

/** Says why a run took the path that it took. */
export interface WhyWords {
  readonly title: string;
  readonly say: (why: Why, step: string, drawing: WhyDrawing, context: SentenceContext) => string;
  /** Somebody who was waited for; `isStill`: they are not back yet. */
  readonly away: (who: string, until: string, isStill: boolean) => string;
}

export const englishWhy: WhyWords = {
  title: 'Why this path?',
  say,
  away: (who, until, isStill) => `${capitalised(who)} ${isStill ? 'is' : 'was'} away until ${until}.`,
};

function say(why: Why, step: string, drawing: WhyDrawing, context: SentenceContext): string {
  const { format, stepName, personName, language } = context;
  const named = (steps: readonly string[]) => format.all(steps.map(stepName));
  switch (why.is) {
    case 'came':
      return `${named(why.from)} had all come here.`;
    case 'took-over':
      return `${stepName(why.step)} failed: ${language.failures.label[why.kind]}.`;
    case 'missed':
      return why.steps.length === 0
        ? 'What it waited for went another way.'
        : `${named(why.steps)} went another way.`;
    case 'waits-for':
      return `It waits for ${named(why.steps)}.`;
    case 'rule':
      return sayRule(why, drawing, context);
    case 'answered': {
      const said = why.reason === null || why.reason === '' ? '' : `: “${why.reason}”`;
      return `${capitalised(personName(why.by))} chose ${context.outcome(step, why.answer)}${said}.`;
    }
    case 'not-answered':
      return `Nobody answered for ${format.duration(why.afterMs)}.`;
    case 'sure':
      return saySure(why.confidence, why.outcome, drawing);
    case 'tried': {
      const kinds = [...new Set(why.kinds)].map((kind) => language.failures.label[kind]);
      const count = why.kinds.length;
      const failed = `${count === 1 ? '1 try' : `${String(count)} tries`} failed: ${format.all(kinds)}`;
      return why.worked ? `${failed}. The next one worked.` : `${failed}.`;
    }
    case 'failed':
      return `It failed: ${language.failures.label[why.kind]}.`;
    case 'person':
      return `${capitalised(personName(why.by))} ${ACTS[why.act]}.`;
    case 'over':
      return `The wait was over after ${format.duration(why.afterMs)}.`;
  }
}

const ACTS: Readonly<Record<ResolutionAct, string>> = {
  retry: 'had it tried again',
  skip: 'went on without it',
  start: 'had it started',
  'cancel-run': 'stopped everything',
};

type RuleWhy = Extract<Why, { readonly is: 'rule' }>;

/** «Amount $620 is over $500»: the rule with the values that it was held against. */
function sayRule({ rule, values, held }: RuleWhy, { ruleOf }: WhyDrawing, context: SentenceContext): string {
  const condition = ruleOf(rule);
  if (condition === null) return sayValues(values, context);
  const shown = held ? condition : { not: condition };
  // «Card is empty» says its value already.
  const needsValue = new Set(
    clausesOf(condition).flatMap(({ is, field }) => (takesNoValue(is) ? [] : [field])),
  );
  const withValue = (field: string) => {
    const name = context.fieldName(field);
    if (!needsValue.has(field)) return name;
    return `${name} ${context.format.value(values[field] ?? null, context.field(field))}`;
  };
  const weighed = { ...context, fieldName: withValue };
  return `${capitalised(context.language.conditions.say(shown, weighed))}.`;
}

function sayValues(values: RuleWhy['values'], { format, field, fieldName }: SentenceContext): string {
  const said = Object.entries(values).map(
    ([id, value]) =>
      `${fieldName(id)} was ${isEmpty(value) ? 'not filled in' : format.value(value, field(id))}`,
  );
  return `${capitalised(format.all(said))}.`;
}

function saySure(confidence: number, outcome: string, { threshold }: WhyDrawing): string {
  const percent = (share: number) => `${String(Math.round(share * 100))}%`;
  if (threshold === null) return `It was ${percent(confidence)} sure.`;
  return outcome === 'unsure'
    ? `It was ${percent(confidence)} sure, and ${percent(threshold)} is asked for.`
    : `It was ${percent(confidence)} sure, which is enough: ${percent(threshold)} is asked for.`;
}
