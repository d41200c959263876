// Promises as sentences: what is promised, with a blank for everything that can be changed, and how it was broken.
import type { Condition } from '../facts/condition';
import type { PromiseRule } from '../model/document';
import type { RunResult } from '../model/journal';
import { type Happening, readHappening } from '../promises/happening';
import type { Breach, Judgement } from '../promises/judge-promise';
import { RESULTS } from '../promises/promise-rule';
import { failureKindOf } from './failures';
import { englishPromiseList, type PromiseListWords } from './promise-list';
import { filled, open, readAloud, type SentencePart, words } from './sentence';
import type { SentenceContext } from './sentence-context';
import { withArticle } from './with-article';

export interface PromiseWords {
  /** What is promised; the blanks are the parts of the rule: `never`, `never/way`, `within`, `when` … */
  readonly sentence: (rule: PromiseRule, context: SentenceContext) => readonly SentencePart[];
  /** What of a step a promise can be about: «begins», «is done», «goes wrong». */
  readonly way: (happening: Happening, context: SentenceContext) => string;
  readonly howOften: (most: 'at-most' | 'at-least', count: number) => string;
  readonly result: Readonly<Record<RunResult, string>>;
  readonly atSomeTime: string;
  /** What happened instead. */
  readonly breach: (rule: PromiseRule, breach: Breach, context: SentenceContext) => string;
  readonly list: PromiseListWords;
}

/** Says a promise by its name, or by its sentence where it has none. */
export function promiseName(name: string, rule: PromiseRule, context: SentenceContext): string {
  return name.trim() === '' ? promiseText(rule, context) : name;
}

/** Reads a promise as one sentence; names stand in quotes there. */
export function promiseText(rule: PromiseRule, context: SentenceContext): string {
  const parts = context.language.promises.sentence(rule, context);
  return readAloud(
    parts.map((part) =>
      'blank' in part && part.filled && STEP_PLACES.has(part.blank) ? words(`“${part.text}”`) : part,
    ),
  );
}

/** Says of a moment that a promise breaks there. */
export function brokenHereText(name: string, rule: PromiseRule, context: SentenceContext): string {
  const { brokenHere } = context.language.promises.list;
  return name.trim() === '' ? brokenHere.unnamed(promiseText(rule, context)) : brokenHere.named(name);
}

/** Lists the blanks of a sentence in which a step stands. */
export const STEP_PLACES: ReadonlySet<string> = new Set(['never', 'before', 'with', 'each', 'then', 'of']);

/** Says what became of a promise; where it is broken, what happened instead. */
export function judgementText(rule: PromiseRule, judgement: Judgement, context: SentenceContext): string {
  const { promises } = context.language;
  return judgement.is === 'broken'
    ? promises.breach(rule, judgement.breach, context)
    : promises.list.judged[judgement.is];
}

export const englishPromises: PromiseWords = {
  sentence: (rule, context) => [...sentenceOf(rule, context), ...narrowing(rule.when, context), words('.')],
  way: (happening, context) => verbOf(happening, context).does,
  howOften: (most, count) => {
    const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;
    if (most === 'at-least') return `at least ${times}`;
    return count === 0 ? 'not once' : `at most ${times}`;
  },
  result: {
    success: 'well',
    failure: 'badly',
    cancelled: 'cancelled',
    incomplete: 'with something not done',
  },
  atSomeTime: 'in the end',
  breach: (rule, breach, context) => breachText(rule, breach, context),
  list: englishPromiseList,
};

function sentenceOf(rule: PromiseRule, context: SentenceContext): readonly SentencePart[] {
  const { promises } = context.language;
  const { noun, format } = context;
  if ('before' in rule) {
    return [
      ...stepPart('never', rule.never, context),
      words(' '),
      neverPart(rule.never, context),
      words(' before '),
      ...whole('before', rule.before, context),
    ];
  }
  if ('with' in rule) {
    return [
      ...stepPart('never', rule.never, context),
      words(' '),
      neverPart(rule.never, context),
      words(` in ${withArticle(noun.one)} where `),
      ...whole('with', rule.with, context),
    ];
  }
  if ('each' in rule) {
    const { within } = rule;
    return [
      words('Whenever '),
      ...whole('each', rule.each, context),
      words(', '),
      ...whole('then', rule.then, context),
      words(' '),
      filled('within', within === undefined ? promises.atSomeTime : `within ${format.length(within)}`),
    ];
  }
  if ('ends' in rule) {
    const result = RESULTS.find((known) => known === rule.ends);
    const where = result === undefined ? `at “${context.stepName(rule.ends)}”` : promises.result[result];
    return [
      words(`Every ${noun.one} ends `),
      rule.ends === '' ? open('ends', 'somewhere') : filled('ends', where),
    ];
  }
  const isMost = 'atMost' in rule;
  const often = isMost
    ? promises.howOften('at-most', rule.atMost)
    : promises.howOften('at-least', rule.atLeast);
  return [
    words(`In every ${noun.one}, `),
    ...whole('of', rule.of, context),
    words(' '),
    filled(isMost ? 'atMost' : 'atLeast', often),
  ];
}

