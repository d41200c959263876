import { Users } from 'lucide-react';
import type { SelectLook } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { newRoles } from './new-things';
import { ThingSelect } from './thing-select';

interface RoleSelectProps {
  label: string;
  maker: ThingMaker;
  value: string | null;
  onChange: (role: string | null) => void;
  noneLabel?: string;
  look?: SelectLook;
  disabled?: boolean;
}

/** A role of the workflow. */
export function RoleSelect({ maker, look = 'field', ...rest }: RoleSelectProps) {
  return (
    <ThingSelect
      {...rest}
      look={look}
      icon={Users}
      things={maker.document.roles}
      untitled="A role without a name"
      gone="A role that is gone"
      placeholder="Choose a role"
      makesOf={(typed) => newRoles(maker, typed, rest.onChange)}
    />
  );
}
