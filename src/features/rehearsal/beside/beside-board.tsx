import { GitBranch, History, ListVideo, type LucideIcon, TriangleAlert, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RowsBy } from '../../../parts/timeline/timeline-board';
import { type TwinRun, TwinTimeline } from '../../../parts/timeline/twin-timeline';
import { seqAt } from '../../../projections/moment';
import { type ComparedRun, compareRuns, type RunOutcome } from '../../../projections/run-difference';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { IconButton } from '../../../ui/icon-button';
import { Segmented } from '../../../ui/segmented';
import { Skeleton } from '../../../ui/skeleton';
import { makeSentenceContext } from '../../../words/sentence-context';
import { makeExplain } from '../screen/explain-visit';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Beside, BesideWhat } from '../session/beside';
import type { Replay } from '../session/replay';
import { nameBeside } from './name-beside';

export interface BesideBoardProps {
  view: RehearsalView;
  rowsBy: RowsBy;
  onRowsBy: (rowsBy: RowsBy) => void;
}

/** Two runs beside each other, and in words how they differ. */
export function BesideBoard({ view, rowsBy, onRowsBy }: BesideBoardProps) {
  const { session, state, words } = view;
  const { beside } = state;
  if (beside === null) return null;
  const close = <IconButton label={words.beside.closeBoth} icon={X} size={28} onClick={session.dropSecond} />;
  if (beside.is === 'working') {
    return (
      <BoardHead title={nameBeside(beside.what, view)} actions={close}>
        <Skeleton label={words.beside.working} lines={3} />
      </BoardHead>
    );
  }
  if (beside.is === 'refused') {
    const { cannotPart, noFacts, cannotPlay } = words.beside;
    const { is: why } = beside.why;
    const says = why === 'cannot-part' ? cannotPart : why === 'no-facts' ? noFacts : cannotPlay;
    return (
      <BoardHead title={nameBeside(beside.what, view)} actions={close}>
        <Banner tone="attention" icon={TriangleAlert} role="alert" title={words.beside.notThere}>
          {says}
        </Banner>
      </BoardHead>
    );
  }
  return <TwoRuns view={view} beside={beside} rowsBy={rowsBy} onRowsBy={onRowsBy} />;
}

interface BoardHeadProps {
  title: string;
  actions: React.ReactNode;
  children: React.ReactNode;
}

function BoardHead({ title, actions, children }: BoardHeadProps) {
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto py-1.5 pr-2 pb-4 pl-5">
      <div className="flex min-h-8 items-center justify-between gap-2">
        <h2 className="min-w-0 truncate text-name">{title}</h2>
        {actions}
      </div>
      {children}
    </div>
  );
}

type There = Extract<Beside, { readonly is: 'there' }>;

function TwoRuns({ view, beside, rowsBy, onRowsBy }: BesideBoardProps & { beside: There }) {
  const { session, services, words, context, replay: watched } = view;
  const [isTold, setIsTold] = useState(false);
  const runs = useRuns(view, beside);
  const difference = useMemo(
    () => (runs === null ? null : compareRuns(comparedRun(runs.first), comparedRun(runs.second))),
    [runs],
  );
  if (runs === null || difference === null || watched === null) return null;
  const { beside: said } = words;
  const names = { first: runs.names.first, second: runs.names.second };
  const watching = beside.isSwapped ? 'second' : 'first';
  const details = said.details(difference, context);
  const twin = (key: 'first' | 'second'): TwinRun =>
    twinRun({ key, view, replay: runs[key], isWatched: key === watching, outcome: difference[key], runs });
  const { partsAfterMs } = difference;
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <TwinTimeline
        title={
          <div className="flex min-w-48 flex-1 flex-wrap items-baseline gap-x-2.5" aria-live="polite">
            <h2 className="text-name text-pretty">{said.differ(difference, context)}</h2>
            <p className="text-second text-pretty text-ink-3">
              {partsAfterMs !== null &&
                said.partHere(context.format.moment(runs.first.rehearsal.startedAt + partsAfterMs))}{' '}
              {!beside.isWatchable && `${said.otherDrawing} `}
              {isTold && details.join(' ')}
              {details.length > 0 && !isTold && (
                <Button look="link" size="small" aria-expanded={false} onClick={() => setIsTold(true)}>
                  {said.more}
                </Button>
              )}
            </p>
          </div>
        }
        label={said.both(names.first, names.second)}
        first={twin('first')}
        second={twin('second')}
        rowsBy={rowsBy}
        offsets={runs.first.rehearsal.offsets}
        faces={services.faces}
        partsAfterMs={partsAfterMs}
        tools={
          <>
            <Button size="small" onClick={session.keepSecond}>
              {said.keep}
            </Button>
            <Button size="small" look="quiet" onClick={session.dropSecond}>
              {said.drop}
            </Button>
            <Segmented
              label={said.watch}
              segments={[
                { value: 'first', label: said.first },
                { value: 'second', label: said.second },
              ]}
              value={watching}
              onValueChange={(wanted) => {
                if (wanted !== watching) session.watchOther();
              }}
            />
            <RowsSwitch rowsBy={rowsBy} onRowsBy={onRowsBy} view={view} />
          </>
        }
      />
    </div>
  );
}

