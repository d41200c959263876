import { Server } from 'lucide-react';
import type { System } from '../../../../model/document';
import { changeSystem, removeSystem } from '../../../../model/edits/system-edits';
import { LIMITS } from '../../../../model/limits';
import { usesOf } from '../../../../model/uses';
import { newSystems } from '../../../../parts/pickers/new-things';
import { Field } from '../../../../ui/field';
import { TextInput } from '../../../../ui/text-input';
import type { Desk } from '../desk';
import { ThingRow } from './thing-row';
import { ThingSection } from './thing-section';
import { useEdits } from './use-edits';

/** The systems that do work by themselves, and can be down. */
export function SystemSection({ desk }: { desk: Desk }) {
  return (
    <ThingSection
      desk={desk}
      title="Systems"
      addLabel="Add a system"
      empty="What does work by itself and can be down: the card gateway, the stock list."
      things={desk.document.systems}
      row={(system) => <SystemRow key={system.id} desk={desk} system={system} />}
      makesOf={(maker, typed) => newSystems(maker, typed)}
    />
  );
}

function SystemRow({ desk, system }: { desk: Desk; system: System }) {
  const { session, document, context, isReadOnly } = desk;
  const [refusal, edit] = useEdits(desk);
  const uses = usesOf(document, { to: 'system', id: system.id }, session.catalog).length;
  return (
    <ThingRow
      desk={desk}
      icon={Server}
      name={system.name}
      untitled="A system without a name"
      second={uses === 0 ? 'not used' : context.format.count(uses, { one: 'step', many: 'steps' })}
      refusal={refusal}
      removeLabel="Remove system"
      onRemove={() => edit('Remove system', (sheet) => removeSystem(sheet, system.id, session.catalog))}
    >
      <Field label="Name">
        <TextInput
          value={system.name}
          maxLength={LIMITS.nameLength}
          disabled={isReadOnly}
          onValueChange={(name) =>
            edit('Rename system', (sheet) => changeSystem(sheet, system.id, { name }), `${system.id} name`)
          }
          onBlur={session.settle}
        />
      </Field>
    </ThingRow>
  );
}
