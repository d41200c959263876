import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { TimelineBoard, type TimelineForm } from '../../../parts/timeline/timeline-board';
import { seqAt } from '../../../projections/moment';
import { IconButton } from '../../../ui/icon-button';
import type { EarlierDoor } from '../earlier/use-earlier';
import { breaksOnTimeline } from '../promises/breaks';
import { useExplain } from './explain-visit';
import type { RehearsalView } from './rehearsal-view';
import { TimelineMenu } from './timeline-menu';
import { useRowsBy } from './use-rows-by';

const BesideBoard = lazy(async () => ({ default: (await import('../beside/beside-board')).BesideBoard }));

export interface RehearsedTimelineProps {
  view: RehearsalView;
  /** Leads to earlier rehearsals; null where none are kept. */
  earlier: EarlierDoor | null;
  onClose?: (() => void) | undefined;
  form?: TimelineForm | undefined;
  /** Something else says already what it is. */
  bare?: boolean | undefined;
}

/** The timeline of the rehearsal up to where the player stands; its rows and length are those of the whole. */
export function RehearsedTimeline({ view, earlier, onClose, form, bare = false }: RehearsedTimelineProps) {
  const { session, state, services, context, words, replay, point, breaks, scenarioName } = view;
  const [rowsBy, setRowsBy] = useRowsBy();
  const explain = useExplain(view);
  if (replay === null || point === null) return null;
  if (state.beside !== null) {
    return (
      <Suspense fallback={null}>
        <BesideBoard view={view} rowsBy={rowsBy} onRowsBy={setRowsBy} />
      </Suspense>
    );
  }
  const isOver = point.course.endedAt !== null;
  const title = `${words.player.timeline}: ${scenarioName}`;
  return (
    <TimelineBoard
      label={title}
      title={bare ? undefined : <h2 className="min-w-0 truncate text-name">{title}</h2>}
      course={point.course}
      whole={replay.whole}
      document={replay.document}
      offsets={replay.rehearsal.offsets}
      nowMs={state.seq === 0 ? replay.rehearsal.startedAt : point.moment.at}
      showsNow={!isOver}
      context={context}
      faces={services.faces}
      selected={state.visit}
      onSelect={(visit, fromMs) => {
        session.jumpTo(seqAt(replay.rehearsal.journal, fromMs));
        session.choose(visit.step, visit.key);
      }}
      breaks={breaksOnTimeline(breaks, state.seq)}
      onBreak={({ seq }) => session.jumpTo(seq)}
      form={form}
      explain={explain}
      rowsBy={rowsBy}
      onRowsBy={setRowsBy}
      actions={
        <>
          <TimelineMenu view={view} earlier={earlier} />
          {onClose !== undefined && (
            <IconButton label={words.player.closeTimeline} icon={X} size={28} onClick={onClose} />
          )}
        </>
      }
    />
  );
}
