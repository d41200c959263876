import { Server } from 'lucide-react';
import type { SelectLook } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { newSystems } from './new-things';
import { ThingSelect } from './thing-select';

interface SystemSelectProps {
  label: string;
  maker: ThingMaker;
  value: string | null;
  onChange: (system: string | null) => void;
  noneLabel?: string;
  look?: SelectLook;
  disabled?: boolean;
}

/** A system of the workflow. */
export function SystemSelect({ maker, look = 'field', ...rest }: SystemSelectProps) {
  return (
    <ThingSelect
      {...rest}
      look={look}
      icon={Server}
      things={maker.document.systems}
      untitled="A system without a name"
      gone="A system that is gone"
      placeholder="Choose a system"
      makesOf={(typed) => newSystems(maker, typed, rest.onChange)}
    />
  );
}
