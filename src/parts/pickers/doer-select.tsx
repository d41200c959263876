import { Plus, Server, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Select, type SelectLook, type SelectOption } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { NewRoleDialog } from './new-role-dialog';
import { NewSystemDialog } from './new-system-dialog';

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

/** Who or what does a step: a role, or a system, or a new one of either. */
export function DoerSelect({ label, maker, value, onChange, look, disabled }: DoerSelectProps) {
  const [making, setMaking] = useState<'role' | 'system' | null>(null);
  const { roles, systems } = maker.document;
  const id = value.by === 'person' ? value.role : value.system;
  const known =
    id === null || roles.some((role) => role.id === id) || systems.some((system) => system.id === id);
  const options: readonly SelectOption<string>[] = [
    { value: 'person', label: 'Somebody', icon: UserRound },
    ...roles.map((role) => ({
      value: role.id,
      label: role.name || 'A role without a name',
      icon: UserRound,
    })),
    { value: 'new-role', label: 'New role…', icon: Plus },
    { value: 'system', label: 'A system', icon: Server },
    ...systems.map((system) => ({
      value: system.id,
      label: system.name || 'A system without a name',
      icon: Server,
    })),
    { value: 'new-system', label: 'New system…', icon: Plus },
    ...(known ? [] : [{ value: id, label: 'Somebody who is gone', disabled: true }]),
  ];
  const choose = (next: string): void => {
    if (next === 'new-role') setMaking('role');
    else if (next === 'new-system') setMaking('system');
    else if (next === 'person') onChange({ by: 'person', role: null });
    else if (next === 'system') onChange({ by: 'system', system: null });
    else if (systems.some((system) => system.id === next)) onChange({ by: 'system', system: next });
    else onChange({ by: 'person', role: next });
  };
  const close = () => setMaking(null);
  return (
    <>
      <Select
        aria-label={label}
        look={look}
        options={options}
        value={id ?? value.by}
        onValueChange={choose}
        disabled={disabled}
      />
      {making === 'role' && (
        <NewRoleDialog maker={maker} onMade={(role) => onChange({ by: 'person', role })} onClose={close} />
      )}
      {making === 'system' && (
        <NewSystemDialog
          maker={maker}
          onMade={(system) => onChange({ by: 'system', system })}
          onClose={close}
        />
      )}
    </>
  );
}
