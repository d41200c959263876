import { Users } from 'lucide-react';
import { lazy } from 'react';
import type { Role } from '../../../../model/document';
import { removeRole } from '../../../../model/edits/role-edits';
import { newRoles } from '../../../../parts/pickers/new-things';
import type { Desk } from '../desk';
import { ThingRow } from './thing-row';
import { ThingSection } from './thing-section';
import { useEdits } from './use-edits';

const RoleDetails = lazy(async () => ({ default: (await import('./role-details')).RoleDetails }));

/** The roles that work and decide, with the people who have them. */
export function RoleSection({ desk }: { desk: Desk }) {
  return (
    <ThingSection
      desk={desk}
      title="Roles"
      addLabel="Add a role"
      empty="Who works and decides, by what the work is called: Front desk, Manager."
      things={desk.document.roles}
      row={(role) => <RoleRow key={role.id} desk={desk} role={role} />}
      makesOf={(maker, typed) => newRoles(maker, typed)}
    />
  );
}

function RoleRow({ desk, role }: { desk: Desk; role: Role }) {
  const { session, context } = desk;
  const [refusal, edit] = useEdits(desk);
  const names = role.people.map(({ name }) => name).filter((name) => name.trim() !== '');
  return (
    <ThingRow
      desk={desk}
      icon={Users}
      name={role.name}
      untitled="A role without a name"
      second={names.length === 0 ? 'nobody yet' : context.format.all(names)}
      refusal={refusal}
      removeLabel="Remove role"
      onRemove={() => edit('Remove role', (sheet) => removeRole(sheet, role.id, session.catalog))}
    >
      <RoleDetails desk={desk} role={role} edit={edit} />
    </ThingRow>
  );
}
