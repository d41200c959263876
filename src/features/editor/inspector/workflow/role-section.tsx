import { Plus, Users, X } from 'lucide-react';
import type { Role } from '../../../../model/document';
import {
  addPerson,
  changePerson,
  changeRole,
  removePerson,
  removeRole,
} from '../../../../model/edits/role-edits';
import { freshIds } from '../../../../model/id-source';
import { LIMITS } from '../../../../model/limits';
import { newRoles } from '../../../../parts/pickers/new-things';
import { Button } from '../../../../ui/button';
import { Field } from '../../../../ui/field';
import { IconButton } from '../../../../ui/icon-button';
import { NumberInput } from '../../../../ui/number-input';
import { TextInput } from '../../../../ui/text-input';
import type { Desk } from '../desk';
import { ThingRow } from './thing-row';
import { ThingSection } from './thing-section';
import { type Edit, useEdits } from './use-edits';

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
  const { session, document, context, isReadOnly } = desk;
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
    </ThingRow>
  );
}

function People({ desk, role, edit }: { desk: Desk; role: Role; edit: Edit }) {
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
        <Button
          look="quiet"
          size="small"
          icon={Plus}
          onClick={() => {
            const id = freshIds(document, session.ids)('pe');
            edit('Add person', (sheet) => addPerson(sheet, role.id, { id, name: '' }));
          }}
          className="-ml-2.5 self-start"
        >
          Add a person
        </Button>
      )}
    </fieldset>
  );
}