function whole(place: string, text: string, context: SentenceContext): readonly SentencePart[] {
  return [...stepPart(place, text, context), words(' '), wayPart(place, text, context)];
}

function stepPart(place: string, text: string, context: SentenceContext): readonly SentencePart[] {
  const { step } = readHappening(text);
  return [step === '' ? open(place, 'a step') : filled(place, context.stepName(step))];
}

function wayPart(place: string, text: string, context: SentenceContext): SentencePart {
  return filled(`${place}/way`, verbOf(readHappening(text), context).does);
}

function neverPart(text: string, context: SentenceContext): SentencePart {
  return filled('never/way', verbOf(readHappening(text), context).neverDoes);
}

function narrowing(when: Condition | undefined, context: SentenceContext): readonly SentencePart[] {
  if (when === undefined) return [];
  return [words(', where '), filled('when', context.language.conditions.say(when, context))];
}

interface Verb {
  readonly does: string;
  readonly neverDoes: string;
  readonly did: string;
  readonly neverDid: string;
  readonly hadNot: string;
}

const begins: Verb = {
  does: 'begins',
  neverDoes: 'never begins',
  did: 'began',
  neverDid: 'never began',
  hadNot: 'had not begun',
};
const isReached = passive('reached');
const isDone = passive('done');

function passive(done: string): Verb {
  return {
    does: `is ${done}`,
    neverDoes: `is never ${done}`,
    did: `was ${done}`,
    neverDid: `was never ${done}`,
    hadNot: `had not been ${done}`,
  };
}

function verbOf({ step, outcome }: Happening, context: SentenceContext): Verb {
  const drawn = context.step(step);
  if (outcome === null) {
    const isEnd = drawn !== undefined && context.wordsOf(drawn)?.traits.terminal === true;
    return isEnd ? isReached : begins;
  }
  if (outcome === 'done') return isDone;
  const label = context.outcome(step, outcome);
  if (outcome === 'failed') return wrong('');
  return failureKindOf(outcome) === null ? comesTo(label) : wrong(`: ${label.toLowerCase()}`);
}

function wrong(how: string): Verb {
  return irregular('goes', 'went', 'gone', `wrong${how}`);
}

function comesTo(label: string): Verb {
  return irregular('comes', 'came', 'come', `to “${label}”`);
}

function irregular(does: string, did: string, done: string, rest: string): Verb {
  return {
    does: `${does} ${rest}`,
    neverDoes: `never ${does} ${rest}`,
    did: `${did} ${rest}`,
    neverDid: `never ${did} ${rest}`,
    hadNot: `had not ${done} ${rest}`,
  };
}

function breachText(rule: PromiseRule, breach: Breach, context: SentenceContext): string {
  const { format, noun, language } = context;
  const { first, second } = partsOf(rule);
  const [one, other] = [`“${context.stepName(first.step)}”`, `“${context.stepName(second.step)}”`];
  const [verb, otherVerb] = [verbOf(first, context), verbOf(second, context)];
  switch (breach.is) {
    case 'before': {
      const then =
        breach.later === null
          ? `${other} ${otherVerb.neverDid}`
          : `${other} ${otherVerb.did} only ${after(breach.later.at - breach.first.at, format)}`;
      return `${one} ${verb.did} ${format.moment(breach.first.at)}; ${then}.`;
    }
    case 'then': {
      const { later, dueAt } = breach;
      const then =
        later !== null
          ? `${other} ${otherVerb.did} only ${format.moment(later.at)}`
          : dueAt === null
            ? `${other} ${otherVerb.neverDid}`
            : `${other} ${otherVerb.hadNot} by ${format.moment(dueAt)}`;
      return `${one} ${verb.did} ${format.moment(breach.first.at)}; ${then}.`;
    }
    case 'with':
      return `${one} ${verb.did} ${format.moment(breach.first.at)}, and ${other} ${otherVerb.did} ${format.moment(breach.second.at)}.`;
    case 'at-most': {
      const moments = format.all(breach.times.map(({ at }) => format.moment(at)));
      return `${one} ${verb.did} ${format.times(breach.times.length)}: ${moments}.`;
    }
    case 'at-least':
      return breach.times === 0
        ? `${one} ${verb.neverDid}.`
        : `${one} ${verb.did} only ${format.times(breach.times)}.`;
    case 'ends':
      return breach.result === null
        ? `The ${noun.one} never ended.`
        : `The ${noun.one} ended ${language.promises.result[breach.result]}.`;
  }
}

function after(ms: number, format: SentenceContext['format']): string {
  return ms === 0 ? 'after that' : `${format.duration(ms)} later`;
}

function partsOf(rule: PromiseRule): { readonly first: Happening; readonly second: Happening } {
  const [first, second] =
    'before' in rule
      ? [rule.never, rule.before]
      : 'with' in rule
        ? [rule.never, rule.with]
        : 'each' in rule
          ? [rule.each, rule.then]
          : 'ends' in rule
            ? [rule.ends, '']
            : [rule.of, ''];
  return { first: readHappening(first), second: readHappening(second) };
}
