import { MoveRight, Plus } from 'lucide-react';
import type { Step } from '../../model/document';
import { ThingList } from './thing-list';

interface StepListProps {
  label: string;
  steps: readonly Pick<Step, 'id' | 'name'>[];
  value: readonly string[];
  onChange: (steps: readonly string[]) => void;
  addLabel: string;
  /** Why a step cannot be added, in a sentence; null where it can. */
  refusalOf?: (step: string) => string | null;
  noneLabel?: string;
  /** Makes a step of a name that none of them has. */
  onNew?: (name: string) => void;
  disabled?: boolean;
}

/** Some steps of the drawing. */
export function StepList({ steps, onNew, ...rest }: StepListProps) {
  return (
    <ThingList
      {...rest}
      icon={MoveRight}
      things={steps}
      untitled="A step without a name"
      gone="A step that is gone"
      {...(onNew === undefined
        ? {}
        : {
            makesOf: (typed) => [{ label: `New step “${typed}”…`, icon: Plus, make: () => onNew(typed) }],
          })}
    />
  );
}
