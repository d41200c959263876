import { formatDuration, parseDuration } from '../../../kernel/duration';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import type { GonePlan } from './gone-plan';

/** Lists who can be away: the roles, and of a role with several people each of them. */
export function peopleIn({ roles }: Pick<WorkflowDocument, 'roles'>): readonly string[] {
  return roles.flatMap(({ id, people }) => [
    id,
    ...(people.length > 1 ? people.map((person) => person.id) : []),
  ]);
}

/** Reads the first absence of a person, or of a role; null when nothing is said of one. */
export function readAbsence({ absences = [] }: Scenario, who: string): GonePlan | null {
  const found = absences.find((absence) => absence.who === who);
  return found === undefined
    ? null
    : { fromMs: parseDuration(found.from) ?? 0, forMs: parseDuration(found.for) ?? 0 };
}

/** Sets when somebody is away, in place of all that was said of it; null: they are there. */
export function writeAbsence(scenario: Scenario, who: string, plan: GonePlan | null): Scenario {
  const { absences = [], ...rest } = scenario;
  const others = absences.filter((absence) => absence.who !== who);
  const own =
    plan === null ? [] : [{ who, from: formatDuration(plan.fromMs), for: formatDuration(plan.forMs) }];
  const all = [...others, ...own];
  return all.length === 0 ? rest : { ...rest, absences: all };
}
