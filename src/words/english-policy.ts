// The English clauses that several step types share: who does it, how often it is tried, what limits it, what it waits
// for, and what happens if it fails.
import { type ArrivalRule, type Step } from '../model/document';
import { FAILURE_KINDS, type FailureKind } from '../model/journal';
import { blank, capitalised, filled, open, type SentencePart, words } from './sentence';
import type { DrawingContext } from './sentence-context';

/** Says how often work is tried, and where it goes when it fails in the end. */
export function failureClauses(step: Step, context: DrawingContext): readonly SentencePart[] {
  const { retry } = step.policy;
  const attempts = retry?.attempts ?? 1;
  const { format } = context;
  const special = FAILURE_KINDS.flatMap((kind) => specialFailure(step, kind, context));
  if (retry === undefined || attempts <= 1) {
    return [
      words(' If it fails, it is '),
      open('policy.retry.attempts', 'not tried again'),
      words(': '),
      afterFailure(step, context),
      words('.'),
      ...special,
    ];
  }
  const pause: readonly SentencePart[] = [filled('policy.retry.firstWait', format.length(retry.firstWait))];
  return [
    words(' If it fails, it is tried '),
    filled('policy.retry.attempts', format.times(attempts)),
    words(' in all, '),
    ...(attempts === 2
      ? [words('after '), ...pause]
      : [
          words('first after '),
          ...pause,
          words(', then '),
          filled('policy.retry.factor', growth(retry.factor)),
        ]),
    ...retriedKinds(step, context),
    words('. Still no luck: '),
    afterFailure(step, context),
    words('.'),
    ...special,
  ];
}

function growth(factor: number): string {
  if (factor === 1) return 'just as long each time';
  return factor === 2 ? 'twice as long each time' : `${String(factor)} times as long each time`;
}

const DEFAULT_KINDS: readonly string[] = ['unavailable', 'too-late', 'error'];

function retriedKinds(step: Step, { format, language }: DrawingContext): readonly SentencePart[] {
  const on = step.policy.retry?.on ?? DEFAULT_KINDS;
  const isDefault = on.length === DEFAULT_KINDS.length && DEFAULT_KINDS.every((kind) => on.includes(kind));
  if (isDefault) return [];
  const labels = FAILURE_KINDS.filter((kind) => on.includes(kind)).map(
    (kind) => language.failures.label[kind],
  );
  return [
    words(', but only after '),
    blank(
      'policy.retry.on',
      labels.length === 0 ? null : format.any(labels.map((label) => `“${label}”`)),
      'nothing at all',
    ),
  ];
}

function afterFailure(step: Step, context: DrawingContext): SentencePart {
  const targets = context.leadsTo(step.id, 'failed');
  if (targets.length > 0) return filled('arrows.failed', context.format.all(targets));
  const catcher = context.catcher(step.id);
  return open('arrows.failed', catcher ?? 'it waits until somebody looks at it');
}

function specialFailure(step: Step, kind: FailureKind, context: DrawingContext): readonly SentencePart[] {
  const targets = context.leadsTo(step.id, `failed.${kind}`);
  if (targets.length === 0) return [];
  const clause = context.language.failures.clause[kind](context.doer(step.id));
  return [
    words(` But if ${clause}: `),
    filled(`arrows.failed.${kind}`, context.format.all(targets)),
    words('.'),
  ];
}

/** Says how long one try and all of it may take. */
export function limitClauses(step: Step, { format }: DrawingContext): readonly SentencePart[] {
  const { attemptLimit, timeLimit } = step.policy;
  return [
    ...(attemptLimit === undefined
      ? []
      : [
          words(' One try may take '),
          filled('policy.attemptLimit', format.length(attemptLimit)),
          words('.'),
        ]),
    ...(timeLimit === undefined
      ? [
          words(' There is '),
          open('policy.timeLimit', attemptLimit === undefined ? 'no time limit' : 'no limit for all of it'),
        ]
      : [words(' All of it may take '), filled('policy.timeLimit', format.length(timeLimit))]),
    words('.'),
  ];
}

/** Says which facts a step needs before it can begin, and which it leaves behind. */
export function factClauses(
  step: Step,
  produces: readonly string[],
  { format, fieldName }: DrawingContext,
): readonly SentencePart[] {
  const names = (fields: readonly string[]) => format.all(fields.map(fieldName));
  return [
    ...(step.needs.length === 0 ? [] : [words(' It needs '), filled('needs', names(step.needs)), words('.')]),
    ...(produces.length === 0
      ? []
      : [words(' It must leave behind '), filled('config.produces', names(produces)), words('.')]),
  ];
}

