import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../ui/skeleton';
import type { RehearsalView } from '../screen/rehearsal-view';

const DayEditor = lazy(async () => ({ default: (await import('./day-editor')).DayEditor }));

/** Tells whether a saved day is being changed. */
export function isEditing({ days, state }: RehearsalView): boolean {
  return days !== null && state.document.scenarios.some(({ id }) => id === days.editing);
}

/** The saved day that is being changed, fetched when the first one is. */
export function EditedDay({ view, bare = false }: { view: RehearsalView; bare?: boolean }) {
  const { days, state, words } = view;
  const day = state.document.scenarios.find(({ id }) => id === days?.editing);
  if (days === null || day === undefined) return null;
  return (
    <Suspense fallback={<Skeleton label={words.days.title} lines={6} className="p-5" />}>
      <DayEditor key={day.id} view={view} days={days} day={day} bare={bare} />
    </Suspense>
  );
}
