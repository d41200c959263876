// A workflow written out for whoever works by it: who does what, in which order, and what happens if not.
import { arrowsFrom } from '../model/arrow-index';
import type { Arrow, Step, WorkflowDocument } from '../model/document';
import { goodDayOf } from '../model/good-day';
import { outlineRows } from '../model/outline';
import type { StepRules } from '../model/step-rules';
import { usesOf } from '../model/uses';
import { promiseName } from './promises';
import { readAloud, type SentencePart } from './sentence';
import type { SentenceContext } from './sentence-context';

/** Is a page that a workflow is written out on, in sentences. */
export interface Playbook {
  readonly title: string;
  /** What its owner says of it; empty: nothing. */
  readonly about: string;
  /** Who and what takes part, and in which steps; on the page of one role only that role. */
  readonly takesPart: readonly PlaybookActor[];
  /** Only those that have steps. */
  readonly parts: readonly PlaybookPart[];
  readonly promises: readonly string[];
}

export interface PlaybookActor {
  readonly id: string;
  readonly is: 'role' | 'system';
  readonly name: string;
  /** The people of a role, as a list in words; empty: nobody is named. */
  readonly people: string;
  /** The numbers of its steps. */
  readonly numbers: readonly number[];
}

/** Is why steps stand together: how it begins, what follows on a good day, what is there for trouble; of one role, its own work and what it is asked. */
export type PlaybookPartKind = 'begins' | 'good' | 'trouble' | 'does' | 'asked';

export interface PlaybookPart {
  readonly is: PlaybookPartKind;
  readonly steps: readonly PlaybookStep[];
}

export interface PlaybookStep {
  readonly id: string;
  /** Counts what is done, in the order of the whole page; null for a start and an end, where nothing is. */
  readonly number: number | null;
  readonly name: string;
  /** The role or the system whose work it is; null where it is nobody's, and the reader's own. */
  readonly doer: string | null;
  /** The container that it is inside of; null: none. */
  readonly inside: string | null;
  readonly text: string;
  /** What its owner wrote about it; empty: nothing. */
  readonly note: string;
  /** Where it goes on, as far as the text does not say so. */
  readonly ways: readonly string[];
}

export interface PlaybookWords {
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  readonly read: string;
  readonly back: string;
  readonly download: string;
  readonly print: string;
  /** Chooses whose page it is. */
  readonly reader: string;
  readonly everybody: string;
  readonly titleFor: (workflow: string, role: string) => string;
  readonly takesPart: string;
  readonly steps: (numbers: readonly number[], context: SentenceContext) => string;
  readonly part: Readonly<Record<PlaybookPartKind, string>>;
  readonly promises: string;
  readonly inside: (container: string) => string;
  /** What comes next; the outcome is null where there is only one that anybody hopes for. */
  readonly way: (outcome: string | null, targets: string, isTogether: boolean) => string;
  readonly backTo: (step: string) => string;
  readonly none: { readonly title: string; readonly text: string };
}

export const englishPlaybook: PlaybookWords = {
  name: 'Playbook',
  purpose:
    'Who does what, in which order, and what if not, in plain words: for the wall, for somebody new, a page for each role. Always as drawn.',
  read: 'Read it',
  back: 'Hand over',
  download: 'Download as text',
  print: 'Print',
  reader: 'Written for',
  everybody: 'Everybody',
  titleFor: (workflow, role) => `${workflow}: ${role}`,
  takesPart: 'Who takes part',
  steps: (numbers, { format }) =>
    `${numbers.length === 1 ? 'Step' : 'Steps'} ${format.all(numbers.map(String))}`,
  part: {
    begins: 'How it begins',
    good: 'On a good day',
    trouble: 'When something goes wrong',
    does: 'What you do',
    asked: 'What you are asked',
  },
  promises: 'What must always hold',
  inside: (container) => `inside ${container}`,
  way: (outcome, targets, isTogether) =>
    `${outcome ?? 'Then'}: ${targets}${isTogether ? ', at the same time' : ''}`,
  backTo: (step) => `back to ${step}`,
  none: {
    title: 'Nothing to read yet',
    text: 'Draw how it begins and who does what. Then it stands here in words.',
  },
};

