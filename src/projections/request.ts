// What somebody who is asked has before them at one moment of a run: the facts, what may be answered, what comes if nobody
// answers, and what became of it so far.
import type { Json } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type { AnswerRefusal, FieldValues, JournalEntry } from '../model/journal';
import type { BehaviourOf, Rung } from '../step-kit/behaviour';
import { behaviourOf, type StepCatalog } from '../step-kit/step-catalog';
import type { GivenAnswer, Visit } from './visit';

/** Is one question as one person sees it. */
export interface Request {
  readonly step: string;
  readonly activation: number;
  /** A person, or a role that nobody is in. */
  readonly person: string;
  /** As whom they are asked. */
  readonly roles: readonly string[];
  readonly askedAt: number;
  readonly facts: readonly RequestFact[];
  readonly answers: readonly string[];
  /** The answers that need a reason. */
  readonly reasonFor: readonly string[];
  /** What comes without an answer, soonest first; nothing: it waits for ever, or it is over. */
  readonly comes: readonly RequestDue[];
  readonly standing: RequestStanding;
  /** What this person said last, where it did not count. */
  readonly refused: RefusedAnswer | null;
}

export interface RequestFact {
  readonly field: string;
  readonly value: Json;
  readonly mayCorrect: boolean;
}

/** Is what comes at an instant (ms) when nobody has answered by then. */
export type RequestDue =
  | { readonly at: number; readonly does: 'remind' | 'give-up' }
  | { readonly at: number; readonly does: 'ask'; readonly role: string }
  | { readonly at: number; readonly does: 'answer'; readonly answer: string };

/** Says how a question stands: open, answered by this person while others are waited for, decided, or over without. */
export type RequestStanding =
  | { readonly is: 'open' }
  | { readonly is: 'counted'; readonly answer: string; readonly at: number }
  | { readonly is: 'decided'; readonly by: string; readonly answer: string; readonly at: number }
  | { readonly is: 'over'; readonly outcome: string | null; readonly at: number };

export interface RefusedAnswer {
  readonly answer: string;
  readonly why: AnswerRefusal;
}

/** Is a run at one moment, as far as a question in it goes. */
export interface RequestMoment {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  /** Up to the moment. */
  readonly journal: readonly JournalEntry[];
  /** As it stands at the moment. */
  readonly visit: Visit;
  /** What the run knows at the moment. */
  readonly fields: FieldValues;
}

/** Lists who has been asked in a visit: the people of the roles, or the role itself where nobody is in it. */
export function peopleAsked({ roles }: WorkflowDocument, { asks }: Visit): readonly string[] {
  const asked = asks.flatMap((ask) => ask.roles);
  return [...new Set(asked.flatMap((role) => membersOf(roles, role)))];
}

/** Shows a question as one person sees it; null where the step asks nobody, or not this person. */
export function requestOf(moment: RequestMoment, person: string): Request | null {
  const { document, catalog, visit, fields } = moment;
  const step = document.steps.find(({ id }) => id === visit.step);
  const behaviour = step === undefined ? null : behaviourOf(catalog, step);
  const [asked] = visit.asks;
  if (step === undefined || behaviour?.does !== 'ask' || asked === undefined) return null;
  const { activation } = visit;
  const askedAs = [...new Set(visit.asks.flatMap(({ roles }) => roles))];
  const roles = askedAs.filter((role) => membersOf(document.roles, role).includes(person));
  if (activation === null || roles.length === 0) return null;
  const standing = standingOf(visit, person);
  const isOver = standing.is === 'decided' || standing.is === 'over';
  const shown = new Set([...shownAt(catalog, step), ...behaviour.editable]);
  const last = visit.answers.findLast(({ by }) => by === person);
  return {
    step: step.id,
    activation,
    person,
    roles,
    askedAt: (visit.asks.find((ask) => ask.roles.some((role) => roles.includes(role))) ?? asked).at,
    facts: [...shown].map((field) => ({
      field,
      value: fields[field] ?? visit.input[field] ?? null,
      mayCorrect: behaviour.editable.includes(field),
    })),
    answers: behaviour.answers,
    reasonFor: behaviour.reasonFor,
    comes: isOver ? [] : comingIn(moment.journal, activation, behaviour),
    standing,
    refused: last === undefined || last.refused === null ? null : { answer: last.answer, why: last.refused },
  };
}

function membersOf(roles: WorkflowDocument['roles'], role: string): readonly string[] {
  const people = roles.find(({ id }) => id === role)?.people.map(({ id }) => id) ?? [];
  return people.length === 0 ? [role] : people;
}

/** What is shown with a question is only named there: nothing goes by it. */
function shownAt(
  catalog: StepCatalog,
  { type, config }: WorkflowDocument['steps'][number],
): readonly string[] {
  const bound = catalog.find(type)?.read(config);
  if (bound?.ok !== true) return [];
  return bound.value.uses.flatMap(({ to, id, use }) => (to === 'field' && use === 'named' ? [id] : []));
}

function standingOf({ answers, endedAt, outcome }: Visit, person: string): RequestStanding {
  const counted = answers.filter(({ refused }) => refused === null);
  const last = counted.at(-1);
  if (endedAt !== null) {
    // Without an answer at that instant, time or another path has decided.
    return last?.at === endedAt ? { is: 'decided', ...saidIn(last) } : { is: 'over', outcome, at: endedAt };
  }
  const own = counted.findLast(({ by }) => by === person);
  return own === undefined ? { is: 'open' } : { is: 'counted', answer: own.answer, at: own.at };
}

function saidIn({ by, answer, at }: GivenAnswer) {
  return { by, answer, at };
}

/** The ladder begins anew with whoever is asked next in order: its last timers are those that count. */
function comingIn(
  journal: readonly JournalEntry[],
  activation: number,
  { ladder }: BehaviourOf<'ask'>,
): readonly RequestDue[] {
  const set = journal.flatMap((entry) =>
    entry.type === 'timer-set' && entry.data.activation === activation ? [entry.data] : [],
  );
  const fired = new Set(journal.flatMap(({ type, data }) => (type === 'timer-fired' ? [data.timer] : [])));
  const climbs = ladder.length === 0 ? [] : set.filter(({ purpose }) => purpose === 'ladder');
  const rungs = climbs.slice(-ladder.length).flatMap(({ timer, due }, index) => {
    const rung = ladder[index];
    return rung === undefined || fired.has(timer) ? [] : [dueOf(rung, due)];
  });
  const limit = set.find(({ timer, purpose }) => purpose === 'time-limit' && !fired.has(timer));
  const all = limit === undefined ? rungs : [...rungs, { at: limit.due, does: 'give-up' } as const];
  return all.toSorted((left, right) => left.at - right.at);
}

function dueOf(rung: Rung, at: number): RequestDue {
  switch (rung.does) {
    case 'ask':
      return { at, does: 'ask', role: rung.role };
    case 'answer':
      return { at, does: 'answer', answer: rung.answer };
    case 'remind':
    case 'give-up':
      return { at, does: rung.does };
  }
}
