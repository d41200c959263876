import { Blocks, CircleHelp, Copy, Ellipsis, Power, Trash2 } from 'lucide-react';
import type { Step } from '../../../../model/document';
import { DropdownMenu } from '../../../../ui/dropdown-menu';
import { IconButton } from '../../../../ui/icon-button';
import type { MenuEntry } from '../../../../ui/menu-entries';
import { Tile } from '../../../../ui/tile';
import { changeStepTypeCommand } from '../../commands/change-step-type';
import { deleteCommand } from '../../commands/delete';
import { duplicateCommand } from '../../commands/duplicate';
import { renameCommand } from '../../commands/rename';
import { switchOffCommand } from '../../commands/switch-off';
import { asEditRefusal } from '../as-edit-refusal';
import type { Desk } from '../desk';
import { RefusalNote } from '../refusal-note';
import type { Report } from '../thing-maker';
import { TitleInput } from '../title-input';
import { useRefusal } from '../use-refusal';

interface StepHeadingProps {
  desk: Desk;
  step: Step;
}

/** What the step is: its picture, its name to write over, and what can be done with it as a whole. */
export function StepHeading({ desk, step }: StepHeadingProps) {
  const { session, isReadOnly, faces, stepWords } = desk;
  const [refusal, report] = useRefusal();
  const picture = faces.find(step.type)?.picture(step);
  const words = stepWords.find(step.type);
  return (
    <header>
      <div className="flex items-start gap-2.5">
        <Tile tone={picture?.tone ?? 'flow'} icon={picture?.icon ?? CircleHelp} size={32} />
        <TitleInput
          label={`Name of this ${(words?.name ?? 'step').toLowerCase()}`}
          value={step.name}
          placeholder={words?.untitled(step) ?? words?.placeholders['name'] ?? words?.freshName ?? ''}
          isReadOnly={isReadOnly}
          onType={(name) => {
            const named = renameCommand.run(session, { step: step.id, name });
            report(named.ok ? null : asEditRefusal(named.error));
          }}
          onLeave={session.settle}
        />
        {!isReadOnly && (
          <div className="-mr-2 shrink-0">
            <DropdownMenu
              align="end"
              trigger={<IconButton label="More" icon={Ellipsis} />}
              entries={entriesFor(desk, step, report)}
            />
          </div>
        )}
      </div>
      <RefusalNote desk={desk} refusal={refusal} />
      {step.off && (
        <p className="mt-2 flex items-center gap-1.5 text-second text-ink-3">
          <Power aria-hidden size={14} strokeWidth={2} />
          Switched off: it is passed by as if it were done.
        </p>
      )}
    </header>
  );
}

function entriesFor(desk: Desk, step: Step, report: Report): readonly MenuEntry[] {
  const { session } = desk;
  return [
    { key: 'duplicate', label: 'Duplicate', icon: Copy, onSelect: () => duplicateCommand.run(session) },
    ...(switchOffCommand.enabled(session)
      ? [
          {
            key: 'off',
            label: step.off ? 'Switch on' : 'Switch off',
            icon: Power,
            onSelect: () => switchOffCommand.run(session),
          },
        ]
      : []),
    {
      kind: 'submenu',
      key: 'type',
      label: 'Change kind',
      icon: Blocks,
      entries: kindEntries(desk, step, report),
    },
    {
      kind: 'section',
      key: 'away',
      entries: [
        {
          key: 'delete',
          label: 'Delete',
          icon: Trash2,
          danger: true,
          onSelect: () => deleteCommand.run(session),
        },
      ],
    },
  ];
}

function kindEntries(desk: Desk, step: Step, report: Report): readonly MenuEntry[] {
  const { session, stepWords, faces } = desk;
  return stepWords.all
    .filter(({ type }) => type !== step.type)
    .map(({ type, name }) => ({
      key: type,
      label: name,
      icon: faces.find(type)?.picture({ config: session.catalog.find(type)?.fresh ?? {} }).icon,
      onSelect: () => {
        const changed = changeStepTypeCommand.run(session, { step: step.id, type });
        report(changed.ok ? null : asEditRefusal(changed.error));
      },
    }));
}