/** Writes a workflow out, for everybody or for one role (by its id): then only what is theirs, under the same numbers. */
export function writePlaybook(
  document: WorkflowDocument,
  rules: StepRules,
  context: SentenceContext,
  reader: string | null = null,
): Playbook {
  const traitsOf = ({ type }: Step) => rules.find(type)?.traits;
  const inOrder = outlineRows(document, rules).flatMap((row) =>
    row.kind === 'step' && traitsOf(row.step)?.inert !== true ? [row.step] : [],
  );
  const good = new Set(goodDayOf(document, rules).steps.map(({ id }) => id));
  const begins = inOrder.filter((step) => traitsOf(step)?.entry === true);
  const course = inOrder.filter(({ id }) => good.has(id) && begins.every((step) => step.id !== id));
  const trouble = inOrder.filter(({ id }) => !good.has(id) && begins.every((step) => step.id !== id));
  const counted = [...course, ...trouble].filter((step) => traitsOf(step)?.terminal !== true);
  const numbers = new Map(counted.map(({ id }, index) => [id, index + 1]));

  const say = makeSayStep(document, context, { numbers, reader });
  const stepsWith = (to: PlaybookActor['is'], id: string) => {
    const uses = new Set(usesOf(document, { to, id }, rules).map((use) => use.id));
    return counted.filter((step) => uses.has(step.id));
  };
  const parts: readonly (readonly [PlaybookPartKind, readonly Step[]])[] =
    reader === null
      ? [
          ['begins', begins],
          ['good', course],
          ['trouble', trouble],
        ]
      : [
          ['does', counted.filter(({ role }) => role === reader)],
          ['asked', stepsWith('role', reader).filter(({ role }) => role !== reader)],
        ];
  const actorOf = (is: PlaybookActor['is'], id: string, name: string, people: string): PlaybookActor => ({
    id,
    is,
    name,
    people,
    numbers: stepsWith(is, id).flatMap((step) => numbers.get(step.id) ?? []),
  });
  const { format, roleName, systemName, language } = context;
  const named = (people: readonly { readonly name: string }[]) =>
    format.all(people.map(({ name }) => name.trim()).filter((name) => name !== ''));
  const actors = [
    ...document.roles.map(({ id, people }) => actorOf('role', id, roleName(id), named(people))),
    ...document.systems.map(({ id }) => actorOf('system', id, systemName(id), '')),
  ];
  return {
    title: reader === null ? document.name : language.playbook.titleFor(document.name, roleName(reader)),
    about: document.description,
    takesPart: actors.filter(({ id, numbers: own }) => own.length > 0 && (reader === null || id === reader)),
    parts: parts.flatMap(([is, steps]) => (steps.length === 0 ? [] : [{ is, steps: steps.map(say) }])),
    promises:
      reader === null ? document.promises.map(({ name, rule }) => promiseName(name, rule, context)) : [],
  };
}

/** Makes what says a step; a step that it leads to is called by its name and number. */
function makeSayStep(
  document: WorkflowDocument,
  context: SentenceContext,
  { numbers, reader }: { readonly numbers: ReadonlyMap<string, number>; readonly reader: string | null },
): (step: Step) => PlaybookStep {
  const { format, language, outcome: sayOutcome, isBadNews, stepName, doer } = context;
  const { playbook } = language;
  const called = ({ to, back }: Arrow) => {
    const number = numbers.get(to);
    const name = number === undefined ? stepName(to) : `${stepName(to)} (${String(number)})`;
    return back ? playbook.backTo(name) : name;
  };
  return (step) => {
    const leaving = arrowsFrom(document, step.id);
    const by = (outcome: string) => leaving.filter((arrow) => arrow.outcome === outcome);
    const sentence = forPeople(context.wordsOf(step)?.sentence(step, context) ?? []);
    const said = new Set(sentence.flatMap((part) => outcomeIn(part) ?? []));
    const left = [...new Set(leaving.map(({ outcome }) => outcome))].filter((outcome) => !said.has(outcome));
    const isOnly = left.length === 1 && left.every((outcome) => !isBadNews(step.id, outcome));
    return {
      id: step.id,
      number: numbers.get(step.id) ?? null,
      name: stepName(step.id),
      doer: reader !== null && step.role === reader ? null : doer(step.id),
      inside: step.in === null ? null : stepName(step.in),
      text: readAloud(
        sentence.map((part) => {
          const outcome = outcomeIn(part);
          const arrows = outcome === null ? [] : by(outcome);
          return arrows.length === 0 ? part : { ...part, text: format.all(arrows.map(called)) };
        }),
      ),
      note: step.description,
      ways: left.map((outcome) => {
        const arrows = by(outcome);
        return playbook.way(
          isOnly ? null : sayOutcome(step.id, outcome),
          format.all(arrows.map(called)),
          arrows.length > 1,
        );
      }),
    };
  };
}

/** Leaves out of what is said of a step what only whoever automates it has to know; what it does at all stays. */
function forPeople(parts: readonly SentencePart[]): readonly SentencePart[] {
  const sentences: SentencePart[][] = [[]];
  for (const part of parts) {
    sentences.at(-1)?.push(part);
    if (part.text.endsWith('.')) sentences.push([]);
  }
  return sentences
    .filter((own, index) => index === 0 || !own.some((part) => 'blank' in part && MACHINERY.has(part.blank)))
    .flat();
}

const MACHINERY: ReadonlySet<string> = new Set([
  'policy.arrival',
  'config.repeatable',
  'config.stopEverything',
  'config.http.url',
]);

/** Finds the outcome that a blank leads on by; null for anything else. */
function outcomeIn(part: SentencePart): string | null {
  return 'blank' in part && part.blank.startsWith(ARROWS) ? part.blank.slice(ARROWS.length) : null;
}

const ARROWS = 'arrows.';
