// What can be gone for a while: a system that is down; a person, or everybody of a role, who is away. Each by its id.
import { formatDuration, parseDuration } from '../../../kernel/duration';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { LAPSE_LENGTHS_MS } from '../../../rehearsal/stopped-steps';

/** Is when something is gone: from so long after the start, for so long; in ms. */
export interface GonePlan {
  readonly fromMs: number;
  readonly forMs: number;
}

type Systems = Pick<WorkflowDocument, 'systems'>;

export function isSystem(id: string, { systems }: Systems): boolean {
  return systems.some((system) => system.id === id);
}

/** Lists who can be away: the roles, and of a role with several people each of them. */
export function peopleIn({ roles }: Pick<WorkflowDocument, 'roles'>): readonly string[] {
  return roles.flatMap(({ id, people }) => [
    id,
    ...(people.length > 1 ? people.map((person) => person.id) : []),
  ]);
}

/** Gives how long it is worth trying without, ms; the second is what is usual. */
export function lengthsOf(gone: string, document: Systems): readonly [number, number, number] {
  return LAPSE_LENGTHS_MS[isSystem(gone, document) ? 'system' : 'person'];
}

/** Lists what is gone on a day and when, systems before people. */
export function listGone({
  outages,
  absences = [],
}: Scenario): readonly (GonePlan & { readonly gone: string })[] {
  const spans = [
    ...outages.map(({ system: gone, ...span }) => ({ gone, ...span })),
    ...absences.map(({ who: gone, ...span }) => ({ gone, ...span })),
  ];
  return spans.map(({ gone, from, for: length }) => ({
    gone,
    fromMs: parseDuration(from) ?? 0,
    forMs: parseDuration(length) ?? 0,
  }));
}

/** Reads the first time that something is gone; null when nothing is said of it. */
export function readGone(scenario: Scenario, id: string): GonePlan | null {
  const found = listGone(scenario).find(({ gone }) => gone === id);
  return found === undefined ? null : { fromMs: found.fromMs, forMs: found.forMs };
}

/** Sets when something is gone, in place of all that was said of it; null: it is there. */
export function writeGone(
  scenario: Scenario,
  id: string,
  plan: GonePlan | null,
  document: Systems,
): Scenario {
  const when = plan === null ? [] : [{ from: formatDuration(plan.fromMs), for: formatDuration(plan.forMs) }];
  const { absences = [], ...rest } = scenario;
  if (isSystem(id, document)) {
    const others = scenario.outages.filter(({ system }) => system !== id);
    return { ...scenario, outages: [...others, ...when.map((span) => ({ system: id, ...span }))] };
  }
  const others = absences.filter(({ who }) => who !== id);
  const all = [...others, ...when.map((span) => ({ who: id, ...span }))];
  return all.length === 0 ? rest : { ...rest, absences: all };
}
