import type { LucideIcon } from 'lucide-react';
import { Trash2 } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import type { EditRefusal } from '../../../../model/edits/edit-refusal';
import { Button } from '../../../../ui/button';
import { Popover } from '../../../../ui/popover';
import { Skeleton } from '../../../../ui/skeleton';
import type { Desk } from '../desk';
import { RefusalNote } from '../refusal-note';

interface ThingRowProps {
  desk: Desk;
  icon: LucideIcon;
  name: string;
  untitled: string;
  /** At the end of the row: what kind it is, how many there are. */
  second: string;
  refusal: EditRefusal | null;
  removeLabel: string;
  onRemove: () => void;
  /** What can be changed of it; it may come only now. */
  children: ReactNode;
}

/** One thing of the workflow in its list; pressed, it can be changed or taken away. */
export function ThingRow(props: ThingRowProps) {
  const { desk, icon: Icon, name, untitled, second, refusal, removeLabel, onRemove, children } = props;
  const shown = name.trim() === '' ? untitled : name;
  return (
    <li>
      <Popover
        aria-label={shown}
        side="left"
        align="start"
        trigger={
          <button
            type="button"
            className="reach flex min-h-8 w-full items-center gap-2.5 px-5 text-left transition-colors duration-press hover:bg-hover data-popup-open:bg-hover pointer-coarse:min-h-11"
          >
            <Icon aria-hidden size={15} strokeWidth={1.8} className="shrink-0 text-ink-2" />
            <span className="min-w-0 flex-1 truncate font-medium">{shown}</span>
            <span className="max-w-28 shrink-0 truncate text-second text-ink-3">{second}</span>
          </button>
        }
      >
        <div className="flex flex-col gap-3.5">
          <Suspense fallback={<Skeleton label={shown} lines={4} />}>{children}</Suspense>
          {!desk.isReadOnly && (
            <div className="border-t border-line pt-2.5">
              <Button
                look="quiet"
                size="small"
                icon={Trash2}
                onClick={onRemove}
                className="-ml-2.5 text-wrong!"
              >
                {removeLabel}
              </Button>
              <RefusalNote desk={desk} refusal={refusal} />
            </div>
          )}
        </div>
      </Popover>
    </li>
  );
}