/** Says what a step waits for where paths meet; nothing where only one path comes in. */
export function arrivalClauses(step: Step, context: DrawingContext): readonly SentencePart[] {
  const rule = arrivalOf(step, context);
  if (rule === null) return [];
  const place = 'policy.arrival';
  return [
    ...(rule === 'each'
      ? [words(' It starts '), filled(place, 'anew for each that comes')]
      : [words(' It waits for '), filled(place, arrivalText(rule))]),
    ...(step.policy.cancelOthers === true
      ? [words('; the others are then '), filled('policy.cancelOthers', 'stopped')]
      : []),
    words('.'),
  ];
}

/** Says how often a step may come round; nothing where that is not limited. */
export function visitClauses(step: Step, context: DrawingContext): readonly SentencePart[] {
  const { maxVisits } = step.policy;
  if (maxVisits === undefined) return [];
  const targets = context.leadsTo(step.id, 'too-many-visits');
  return [
    words(' It may come round '),
    filled('policy.maxVisits', context.format.times(maxVisits)),
    words(' at most'),
    ...(targets.length === 0
      ? []
      : [words('; after that: '), filled('arrows.too-many-visits', context.format.all(targets))]),
    words('.'),
  ];
}

/** Tells the rule by which a step takes what comes in, derived as the engine derives it; null where nothing meets. */
export function arrivalOf(step: Step, context: DrawingContext): ArrivalRule | null {
  const entering = context.entering(step.id);
  const ways = new Set(entering.map((arrow) => `${arrow.from}/${arrow.outcome}`));
  const traits = context.wordsOf(step)?.traits;
  if (traits?.terminal === true || ways.size + (step.starts && step.in !== null ? 1 : 0) < 2) return null;
  if (step.policy.arrival !== undefined) return step.policy.arrival;
  const isGood = step.starts || entering.some((arrow) => !context.isBadNews(arrow.from, arrow.outcome));
  if (isGood) return 'all';
  return traits?.tellsEach === true ? 'each' : 'first';
}

/** Says what is waited for: «every path that was started toward it». */
export function arrivalText(rule: Exclude<ArrivalRule, 'each'>): string {
  if (rule === 'all') return 'every path that was started toward it';
  if (rule === 'any') return 'the paths that come, until no more can';
  if (rule === 'first') return 'the first path that comes';
  return `${String(rule.count)} paths${rule.orFewer ? ', or fewer if no more can come' : ''}`;
}

/** Counts the steps inside a group: «4 steps», «no steps yet». */
export function stepsInside(step: Step, { format, inside }: DrawingContext): string {
  const count = inside(step.id).length;
  return count === 0 ? 'no steps yet' : format.count(count, { one: 'step', many: 'steps' });
}

/** One line of a card: short sentences with full stops between them, and none at the end. */
export function cardLine(...sentences: readonly (string | null)[]): string {
  return sentences
    .flatMap((sentence) => (sentence === null || sentence === '' ? [] : [capitalised(sentence)]))
    .join('. ');
}

/** Who does it and how long it takes, for a card: «Warehouse, about 40 min». */
export function doerOnCard(step: Step, context: DrawingContext): string | null {
  const { duration } = step.estimate;
  const takes = duration === undefined ? null : context.format.takes(duration);
  const said = [context.doer(step.id), takes].filter((part) => part !== null).join(', ');
  return said === '' ? null : said;
}

/** What it waits for where paths meet that may all come, for a card: «Waits for Pick and pack and Charge the card». */
export function waitOnCard(step: Step, context: DrawingContext): string | null {
  const sources = context.meets(step.id);
  const rule = arrivalOf(step, context);
  if (sources.length === 0 || rule === null || rule === 'each' || rule === 'any') return null;
  if (rule !== 'all') return `Waits for ${arrivalText(rule)}`;
  if (sources.length > 2) return 'Waits for all its paths';
  return `Waits for ${context.format.all(sources.map(context.stepName))}`;
}

/** What happens if not, for a card: «Tries 3 times, then Ask for a new card». */
export function failureOnCard(step: Step, context: DrawingContext): string | null {
  const attempts = step.policy.retry?.attempts ?? 1;
  const targets = context.leadsTo(step.id, 'failed');
  const then = targets.length > 0 ? context.format.all(targets) : context.catcher(step.id);
  if (attempts > 1) return `Tries ${context.format.times(attempts)}${then === null ? '' : `, then ${then}`}`;
  if (targets.length > 0 && then !== null) return `If it fails: ${then}`;
  const { timeLimit, attemptLimit } = step.policy;
  const limit = timeLimit ?? attemptLimit;
  return limit === undefined ? null : `Within ${context.format.length(limit)}`;
}
