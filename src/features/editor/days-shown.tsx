import { Sun, Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { WorkflowDocument } from '../../model/document';
import { goodDayOf } from '../../model/good-day';
import { useAnnounce } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import type { EditorSession } from './session/editor-session';

type Extent = 'everything' | 'good-day';

const extents = [
  { value: 'everything', label: 'Everything', icon: Waypoints },
  { value: 'good-day', label: 'Good day', icon: Sun },
] as const;

/** Is how much of a drawing is looked at: all of it, or the good day alone. */
export interface Days {
  readonly extent: Extent;
  readonly setExtent: (extent: Extent) => void;
  /** What is drawn. */
  readonly shown: WorkflowDocument;
  /** How many steps are there for bad days only. */
  readonly forBadDays: number;
}

/** Remembers how much is looked at; no setting of the document, and nothing that could be undone. */
export function useDaysShown({ store, catalog }: EditorSession): Days {
  const [extent, setExtent] = useState<Extent>('everything');
  const document = useStore(store, (state) => state.document);
  const selection = useStore(store, (state) => state.selection);
  const goodDay = useMemo(() => goodDayOf(document, catalog), [document, catalog]);
  // What was just added, or found in a list, is shown whatever day it is for.
  const isBeyond =
    selection.steps.some((id) => !goodDay.steps.some((step) => step.id === id)) ||
    selection.arrows.some((id) => !goodDay.arrows.some((arrow) => arrow.id === id));
  return {
    extent,
    setExtent,
    shown: extent === 'good-day' && !isBeyond ? goodDay : document,
    forBadDays: document.steps.length - goodDay.steps.length,
  };
}

/** Chooses between everything and the good day, where that makes a difference. */
export function DaysShown({ days, iconsOnly }: { days: Days; iconsOnly: boolean }) {
  const say = useAnnounce();
  const { extent, setExtent, forBadDays } = days;
  if (forBadDays === 0) return null;
  return (
    <Segmented
      look="float"
      label="Days shown"
      segments={extents}
      value={extent}
      onValueChange={(next) => {
        setExtent(next);
        say(next === 'everything' ? 'Everything is shown' : withoutBadDays(forBadDays));
      }}
      iconsOnly={iconsOnly}
    />
  );
}

function withoutBadDays(steps: number): string {
  const left = steps === 1 ? '1 step' : `${String(steps)} steps`;
  return `The good day is shown, without ${left} for bad days`;
}
