import { Users } from 'lucide-react';
import type { ThingMaker } from '../step-form/step-form';
import { newRoles } from './new-things';
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
      untitled="A role without a name"
      gone="A role that is gone"
      makesOf={(typed, use) => newRoles(maker, typed, use)}
    />
  );
}
