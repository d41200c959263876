import { Users } from 'lucide-react';
import type { SelectLook } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { NewRoleDialog } from './new-role-dialog';
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
      newLabel="New role…"
      untitled="A role without a name"
      gone="A role that is gone"
      placeholder="Choose a role"
      maker={(close) => <NewRoleDialog maker={maker} onMade={rest.onChange} onClose={close} />}
    />
  );
}
