import { peopleIn } from '../../engine/compile/people-in';
import { type CheckContext, type CheckedStep, shareAnalysis } from '../check-context';

const peopleByRole = shareAnalysis(
  ({ document }) => new Map(document.roles.map((role) => [role.id, peopleIn(role)])),
);

/** Lists the people of roles, each once; a role that nobody is named in counts as one person. */
export function peopleOf(context: CheckContext, roles: readonly string[]): readonly string[] {
  return [...new Set(roles.flatMap((role) => peopleByRole(context).get(role) ?? []))];
}

/** Lists the roles that may be asked at a step, up the ladder too; none where nobody is asked. */
export function askedRoles({ behaviour }: CheckedStep): readonly string[] {
  if (behaviour?.does !== 'ask') return [];
  return [
    ...behaviour.approvers,
    ...behaviour.ladder.flatMap((rung) => (rung.does === 'ask' ? [rung.role] : [])),
  ];
}

/** Lists what begins a run and is a person's. */
export const startsByPeople = shareAnalysis(({ steps }): readonly CheckedStep[] =>
  steps.filter(({ step, traits }) => traits.entry === true && step.role !== null),
);
