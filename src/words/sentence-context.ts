// What a sentence may look up while it is made: names instead of ids, where arrows lead, how to write money and time.
import { groupBy } from '../kernel/group-by';
import { stepsBehindFallbacks } from '../model/behind-fallback';
import type { Arrow, Field, Settings, Step, WorkflowDocument } from '../model/document';
import { meetingPoints } from '../model/meeting-points';
import { failureKindOf } from './failures';
import type { Format } from './format';
import type { CheckLanguage, DrawingLanguage, Language } from './language';
import type { Named } from './names';
import { outcomeLabel } from './outcomes';
import type { StepWords, StepWordsCatalog } from './step-words';

/** `Spoken` is as much of the language as the sentences need. */
export interface SentenceContext<Spoken extends DrawingLanguage = Language> {
  readonly language: Spoken;
  readonly format: Format;
  readonly noun: Settings['noun'];
  readonly stepName: (id: string) => string;
  readonly roleName: (id: string) => string;
  readonly systemName: (id: string) => string;
  readonly fieldName: (id: string) => string;
  /** The name of a person, or of the role where a role has no people; «somebody» for null. */
  readonly personName: (id: string | null) => string;
  readonly step: (id: string) => Step | undefined;
  readonly field: (id: string) => Field | undefined;
  /** The role or system that does a step; null for what is nobody's. */
  readonly doer: (step: string) => string | null;
  /** The steps that arrows by this outcome lead to. */
  readonly leadsTo: (step: string, outcome: string) => readonly string[];
  /** The arrows that enter a step, those that go back left out. */
  readonly entering: (step: string) => readonly Arrow[];
  /** The steps that a step waits for at its door, where paths of one fork meet; none elsewhere. */
  readonly meets: (step: string) => readonly string[];
  /** The steps inside a container. */
  readonly inside: (step: string) => readonly Step[];
  /** The step that takes a failure which no arrow takes; null when a person has to. */
  readonly catcher: (step: string) => string | null;
  readonly isBadNews: (step: string, outcome: string) => boolean;
  /** What stands at an arrow: «Approved», «system down», «Amount is over $500». */
  readonly outcome: (step: string, outcome: string) => string;
  readonly wordsOf: (step: Step) => StepWords | undefined;
}

/** Is the context of sentences about a drawing that nobody runs. */
export type DrawingContext = SentenceContext<DrawingLanguage>;

/** Is the context of sentences about what is wrong with it. */
export type CheckContext = SentenceContext<CheckLanguage>;

/** Makes the context for sentences about one workflow. */
export function makeSentenceContext<Spoken extends DrawingLanguage>(
  document: WorkflowDocument,
  catalog: StepWordsCatalog,
  language: Spoken,
): SentenceContext<Spoken> {
  const steps = byId(document.steps);
  const fields = byId(document.fields);
  const roles = byId(document.roles);
  const systems = byId(document.systems);
  const people = byId(document.roles.flatMap((role) => role.people));
  const nameOf = (kind: Named, found: { readonly name: string } | undefined): string => {
    if (found === undefined) return language.names.gone[kind];
    return found.name.trim() === '' ? language.names.untitled[kind] : found.name;
  };
  const leaving = groupBy(document.arrows, (arrow) => arrow.from);
  const entering = groupBy(
    document.arrows.filter((arrow) => !arrow.back),
    (arrow) => arrow.to,
  );
  const inside = groupBy(document.steps, (step) => step.in ?? '');
  const wordsOf = (step: Step) => catalog.find(step.type);
  const catches = (step: Step) => wordsOf(step)?.traits.catches === true;
  const catching = groupBy(document.steps.filter(catches), (step) => step.in ?? '');
  let behind: ReadonlySet<string> | null = null;
  const stepName = (id: string) => {
    const step = steps.get(id);
    const untitled = step?.name.trim() === '' ? wordsOf(step)?.untitled(step) : null;
    return untitled ?? nameOf('step', step);
  };
  const roleName = (id: string) => nameOf('role', roles.get(id));
  const systemName = (id: string) => nameOf('system', systems.get(id));
  const isBadNews = (step: Step | undefined, outcome: string) => {
    if (outcome === 'too-many-visits' || failureKindOf(outcome) !== null) return true;
    return step !== undefined && wordsOf(step)?.isBadNews(outcome, step) === true;
  };
  const meetingRules = { isBadNews, isEnd: (step: Step) => wordsOf(step)?.traits.terminal === true };
  const context: SentenceContext<Spoken> = {
    language,
    format: language.makeFormat(document.settings),
    noun: document.settings.noun,
    stepName,
    roleName,
    systemName,
    fieldName: (id) => nameOf('field', fields.get(id)),
    personName: (id) => {
      if (id === null) return language.names.somebody;
      return roles.has(id) ? roleName(id) : nameOf('person', people.get(id));
    },
    step: (id) => steps.get(id),
    field: (id) => fields.get(id),
    doer: (id) => {
      const { role = null, system = null } = steps.get(id) ?? {};
      if (role !== null) return roleName(role);
      return system === null ? null : systemName(system);
    },
    leadsTo: (id, outcome) =>
      (leaving.get(id) ?? []).flatMap((arrow) => (arrow.outcome === outcome ? [stepName(arrow.to)] : [])),
    entering: (id) => entering.get(id) ?? [],
    meets: (id) => meetingPoints(document, meetingRules).get(id) ?? [],
    inside: (id) => inside.get(id) ?? [],
    catcher: (id) => {
      if (catching.size === 0) return null;
      behind ??= stepsBehindFallbacks(document, catches);
      for (let around = steps.get(id); around !== undefined; around = steps.get(around.in ?? '')) {
        const [fallback] = catching.get(around.in ?? '') ?? [];
        if (fallback !== undefined && !behind.has(around.id)) return stepName(fallback.id);
      }
      return null;
    },
    isBadNews: (id, outcome) => isBadNews(steps.get(id), outcome),
    outcome: (id, outcome) => outcomeLabel(steps.get(id), outcome, context),
    wordsOf,
  };
  return context;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
