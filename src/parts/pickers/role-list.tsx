import { Users } from 'lucide-react';
import type { ThingMaker } from '../step-form/step-form';
import { NewRoleDialog } from './new-role-dialog';
import { ThingList } from './thing-list';

interface RoleListProps {
  label: string;
  maker: ThingMaker;
  value: readonly string[];
  onChange: (roles: readonly string[]) => void;
  disabled?: boolean;
}

/** Some roles of the workflow, in order. */
export function RoleList({ maker, ...rest }: RoleListProps) {
  return (
    <ThingList
      {...rest}
      icon={Users}
      things={maker.document.roles}
      addLabel="Add a role"
      newLabel="New role…"
      untitled="A role without a name"
      gone="A role that is gone"
      maker={(use, close) => <NewRoleDialog maker={maker} onMade={use} onClose={close} />}
    />
  );
}
