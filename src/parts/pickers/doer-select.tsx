import { Server, UserRound } from 'lucide-react';
import { Combobox } from '../../ui/combobox';
import type { SelectLook } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { newRoles, newSystems } from './new-things';

/** Is who or what does a step. */
export type Doer =
  | { readonly by: 'person'; readonly role: string | null }
  | { readonly by: 'system'; readonly system: string | null };

interface DoerSelectProps {
  label: string;
  maker: ThingMaker;
  value: Doer;
  onChange: (doer: Doer) => void;
  look: SelectLook;
  disabled?: boolean;
}

/** Who or what does a step: a role, or a system, or a new one of either, made by its name. */
export function DoerSelect({ label, maker, value, onChange, look, disabled }: DoerSelectProps) {
  const { roles, systems } = maker.document;
  const byPerson = (role: string | null) => onChange({ by: 'person', role });
  const bySystem = (system: string | null) => onChange({ by: 'system', system });
  const id = value.by === 'person' ? value.role : value.system;
  const isGone = id !== null && ![...roles, ...systems].some((thing) => thing.id === id);
  return (
    <Combobox
      aria-label={label}
      look={look}
      placeholder={value.by === 'person' ? 'Somebody' : 'A system'}
      value={id}
      disabled={disabled}
      options={[
        ...roles.map((role) => ({
          value: role.id,
          label: role.name || 'A role without a name',
          icon: UserRound,
        })),
        ...systems.map((system) => ({
          value: system.id,
          label: system.name || 'A system without a name',
          icon: Server,
        })),
        { value: 'person', label: 'Somebody', hint: 'Not said yet who', icon: UserRound },
        { value: 'system', label: 'A system', hint: 'Not said yet which', icon: Server },
        ...(isGone ? [{ value: id, label: 'Somebody who is gone', disabled: true }] : []),
      ]}
      onValueChange={(next) => {
        if (next === 'person') byPerson(null);
        else if (next === 'system') bySystem(null);
        else if (systems.some((system) => system.id === next)) bySystem(next);
        else byPerson(next);
      }}
      makesOf={(typed) => [...newRoles(maker, typed, byPerson), ...newSystems(maker, typed, bySystem)]}
    />
  );
}