function RowsSwitch({ rowsBy, onRowsBy, view }: BesideBoardProps) {
  const words = view.context.language.timeline;
  return (
    <Segmented
      label={words.rowsBy}
      segments={[
        { value: 'owner', label: words.byOwner },
        { value: 'step', label: words.byStep },
      ]}
      value={rowsBy}
      onValueChange={onRowsBy}
    />
  );
}

interface Runs {
  readonly first: Replay;
  readonly second: Replay;
  readonly names: { readonly first: string; readonly second: string };
  readonly what: BesideWhat;
}

/** Puts the two in their order, whichever is watched. */
function useRuns(view: RehearsalView, beside: There): Runs | null {
  const { replay: watched } = view;
  const firstName = nameFirst(view, beside);
  const secondName = nameBeside(beside.what, view);
  return useMemo(() => {
    if (watched === null) return null;
    const [first, second] = beside.isSwapped ? [beside.replay, watched] : [watched, beside.replay];
    return { first, second, names: { first: firstName, second: secondName }, what: beside.what };
  }, [watched, beside, firstName, secondName]);
}

function nameFirst(view: RehearsalView, { isSwapped, world }: There): string {
  if (!isSwapped) return view.scenarioName;
  const { words, state } = view;
  const saved = state.document.scenarios.find(({ id }) => id === world.origin);
  const name = saved === undefined ? words.goodDay : saved.name.trim() === '' ? words.untitled : saved.name;
  return world.isTried ? words.variationOf(name) : name;
}

function comparedRun({ rehearsal, whole }: Replay): ComparedRun {
  const { journal, elapsedMs, endedBy } = rehearsal;
  return { journal, course: whole, elapsedMs, neverEnds: endedBy !== 'run-over' };
}

interface TwinParts {
  readonly key: 'first' | 'second';
  readonly view: RehearsalView;
  readonly replay: Replay;
  readonly isWatched: boolean;
  readonly outcome: RunOutcome;
  readonly runs: Runs;
}

/** On the one that is watched a line says how far the player has come. */
function twinRun({ key, view, replay, isWatched, outcome, runs }: TwinParts): TwinRun {
  const { session, state, point, words, context, services } = view;
  const { rehearsal, whole } = replay;
  const atMs = isWatched && point !== null ? point.moment.at : rehearsal.endedAt;
  const own =
    replay.document === state.document
      ? context
      : makeSentenceContext(replay.document, services.stepWords, services.language);
  return {
    key,
    label: runs.names[key],
    isWatched,
    title: (
      <TwinTitle
        icon={key === 'first' ? null : iconOf(runs.what)}
        name={runs.names[key]}
        outcome={words.beside.outcome(outcome, own)}
        isWatched={isWatched}
      />
    ),
    whole,
    document: replay.document,
    context: own,
    startedAt: rehearsal.startedAt,
    nowMs: isWatched && state.seq === 0 ? rehearsal.startedAt : atMs,
    showsNow: isWatched && point?.course.endedAt === null,
    explain: makeExplain(whole.visits, own, session.catalog),
    selected: isWatched ? state.visit : null,
    onSelect: (visit, fromMs) => {
      if (!isWatched) session.watchOther();
      session.jumpTo(seqAt(rehearsal.journal, fromMs));
      session.choose(visit.step, visit.key);
    },
  };
}

function iconOf({ is }: BesideWhat): LucideIcon {
  if (is === 'what-if') return GitBranch;
  return is === 'earlier' ? History : ListVideo;
}

interface TwinTitleProps {
  icon: LucideIcon | null;
  name: string;
  outcome: string;
  isWatched: boolean;
}

function TwinTitle({ icon: Icon, name, outcome, isWatched }: TwinTitleProps) {
  return (
    <>
      {Icon !== null && <Icon aria-hidden size={14} strokeWidth={2} className="shrink-0 text-accent" />}
      <span className={cx('truncate font-semibold', isWatched ? 'text-accent' : 'text-ink')}>{name}</span>
      <span className="font-normal whitespace-nowrap text-ink-3">{outcome}</span>
    </>
  );
}
