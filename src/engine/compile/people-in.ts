import type { Role } from '../../model/document';

/** Lists the people of a role; a role without people counts as one person who bears the role's id. */
export function peopleIn(role: Role): readonly string[] {
  return role.people.length === 0 ? [role.id] : role.people.map((person) => person.id);
}
