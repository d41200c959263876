// What a rehearsal knows of the drawing beyond the graph: people, systems, estimates, samples.
import { doerIn } from '../engine/compile/doer-in';
import type { Graph, GraphStep } from '../engine/graph';
import type { Offsets } from '../kernel/instant';
import { present } from '../kernel/invariant';
import type { Field, WorkflowDocument } from '../model/document';
import type { Scenario } from '../model/scenario';
import { likelyDurationMs } from './likely-duration';
import { makePresence, type Presence } from './presence';

/** Is everything that stays as it is while a scenario is played. */
export interface Setting {
  readonly scenario: Scenario;
  readonly offsets: Offsets;
  readonly startedAtMs: number;
  readonly fields: ReadonlyMap<string, Field>;
  readonly stepOf: (id: string) => GraphStep;
  readonly systemOf: (id: string) => string | null;
  /** How long the step likely takes, in ms. */
  readonly likelyMsOf: (id: string) => number;
  /** The people of a role; a role without people counts as one person who bears its id. */
  readonly peopleOf: (role: string) => readonly string[];
  readonly isRole: (id: string) => boolean;
  /** The people who do the work of a step; none where nobody's is drawn. */
  readonly workersOf: (id: string) => readonly string[];
  /** Who does work that begins then: the first of them who is there; null where it is nobody's. */
  readonly workerOf: (id: string, beganMs: number) => string | null;
  /** Who begins a run by a trigger; null where that is nobody's. */
  readonly starterOf: (trigger: string) => string | null;
  readonly presence: Presence;
}

/** Looks up once what the world will be asked for again and again. */
export function makeSetting(
  document: WorkflowDocument,
  graph: Graph,
  scenario: Scenario,
  when: { readonly offsets: Offsets; readonly startedAtMs: number },
): Setting {
  const steps = new Map(graph.steps.map((step) => [step.id, step]));
  const drawn = new Map(document.steps.map((step) => [step.id, step]));
  const people = new Map(graph.roles.map((role) => [role.id, role.people]));
  const peopleOf = (role: string): readonly string[] => {
    const members = people.get(role) ?? [];
    return members.length === 0 ? [role] : members;
  };
  const workersOf = (id: string): readonly string[] => {
    const role = drawn.get(id)?.role ?? null;
    return role === null || steps.get(id)?.behaviour.does !== 'work' ? [] : peopleOf(role);
  };
  const presence = makePresence(scenario, when.startedAtMs, peopleOf);
  return {
    scenario,
    ...when,
    fields: new Map(document.fields.map((field) => [field.id, field])),
    stepOf: (id) => present(steps.get(id), `step ${id}`),
    systemOf: (id) => drawn.get(id)?.system ?? null,
    likelyMsOf: (id) => likelyDurationMs(drawn.get(id)?.estimate.duration),
    peopleOf,
    isRole: (id) => people.has(id),
    workersOf,
    workerOf: (id, beganMs) => {
      const workers = workersOf(id);
      const atMs = presence.thereFrom(workers, beganMs);
      return workers.find((person) => presence.isThere(person, atMs)) ?? null;
    },
    starterOf: (trigger) => doerIn(document, trigger),
    presence,
  };
}
