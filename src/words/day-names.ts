// A name for a scenario that nobody has named yet: what is special about that day, the most telling first. What does not
// go into it is counted, so that no day seems to be another one. Two never have the same name.
import { parseDuration } from '../kernel/duration';
import { FAILURE_KINDS } from '../model/journal';
import { LIMITS } from '../model/limits';
import type { Scenario, ScriptEntry } from '../model/scenario';
import { atStep, capitalised, uncapitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

export interface DayNameWords {
  readonly goodDay: string;
  readonly nobodyAnswers: (step: string) => string;
  readonly neverComes: (step: string) => string;
  readonly neverAnswers: (step: string) => string;
  readonly answers: (step: string, answer: string) => string;
  readonly answersLate: (step: string) => string;
  readonly oneIsSilent: (step: string, who: string) => string;
  readonly unsure: (step: string) => string;
  readonly sure: (step: string, percent: number) => string;
  readonly wordComes: (step: string, duration: string) => string;
  readonly slow: (step: string, duration: string) => string;
  readonly begins: (step: string) => string;
  readonly fact: (field: string, value: string) => string;
  /** It comes in once more; `step`: by another start. */
  readonly again: (step: string | null) => string;
  /** Somebody resolves what needs attention there. */
  readonly seenTo: (step: string) => string;
  /** What is not named. */
  readonly more: (count: number) => string;
  readonly numbered: (name: string, number: number) => string;
}

export const englishDayNames: DayNameWords = {
  goodDay: 'The good day',
  nobodyAnswers: (step) => `Nobody answers “${step}”`,
  neverComes: (step) => `Nothing comes for “${step}”`,
  neverAnswers: (step) => `“${step}” never answers`,
  answers: atStep,
  answersLate: (step) => `Somebody answers “${step}” too late`,
  oneIsSilent: (step, who) => `${who} does not answer “${step}”`,
  unsure: (step) => `“${step}” is not sure`,
  sure: (step, percent) => `“${step}” is ${String(percent)}% sure`,
  wordComes: (step, duration) => `Word comes for “${step}” after ${duration}`,
  slow: (step, duration) => `${step} takes ${duration}`,
  begins: (step) => `Begins with ${step}`,
  fact: (field, value) => `${field} ${value}`,
  again: (step) => (step === null ? 'It comes again' : `It comes again by ${step}`),
  seenTo: (step) => `Somebody sees to “${step}”`,
  more: (count) => `${String(count)} more`,
  numbered: (name, number) => `${name} (${String(number)})`,
};

/** How much of a day goes into its name before the rest is only counted; one thing alone is never counted. */
const MOST_PARTS = 3;

/** Names a scenario by what is special about it, other than any name that is taken (each as it is kept: trimmed). */
export function nameDay(
  scenario: Scenario,
  context: SentenceContext,
  taken: ReadonlySet<string> = new Set(),
): string {
  const { dayNames: words } = context.language.rehearsal;
  const parts = partsOf(scenario, context);
  const short = parts.slice(0, MOST_PARTS);
  const rest = parts.length - short.length;
  const all = rest <= 1 ? parts : [...short, words.more(rest)];
  // Where that is taken, all of it may tell the two apart.
  const names = [all, parts].map((said) => nameOf(said, context));
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const [name = words.goodDay] = names;
  for (let number = 2; ; number += 1) {
    const numbered = words.numbered(name, number);
    if (!taken.has(numbered)) return numbered;
  }
}

function nameOf(parts: readonly string[], context: SentenceContext): string {
  const [first, ...others] = parts;
  const { format, language } = context;
  if (first === undefined) return language.rehearsal.dayNames.goodDay;
  const name = format.all([first, ...others.map((part) => lowered(part, context))]);
  return capitalised(name).slice(0, LIMITS.nameLength - NUMBER_LENGTH);
}

/** Room for the number that tells two of the same name apart. */
const NUMBER_LENGTH = 8;

/** Only what the words themselves begin with a capital is lowered; a name keeps its own. */
function lowered(part: string, { language }: SentenceContext): string {
  const { dayNames: words } = language.rehearsal;
  const ours = [
    words.nobodyAnswers(''),
    words.neverComes(''),
    words.answersLate(''),
    words.wordComes('', ''),
    words.begins(''),
    words.again(null),
  ];
  return ours.some((start) => part.startsWith(start.slice(0, 6))) ? uncapitalised(part) : part;
}

/** What is wrong first, the worst of it; then what else comes; then answers and facts; then how it begins. */
function partsOf(
  { script, outages, absences = [], again = [], resolve, input, trigger }: Scenario,
  context: SentenceContext,
): readonly string[] {
  const { dayNames: words, variation } = context.language.rehearsal;
  const lengthOf = (duration: string) => context.format.duration(parseDuration(duration) ?? 0);
  const said = Object.entries(script).flatMap(([step, entries]) =>
    entries.flatMap((entry) => sayEntry(step, entry, context)),
  );
  const rank = (wanted: number) => said.filter((part) => part.rank === wanted).map((part) => part.says);
  const facts = Object.entries(input).map(([id, value]) =>
    words.fact(context.fieldName(id), context.format.value(value, context.field(id))),
  );
  return [
    ...new Set([
      ...outages.map((outage) => variation.outage(context.systemName(outage.system), lengthOf(outage.for))),
      ...absences.map((absence) => variation.absence(context.personName(absence.who), lengthOf(absence.for))),
      ...rank(0),
      ...rank(1),
      ...again.map((start) =>
        words.again(start.trigger === undefined ? null : context.stepName(start.trigger)),
      ),
      ...rank(2),
      ...facts,
      ...resolve.map(({ step }) => words.seenTo(context.stepName(step))),
      ...(trigger === undefined ? [] : [words.begins(context.stepName(trigger))]),
    ]),
  ];
}

function sayEntry(
  step: string,
  entry: ScriptEntry,
  context: SentenceContext,
): readonly { readonly rank: number; readonly says: string }[] {
  const { language, stepName, format } = context;
  const { dayNames: words } = language.rehearsal;
  const name = stepName(step);
  const takesMs = parseDuration(entry.takes ?? entry.after ?? '') ?? 0;
  if (entry.fail !== undefined) {
    const kind = FAILURE_KINDS.find((known) => known === entry.fail) ?? 'error';
    return [{ rank: 0, says: language.failures.could[kind](name, context.doer(step)) }];
  }
  if (entry.hang === true || entry.silent === true)
    return [{ rank: 0, says: saySilence(step, entry, context) }];
  if (entry.late === true) return [{ rank: 1, says: words.answersLate(name) }];
  if (entry.answer !== undefined) {
    const rank = context.isBadNews(step, entry.answer) ? 1 : 2;
    return [{ rank, says: words.answers(name, context.outcome(step, entry.answer)) }];
  }
  if (entry.confidence !== undefined) {
    return entry.confidence < 0.5
      ? [{ rank: 1, says: words.unsure(name) }]
      : [{ rank: 2, says: words.sure(name, Math.round(entry.confidence * 100)) }];
  }
  if (entry.signal !== undefined) return [{ rank: 2, says: words.wordComes(name, format.duration(takesMs)) }];
  const values = Object.entries(entry.done ?? {}).map(([id, value]) =>
    words.fact(context.fieldName(id), format.value(value, context.field(id))),
  );
  if (values.length > 0) return [{ rank: 2, says: words.answers(name, format.all(values)) }];
  return takesMs === 0 ? [] : [{ rank: 2, says: words.slow(name, format.duration(takesMs)) }];
}

/** Word never comes, work never answers, or nobody does. */
function saySilence(
  step: string,
  entry: ScriptEntry,
  { language, leadsTo, personName, stepName }: SentenceContext,
): string {
  const { dayNames: words } = language.rehearsal;
  // Where one of several says nothing, others may answer.
  if (entry.by !== undefined) return words.oneIsSilent(stepName(step), personName(entry.by));
  if (leadsTo(step, 'over').length > 0) return words.neverComes(stepName(step));
  return entry.hang === true ? words.neverAnswers(stepName(step)) : words.nobodyAnswers(stepName(step));
}
