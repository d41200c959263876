import { Copy, Power, Trash2 } from 'lucide-react';
import { Button } from '../../../ui/button';
import { PanelHeader } from '../../../ui/panel';
import { deleteCommand } from '../commands/delete';
import { duplicateCommand } from '../commands/duplicate';
import { switchOffCommand } from '../commands/switch-off';
import type { Selection } from '../session/selection';
import type { Desk } from './desk';

interface SeveralInspectorProps {
  desk: Desk;
  selection: Selection;
}

/** Several steps or arrows at once: how many, which, and what can be done with all of them. */
export function SeveralInspector({ desk, selection: { steps, arrows } }: SeveralInspectorProps) {
  const { session, context, isReadOnly } = desk;
  const { format } = context;
  const counts = [
    ...(steps.length === 0 ? [] : [format.count(steps.length, { one: 'step', many: 'steps' })]),
    ...(arrows.length === 0 ? [] : [format.count(arrows.length, { one: 'arrow', many: 'arrows' })]),
  ];
  const areOff = steps.every((id) => context.step(id)?.off === true);
  return (
    <PanelHeader title={format.all(counts)}>
      {steps.length > 0 && (
        <p className="mt-1.5 line-clamp-4 text-body text-ink-2">{format.all(steps.map(context.stepName))}</p>
      )}
      {!isReadOnly && (
        <div className="mt-4 flex flex-col gap-2">
          {steps.length > 0 && (
            <Button icon={Copy} onClick={() => duplicateCommand.run(session)}>
              Duplicate
            </Button>
          )}
          {switchOffCommand.enabled(session) && (
            <Button icon={Power} onClick={() => switchOffCommand.run(session)}>
              {areOff ? 'Switch on' : 'Switch off'}
            </Button>
          )}
          <Button look="danger" icon={Trash2} onClick={() => deleteCommand.run(session)}>
            Delete
          </Button>
        </div>
      )}
    </PanelHeader>
  );
}
