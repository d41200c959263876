// A name for a scenario that was made for somebody: what goes wrong on that day. Two never have the same name.
import { parseDuration } from '../kernel/duration';
import { FAILURE_KINDS } from '../model/journal';
import { LIMITS } from '../model/limits';
import type { Scenario, ScriptEntry } from '../model/scenario';
import { capitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

export interface DayNameWords {
  readonly goodDay: string;
  readonly nobodyAnswers: (step: string) => string;
  readonly neverComes: (step: string) => string;
  readonly neverAnswers: (step: string) => string;
  readonly answers: (step: string, answer: string) => string;
  readonly answersLate: (step: string) => string;
  readonly unsure: (step: string) => string;
  readonly slow: (step: string, duration: string) => string;
  readonly down: (system: string) => string;
  readonly away: (who: string) => string;
  readonly begins: (step: string) => string;
  readonly fact: (field: string, value: string) => string;
  /** «Card gateway is down, then nobody answers “Refund”». */
  readonly then: (first: string, next: string) => string;
  readonly more: (name: string, count: number) => string;
  readonly numbered: (name: string, number: number) => string;
}

export const englishDayNames: DayNameWords = {
  goodDay: 'The good day',
  nobodyAnswers: (step) => `Nobody answers “${step}”`,
  neverComes: (step) => `Nothing comes for “${step}”`,
  neverAnswers: (step) => `“${step}” never answers`,
  answers: (step, answer) => `${step}: ${answer}`,
  answersLate: (step) => `Somebody answers “${step}” too late`,
  unsure: (step) => `“${step}” is not sure`,
  slow: (step, duration) => `${step} takes ${duration}`,
  down: (system) => `${system} is down`,
  away: (who) => `${who} is away`,
  begins: (step) => `Begins with ${step}`,
  fact: (field, value) => `${field} ${value}`,
  then: (first, next) => `${first}, then ${next}`,
  more: (name, count) => `${name}, and ${String(count)} more`,
  numbered: (name, number) => `${name} (${String(number)})`,
};

/** How much of a day goes into its name before it is only counted. */
const MOST_PARTS = 3;

/** Names a scenario by what goes wrong on it, other than any name that is taken (each as it is kept: trimmed). */
export function nameDay(scenario: Scenario, context: SentenceContext, taken: ReadonlySet<string>): string {
  const { dayNames: words } = context.language.rehearsal;
  const parts = partsOf(scenario, context);
  const [first = words.goodDay, ...others] = parts;
  const joined = others.map((_, index) =>
    others.slice(0, index + 1).reduce((name, part) => words.then(name, lowered(part, context)), first),
  );
  const short =
    others.length === 0 ? [first] : others.length < MOST_PARTS ? [] : [words.more(first, others.length)];
  const whole = others.length < MOST_PARTS ? joined.slice(-1) : [];
  const names = [...whole, ...short, ...joined].map((name) =>
    capitalised(name).slice(0, LIMITS.nameLength - 8),
  );
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const last = names.at(-1) ?? words.goodDay;
  for (let number = 2; ; number += 1) {
    const name = words.numbered(last, number);
    if (!taken.has(name)) return name;
  }
}

/** Only what the words themselves begin with a capital is lowered; a name keeps its own. */
function lowered(part: string, { language }: SentenceContext): string {
  const { dayNames: words } = language.rehearsal;
  const ours = [words.nobodyAnswers(''), words.neverComes(''), words.begins('')];
  const isOurs = ours.some((start) => part.startsWith(start.slice(0, 6)));
  return isOurs ? part.charAt(0).toLowerCase() + part.slice(1) : part;
}

/** What is wrong first, the worst of it; then answers; then what it only begins with. */
function partsOf(
  { script, outages, absences = [], input, trigger }: Scenario,
  context: SentenceContext,
): readonly string[] {
  const { dayNames: words } = context.language.rehearsal;
  const said = Object.entries(script).flatMap(([step, entries]) =>
    entries.flatMap((entry) => sayEntry(step, entry, context)),
  );
  const isWrong = said.some((part) => part.rank < 2);
  const rank = (wanted: number) => said.filter((part) => part.rank === wanted).map((part) => part.says);
  const facts = Object.entries(input).map(([id, value]) =>
    words.fact(context.fieldName(id), context.format.value(value, context.field(id))),
  );
  return [
    ...new Set([
      ...outages.map(({ system }) => words.down(context.systemName(system))),
      ...absences.map(({ who }) => words.away(context.personName(who))),
      ...rank(0),
      ...rank(1),
      // What usually happens is no name where something goes wrong.
      ...(isWrong ? [] : rank(2)),
      ...facts,
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
  if (entry.fail !== undefined) {
    const kind = FAILURE_KINDS.find((known) => known === entry.fail);
    return kind === undefined
      ? []
      : [{ rank: 0, says: language.failures.could[kind](name, context.doer(step)) }];
  }
  if (entry.hang === true || entry.silent === true)
    return [{ rank: 0, says: saySilence(step, entry, context) }];
  if (entry.late === true) return [{ rank: 1, says: words.answersLate(name) }];
  if (entry.answer !== undefined) {
    const rank = context.isBadNews(step, entry.answer) ? 1 : 2;
    return [{ rank, says: words.answers(name, context.outcome(step, entry.answer)) }];
  }
  if (entry.confidence !== undefined && entry.confidence < 0.5)
    return [{ rank: 1, says: words.unsure(name) }];
  if (entry.done !== undefined) {
    const values = Object.entries(entry.done).map(([id, value]) =>
      words.fact(context.fieldName(id), format.value(value, context.field(id))),
    );
    return values.length === 0 ? [] : [{ rank: 2, says: words.answers(name, format.all(values)) }];
  }
  const takesMs = parseDuration(entry.takes ?? entry.after ?? '') ?? 0;
  return takesMs === 0 || entry.signal !== undefined
    ? []
    : [{ rank: 2, says: words.slow(name, format.duration(takesMs)) }];
}

/** Word never comes, work never answers, or nobody does. */
function saySilence(
  step: string,
  entry: ScriptEntry,
  { language, leadsTo, stepName }: SentenceContext,
): string {
  const { dayNames: words } = language.rehearsal;
  if (leadsTo(step, 'over').length > 0) return words.neverComes(stepName(step));
  return entry.hang === true ? words.neverAnswers(stepName(step)) : words.nobodyAnswers(stepName(step));
}
