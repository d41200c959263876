import { UserRound, X } from 'lucide-react';
import type { Role } from '../../../../model/document';
import { addPerson, changePerson, changeRole, removePerson } from '../../../../model/edits/role-edits';
import { freshIds } from '../../../../model/id-source';
import { LIMITS } from '../../../../model/limits';
import { AddByName } from '../../../../parts/pickers/add-by-name';
import { Field } from '../../../../ui/field';
import { IconButton } from '../../../../ui/icon-button';
import { NumberInput } from '../../../../ui/number-input';
import { TextInput } from '../../../../ui/text-input';
import type { Desk } from '../desk';
import type { Edit } from './use-edits';

interface RoleDetailsProps {
  desk: Desk;
  role: Role;
  edit: Edit;
}

/** What a role is called, who has it, and what an hour of theirs costs. */
export function RoleDetails({ desk, role, edit }: RoleDetailsProps) {
  const { session, document, isReadOnly } = desk;
  return (
    <>
      <Field label="Name">
        <TextInput
          value={role.name}
          maxLength={LIMITS.nameLength}
          disabled={isReadOnly}
          onValueChange={(name) =>
            edit('Rename role', (sheet) => changeRole(sheet, role.id, { name }), `${role.id} name`)
          }
          onBlur={session.settle}
        />
      </Field>
      <People desk={desk} role={role} edit={edit} />
      <Field label="Cost of an hour" aside="optional">
        <NumberInput
          value={role.costPerHour}
          min={0}
          disabled={isReadOnly}
          format={{ style: 'currency', currency: document.settings.currency, minimumFractionDigits: 0 }}
          onValueChange={(costPerHour) =>
            edit('Change cost', (sheet) => changeRole(sheet, role.id, { costPerHour }), `${role.id} cost`)
          }
        />
      </Field>
    </>
  );
}

function People({ desk, role, edit }: RoleDetailsProps) {
  const { session, document, isReadOnly } = desk;
  return (
    <fieldset aria-label="People" className="flex min-w-0 flex-col gap-1.5">
      <p aria-hidden className="text-label text-ink-2">
        People
      </p>
      {role.people.map(({ id, name }, index) => (
        <div key={id} className="flex items-center gap-1">
          <TextInput
            aria-label={`Person ${String(index + 1)}`}
            value={name}
            placeholder="Name"
            maxLength={LIMITS.nameLength}
            disabled={isReadOnly}
            onValueChange={(next) =>
              edit('Rename person', (sheet) => changePerson(sheet, role.id, id, { name: next }), `${id} name`)
            }
            onBlur={session.settle}
          />
          {!isReadOnly && (
            <IconButton
              size={28}
              icon={X}
              label={`Take ${name || 'this person'} out`}
              onClick={() => edit('Take person out', (sheet) => removePerson(sheet, role.id, id))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <AddByName
          label="Add a person"
          placeholder="Add a person"
          makesOf={(typed) => [
            {
              label: `Add “${typed}”`,
              icon: UserRound,
              make: () => {
                const id = freshIds(document, session.ids)('pe');
                edit('Add person', (sheet) => addPerson(sheet, role.id, { id, name: typed }));
              },
            },
          ]}
        />
      )}
    </fieldset>
  );
}
