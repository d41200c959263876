import { HardDrive, Unplug } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { relianceAddress } from '../../parts/addresses';
import { useHouse } from '../../parts/services';
import type { WorkflowHead } from '../../storage/workflow-store';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import type { LibraryOrder } from '../../words/library';
import { arrange } from './arrange';
import type { WorkflowActions } from './use-workflow-actions';
import { WorkflowCard } from './workflow-card';

const LibraryTools = lazy(async () => ({ default: (await import('./library-tools')).LibraryTools }));

/** Up to here a glance finds everything. */
const FIND_FROM = 4;

interface ShelvesProps {
  readonly heads: readonly WorkflowHead[];
  readonly actions: WorkflowActions;
}

/** The workflows that are here. */
export function Shelves({ heads, actions }: ShelvesProps) {
  const { words } = useHouse();
  const { library } = words;
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<LibraryOrder>('changed');
  const shown = arrange(heads, sought, order);
  const nothing = library.nothingFound(sought.trim());
  return (
    <section aria-labelledby="workflows">
      <div className="mb-4.5 flex min-h-9 flex-wrap items-end gap-x-4 gap-y-3">
        <h1 id="workflows" className="text-page">
          {library.title}
        </h1>
        <p className="flex items-center gap-1.5 ml-auto pb-1 text-second text-ink-3 max-tablet:hidden">
          <HardDrive aria-hidden size={14} strokeWidth={1.8} />
          {library.keptHere}
        </p>
        <ButtonLink icon={Unplug} href={relianceAddress()} className="max-tablet:ml-auto">
          {library.ifGone}
        </ButtonLink>
        {heads.length >= FIND_FROM && (
          <div className="min-h-8 max-tablet:w-full">
            <Suspense fallback={null}>
              <LibraryTools sought={sought} onSeek={setSought} order={order} onOrder={setOrder} />
            </Suspense>
          </div>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={nothing.title}
          action={
            <Button
              onClick={() => {
                setSought('');
              }}
            >
              {library.showAll}
            </Button>
          }
        >
          {nothing.text}
        </EmptyState>
      ) : (
        <ul
          aria-labelledby="workflows"
          className="grid gap-3 tablet:grid-cols-2 tablet:gap-5 desk:grid-cols-3"
        >
          {shown.map((head) => (
            <WorkflowCard key={head.id} head={head} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}
