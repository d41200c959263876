// What a rehearsal knows of the drawing beyond the graph: people, systems, estimates, samples.
import type { Graph, GraphStep } from '../engine/graph';
import type { Offsets } from '../kernel/instant';
import { present } from '../kernel/invariant';
import type { Field, WorkflowDocument } from '../model/document';
import type { Scenario } from '../model/scenario';
import { likelyDurationMs } from './likely-duration';

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
  return {
    scenario,
    ...when,
    fields: new Map(document.fields.map((field) => [field.id, field])),
    stepOf: (id) => present(steps.get(id), `step ${id}`),
    systemOf: (id) => drawn.get(id)?.system ?? null,
    likelyMsOf: (id) => likelyDurationMs(drawn.get(id)?.estimate.duration),
    peopleOf: (role) => {
      const members = people.get(role) ?? [];
      return members.length === 0 ? [role] : members;
    },
    isRole: (id) => people.has(id),
  };
}
