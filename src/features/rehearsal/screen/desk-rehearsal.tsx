import { PanelRightOpen } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { DaysShown } from '../../../parts/days-shown/days-shown';
import { type Days, type DaysSetting, useDaysShown } from '../../../parts/days-shown/use-days-shown';
import { momentOf } from '../../../projections/moment';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Panel } from '../../../ui/panel';
import { Skeleton } from '../../../ui/skeleton';
import { useElementSize } from '../../../ui/use-element-size';
import type { BadDaySession } from '../bad-day/bad-day-session';
import { useBadDay } from '../bad-day/use-bad-day';
import { EditedDay, isEditing } from '../days/edited-day';
import type { EarlierDoor } from '../earlier/use-earlier';
import { OverviewPanel } from '../panel/overview-panel';
import { StepPanel } from '../panel/step-panel';
import { CoverageLegend } from '../rehearsed/coverage-legend';
import { useCoverage } from '../rehearsed/use-coverage';
import type { RepairSource } from '../ways/repairable';
import { PlayerBar } from './player-bar';
import { RefusalNotice } from './refusal-notice';
import type { RehearsalView } from './rehearsal-view';
import { Ribbon } from './ribbon';
import { SheetGrip } from './sheet-grip';
import { RehearsedTimeline } from './timeline-sheet';
import { useSheetHeight } from './use-sheet-height';
import { WatchedDrawing } from './watched-drawing';

const WhatIfPanel = lazy(async () => ({ default: (await import('../beside/what-if-panel')).WhatIfPanel }));

export interface RehearsalLayoutProps {
  view: RehearsalView;
  /** Leads to earlier rehearsals; null where none are kept. */
  earlier: EarlierDoor | null;
  /** Many cases at once; null where there are none to be had. */
  badDay: BadDaySession | null;
  /** Opens the question for a name; null: nothing can be saved now. */
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** What can be repaired from here; left out, nothing. */
  repairs?: RepairSource | undefined;
}

/** Comes with the first bad day. */
export const BadDayPanel = lazy(async () => ({
  default: (await import('../bad-day/bad-day-panel')).BadDayPanel,
}));

const PANEL_WIDTH = 312;
const MARGIN = 18;
/** Between the timeline and the player. */
const GAP = 10;
/** In a lower room, as with text of twice the size, there is no room for the drawing and the timeline, px. */
const LOW_ROOM = 480;
/** What stands at the upper edge, px. */
const HEAD = 60;

