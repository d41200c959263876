import { fail, succeed } from '../../kernel/result';
import type { Person, Role, WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import type { StepRules } from '../step-rules';
import { usesOf } from '../uses';
import { admitId, admitTexts } from './admit';
import type { Edited } from './edit-refusal';
import { forgetPeople } from './forget-in-scenarios';
import { replaceItem } from './replace-item';

/** Is what may be said anew about a role; its people have edits of their own. */
export type RoleChange = Partial<Omit<Role, 'id' | 'people'>>;

/** Adds a role with its people at the end of the list. */
export function addRole(document: WorkflowDocument, given: Pick<Role, 'id' | 'people'> & RoleChange): Edited {
  if (document.roles.length >= LIMITS.entries)
    return fail({ code: 'too-many', kind: 'role', most: LIMITS.entries });
  const ids = [given.id, ...given.people.map((person) => person.id)];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return fail({ code: 'id-taken', id: twice });
  for (const id of ids) {
    const admitted = admitId(document, id);
    if (!admitted.ok) return admitted;
  }
  for (const named of [given, ...given.people]) {
    const texts = admitTexts(named);
    if (!texts.ok) return texts;
  }
  const { id, name = '', people, costPerHour = null, hours = null, ...others } = given;
  return succeed({
    ...document,
    roles: [...document.roles, { id, name, people, costPerHour, hours, ...others }],
  });
}

/** Changes a role's name, cost or hours. */
export function changeRole(document: WorkflowDocument, id: string, change: RoleChange): Edited {
  const texts = admitTexts(change);
  return texts.ok ? replaceRole(document, id, (role) => ({ ...role, ...change })) : texts;
}

/** Removes a role that the drawing does not use, with the absences of its people in scenarios. */
export function removeRole(document: WorkflowDocument, id: string, rules: StepRules): Edited {
  const role = document.roles.find((one) => one.id === id);
  if (role === undefined) return fail({ code: 'missing', kind: 'role', id });
  const uses = usesOf(document, { to: 'role', id }, rules);
  if (uses.length > 0) return fail({ code: 'still-used', kind: 'role', id, uses });
  const roles = document.roles.filter((one) => one.id !== id);
  const gone = [id, ...role.people.map((person) => person.id)];
  return succeed({ ...document, roles, scenarios: forgetPeople(document.scenarios, gone) });
}

/** Adds a person to a role. */
export function addPerson(document: WorkflowDocument, role: string, person: Person): Edited {
  const id = admitId(document, person.id);
  if (!id.ok) return id;
  const texts = admitTexts(person);
  if (!texts.ok) return texts;
  return replaceRole(document, role, (found) => ({ ...found, people: [...found.people, person] }));
}

/** Changes the name of a person of a role. */
export function changePerson(
  document: WorkflowDocument,
  role: string,
  id: string,
  change: { name: string },
): Edited {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  return changePeople(document, role, id, (people) =>
    replaceItem(people, id, (person) => ({ ...person, ...change })),
  );
}

/** Takes a person out of a role, and their absences out of scenarios; the role may be left with nobody, and the checks say so. */
export function removePerson(document: WorkflowDocument, role: string, id: string): Edited {
  const edited = changePeople(document, role, id, (people) => people.filter((person) => person.id !== id));
  if (!edited.ok) return edited;
  return succeed({ ...edited.value, scenarios: forgetPeople(edited.value.scenarios, [id]) });
}

function changePeople(
  document: WorkflowDocument,
  role: string,
  id: string,
  change: (people: readonly Person[]) => Person[] | null,
): Edited {
  const found = document.roles.find((candidate) => candidate.id === role);
  if (found === undefined) return fail({ code: 'missing', kind: 'role', id: role });
  const people = found.people.some((person) => person.id === id) ? change(found.people) : null;
  if (people === null) return fail({ code: 'missing', kind: 'person', id });
  return replaceRole(document, role, (current) => ({ ...current, people }));
}

function replaceRole(document: WorkflowDocument, id: string, change: (role: Role) => Role): Edited {
  const roles = replaceItem(document.roles, id, change);
  return roles === null ? fail({ code: 'missing', kind: 'role', id }) : succeed({ ...document, roles });
}
