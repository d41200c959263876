import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ThingMaker } from '../../../../parts/step-form/step-form';
import { IconButton } from '../../../../ui/icon-button';
import { PanelSection } from '../../../../ui/panel';
import type { Desk } from '../desk';
import { RefusalNote } from '../refusal-note';
import { makeThingMaker } from '../thing-maker';
import { useRefusal } from '../use-refusal';

interface ThingSectionProps {
  desk: Desk;
  title: string;
  addLabel: string;
  /** What is said where there is none yet. */
  empty: string;
  rows: readonly ReactNode[];
  dialog: (maker: ThingMaker, close: () => void) => ReactNode;
}

/** A list of the workflow's things, and the way to one more. */
export function ThingSection({ desk, title, addLabel, empty, rows, dialog }: ThingSectionProps) {
  const [isAdding, setAdding] = useState(false);
  const [refusal, report] = useRefusal();
  return (
    <PanelSection
      title={title}
      flush
      action={
        !desk.isReadOnly && (
          <IconButton
            size={24}
            icon={Plus}
            label={addLabel}
            onClick={() => setAdding(true)}
            className="-mr-1"
          />
        )
      }
    >
      {rows.length === 0 ? (
        <p className="px-5 pb-1 text-second text-ink-3">{empty}</p>
      ) : (
        <ul aria-label={title}>{rows}</ul>
      )}
      <div className="px-5">
        <RefusalNote desk={desk} refusal={refusal} />
      </div>
      {isAdding && dialog(makeThingMaker(desk, report), () => setAdding(false))}
    </PanelSection>
  );
}