/** The rehearsal on a screen with room: the drawing, the player over it, the panel beside it or, on a tablet, over it. */
export function DeskRehearsal({
  view,
  earlier,
  badDay,
  daysSetting,
  isWide,
  onSave,
  onDraw,
  repairs,
}: RehearsalLayoutProps & { daysSetting: DaysSetting; isWide: boolean }) {
  const { session, state, words } = view;
  // On a tablet the panel lies over the drawing: where a second run has come, both need the room.
  const runs = state.beside === null ? 'one' : 'two';
  const [openBeside, setOpenBeside] = useState<'one' | 'two' | null>(state.kept === null ? null : 'one');
  const [isTimelineOpen, setShowsTimeline] = useState(false);
  const showsTimeline = isTimelineOpen || state.beside !== null;
  const room = useRef<HTMLDivElement>(null);
  const player = useRef<HTMLDivElement>(null);
  const { height: roomHeight } = useElementSize(room, { width: 0, height: LOW_ROOM });
  const isLow = roomHeight < LOW_ROOM;
  const showsDrawing = !(isLow && showsTimeline);
  const { height: playerHeight } = useElementSize(player, { width: 0, height: 140 });
  const under = GAP + playerHeight + MARGIN;
  const sheet = useSheetHeight(roomHeight, under);
  const sheetHeight = showsDrawing ? sheet.height : roomHeight - HEAD - under;
  const days = useBadDay(badDay);
  const { shown, forBadDays } = useDrawnDays(view, daysSetting);
  const rehearsed = useCoverage(view, days);
  // Until somebody says otherwise: while nothing is played, and out of the way of what is.
  const [wantsRings, setWantsRings] = useState<boolean | null>(null);
  const showsRings = wantsRings ?? (state.seq === 0 && !state.isPlaying);
  const step = state.document.steps.find(({ id }) => id === state.step);
  const asksWhatIf = view.whatIf.place !== null;
  // A step that is pressed comes into view by itself: the drawing stays under the hand.
  const keepsPanel = isWide || openBeside === runs || asksWhatIf || days?.isOpen === true || isEditing(view);
  const showsPanel = keepsPanel || step !== undefined;
  const covered = {
    right: !isWide && showsPanel ? PANEL_WIDTH : 0,
    bottom: playerHeight + MARGIN + (showsTimeline ? sheetHeight + GAP : 0),
  };
  const isRefused = state.show.is === 'refused';
  return (
    <>
      <div
        ref={room}
        className={cx('relative min-h-0 min-w-0 flex-1', !showsDrawing && '[&_[class*=viewport]]:hidden')}
      >
        <WatchedDrawing
          view={view}
          shown={shown}
          covered={covered}
          hasZoom={showsDrawing}
          rings={showsRings ? rehearsed?.rings : undefined}
          fitKey={JSON.stringify([showsTimeline, sheet.settled, shown.steps.length, keepsPanel])}
          lead={
            <>
              <Ribbon view={view} />
              {showsDrawing && <DaysShown setting={daysSetting} forBadDays={forBadDays} iconsOnly />}
            </>
          }
          corner={
            <>
              {rehearsed !== null && !isRefused && showsDrawing && !(isLow && covered.right > 0) && (
                <CoverageLegend
                  coverage={rehearsed.coverage}
                  words={words.coverage}
                  isShown={showsRings}
                  onShow={setWantsRings}
                  isWide={isWide}
                />
              )}
              {!showsPanel && (
                <Button icon={PanelRightOpen} onClick={() => setOpenBeside(runs)}>
                  {state.kept === null ? words.panel.open : words.panel.openKept}
                </Button>
              )}
            </>
          }
        >
          {isRefused && (
            <div
              className="absolute inset-x-0 top-20 bottom-6 overflow-y-auto"
              style={{ right: covered.right }}
            >
              <div className="mx-auto max-w-130 rounded-container border border-line bg-panel shadow-float">
                <RefusalNotice view={view} onDraw={onDraw} />
              </div>
            </div>
          )}
          {!isRefused && (
            <div
              className="absolute grid grid-cols-[minmax(0,1fr)]"
              style={{ left: MARGIN, right: MARGIN + covered.right, bottom: MARGIN, gap: GAP }}
            >
              {showsTimeline && (
                <div
                  aria-busy={view.isOld}
                  style={{ height: sheetHeight }}
                  className={cx(
                    'relative flex flex-col rounded-float border border-line bg-panel bg-clip-padding shadow-float',
                    view.isOld && 'grayscale',
                  )}
                >
                  {showsDrawing && (
                    <SheetGrip
                      label={words.player.timelineHeight}
                      height={sheet.height}
                      least={sheet.least}
                      most={sheet.most}
                      onHeight={sheet.change}
                      onSettled={sheet.settle}
                    />
                  )}
                  <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-[inherit]">
                    <RehearsedTimeline
                      view={view}
                      earlier={earlier}
                      onClose={() => setShowsTimeline(false)}
                      bare={!showsDrawing && covered.right > 0}
                    />
                  </div>
                </div>
              )}
              <div ref={player}>
                <PlayerBar
                  view={view}
                  isLow={isLow}
                  showsTimeline={showsTimeline}
                  onTimeline={() => {
                    session.dropSecond();
                    setShowsTimeline(!showsTimeline);
                  }}
                />
              </div>
            </div>
          )}
        </WatchedDrawing>
      </div>
      {showsPanel && (
        <Panel label={words.panel.parts}>
          {isEditing(view) ? (
            <EditedDay view={view} />
          ) : asksWhatIf ? (
            <Suspense fallback={null}>
              <WhatIfPanel view={view} />
            </Suspense>
          ) : step === undefined && badDay !== null && days?.isOpen === true ? (
            <Suspense fallback={<Skeleton label={words.badDay.button} lines={4} className="p-5" />}>
              <BadDayPanel
                view={view}
                badDay={badDay}
                state={days}
                onSave={onSave}
                onDraw={onDraw}
                repairs={repairs}
                onOpened={() => setShowsTimeline(true)}
              />
            </Suspense>
          ) : step === undefined ? (
            <OverviewPanel
              view={view}
              repairs={repairs}
              earlier={earlier}
              onSave={onSave}
              onDraw={onDraw}
              onClose={isWide ? undefined : () => setOpenBeside(null)}
            />
          ) : (
            <StepPanel
              key={step.id}
              view={view}
              step={step}
              rehearsed={rehearsed}
              onSave={onSave}
              onDraw={onDraw}
            />
          )}
        </Panel>
      )}
    </>
  );
}

/** What is played is shown, whatever day it is for; so is a step that was chosen. */
function useDrawnDays({ session, state, replay }: RehearsalView, { extent }: DaysSetting): Days {
  const walked = useMemo(() => {
    if (replay === null) return undefined;
    const { steps, played } = momentOf(replay.rehearsal.journal);
    return { steps: [...steps.keys()], arrows: [...played.keys()] };
  }, [replay]);
  const chosen = state.step ?? state.marked;
  return useDaysShown({
    document: state.document,
    rules: session.catalog,
    extent,
    chosen: { steps: chosen === null ? [] : [chosen], arrows: [] },
    walked,
  });
}
