import { ChartNoAxesGantt, ChevronRight, Dices, Drama, GitBranch, ListVideo, Waypoints } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { ListRow } from '../../../ui/list-row';
import { Sheet } from '../../../ui/sheet';
import { Skeleton } from '../../../ui/skeleton';
import { Tile } from '../../../ui/tile';
import { useBadDay } from '../bad-day/use-bad-day';
import { EditedDay, isEditing } from '../days/edited-day';
import { EarlierList } from '../earlier/earlier-list';
import { KeptCard } from '../earlier/kept-card';
import { LeftCard } from '../panel/left-card';
import { ScenarioList } from '../panel/scenario-list';
import { StepPanel } from '../panel/step-panel';
import { VariationCard } from '../panel/variation-card';
import { useCoverage } from '../rehearsed/use-coverage';
import { BadDayPanel, type RehearsalLayoutProps } from '../screen/desk-rehearsal';
import { RefusalNotice } from '../screen/refusal-notice';
import { ribbonText } from '../screen/ribbon';
import { RehearsedTimeline } from '../screen/timeline-sheet';
import { PhoneAction, PhonePlayer } from './phone-player';
import { usePlayOnceSeen } from './use-play-once-seen';
import { VisitList } from './visit-list';

const WaysPanel = lazy(async () => ({ default: (await import('../ways/ways-panel')).WaysPanel }));
const WhatIfPanel = lazy(async () => ({ default: (await import('../beside/what-if-panel')).WhatIfPanel }));

const cardClass = 'overflow-hidden rounded-phone border border-line bg-panel px-5 pb-3 shadow-card';

type Open = 'ways' | 'scenarios' | 'timeline' | null;

/** The rehearsal on a phone: what happens, step by step, as a list; the player under the thumb. */
export function PhoneRehearsal({ view, earlier, badDay, onSave, onDraw, repairs }: RehearsalLayoutProps) {
  const { session, state, words, context, replay } = view;
  const [open, setOpen] = useState<Open>(null);
  const days = useBadDay(badDay);
  const rehearsed = useCoverage(view, days);
  const asksWhatIf = view.whatIf.place !== null;
  const step = state.document.steps.find(({ id }) => id === state.step);
  const isCovered =
    open !== null || asksWhatIf || isEditing(view) || step !== undefined || days?.isOpen === true;
  usePlayOnceSeen(session, state.isPlaying, isCovered);
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col paper-squares">
      <p className="flex items-center gap-2 bg-accent px-4 py-1.5 text-second text-on-accent forced-color-adjust-none">
        <Drama aria-hidden size={16} strokeWidth={1.9} className="shrink-0" />
        <span>
          <b>{words.ribbon.title}.</b> {ribbonText(view)}
        </span>
      </p>
      {state.kept !== null && (
        // Above what scrolls: the list begins at its end, and this must be seen.
        <div className="px-4 pt-3">
          <KeptCard view={view} door={earlier} onSave={onSave} />
        </div>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {state.show.is === 'refused' ? (
          <RefusalNotice view={view} onDraw={onDraw} />
        ) : replay === null ? (
          <Skeleton label={words.player.workingItOut} lines={6} className="p-5" />
        ) : (
          <div className="grid gap-3 px-4 py-4">
            <VariationCard view={view} onSave={onSave} />
            <LeftCard view={view} />
            {state.seq === 0 && state.kept === null ? (
              <>
                <ul className={cx(cardClass, 'px-0! py-1!')}>
                  <ListRow
                    leading={<Tile tone="bad" icon={Waypoints} size={32} />}
                    title={words.phone.ways}
                    second={words.phone.waysText}
                    onPress={() => setOpen('ways')}
                    trailing={<ChevronRight aria-hidden size={18} strokeWidth={2} />}
                  />
                </ul>
                <section className={cardClass}>
                  <ScenarioList view={view} />
                </section>
                {earlier !== null && (
                  <section aria-label={words.earlier.title} className={cardClass}>
                    <h3 className="pt-4 pb-1 text-title">{words.earlier.title}</h3>
                    <EarlierList view={view} door={earlier} />
                  </section>
                )}
              </>
            ) : (
              <VisitList view={view} onDraw={onDraw} />
            )}
          </div>
        )}
      </div>
      {state.show.is !== 'refused' && replay !== null && (
        <PhonePlayer
          view={view}
          beside={
            badDay !== null && (
              <Button size="large" icon={Dices} onClick={badDay.open}>
                {words.badDay.button}
              </Button>
            )
          }
          actions={
            <>
              {state.kept === null && (
                <PhoneAction
                  label={words.phone.ways}
                  short={context.language.failureMap.tab}
                  icon={Waypoints}
                  onClick={() => setOpen('ways')}
                />
              )}
              {badDay !== null && (
                <PhoneAction label={words.badDay.button} icon={Dices} onClick={badDay.open} />
              )}
              <PhoneAction
                label={words.beside.whatIf}
                icon={GitBranch}
                disabled={view.isOld}
                onClick={() => view.whatIf.open()}
              />
              <PhoneAction
                label={words.phone.scenarios}
                icon={ListVideo}
                onClick={() => setOpen('scenarios')}
              />
              <PhoneAction
                label={words.phone.timeline}
                icon={ChartNoAxesGantt}
                onClick={() => setOpen('timeline')}
              />
            </>
          }
        />
      )}
      <Sheet open={open === 'ways'} onOpenChange={() => setOpen(null)} title={words.phone.ways}>
        {open === 'ways' && (
          <Suspense>
            <WaysPanel
              view={view}
              repairs={repairs ?? null}
              onSave={onSave}
              onDraw={onDraw}
              onPlayed={() => setOpen(null)}
            />
          </Suspense>
        )}
      </Sheet>
      <Sheet
        open={open === 'scenarios' && !isEditing(view)}
        onOpenChange={() => setOpen(null)}
        title={words.phone.scenarios}
      >
        {state.kept === null && <ScenarioList view={view} onPlayed={() => setOpen(null)} />}
        {earlier !== null && (
          <>
            <h3 className="mt-5 mb-1 text-name">{words.earlier.title}</h3>
            <EarlierList view={view} door={earlier} onOpened={() => setOpen(null)} />
          </>
        )}
      </Sheet>
      <Sheet open={isEditing(view)} onOpenChange={() => view.days?.edit(null)} title={words.days.title}>
        <div className="rehearsal -mx-5">
          <EditedDay view={view} bare />
        </div>
      </Sheet>
      <Sheet
        open={open === 'timeline' || (state.beside !== null && !asksWhatIf && open === null)}
        onOpenChange={() => {
          session.dropSecond();
          setOpen(null);
        }}
        title={words.phone.timeline}
      >
        <div className="rehearsal -mx-5 flex h-[60dvh]">
          <RehearsedTimeline view={view} earlier={earlier} bare />
        </div>
      </Sheet>
      <Sheet open={asksWhatIf} onOpenChange={view.whatIf.close} title={words.beside.title}>
        <div className="rehearsal -mx-5">
          <Suspense fallback={null}>
            <WhatIfPanel view={view} bare />
          </Suspense>
        </div>
      </Sheet>
      {badDay !== null && days !== null && (
        <Sheet
          open={days.isOpen && step === undefined}
          onOpenChange={badDay.close}
          title={days.shows === 'choice' ? words.badDay.what : words.badDay.title(days.day)}
        >
          <Suspense fallback={<Skeleton label={words.badDay.button} lines={4} />}>
            <div className="rehearsal -mx-5">
              <BadDayPanel
                view={view}
                badDay={badDay}
                state={days}
                onSave={onSave}
                onDraw={onDraw}
                repairs={repairs}
                onOpened={badDay.close}
                bare
              />
            </div>
          </Suspense>
        </Sheet>
      )}
      <Sheet
        open={step !== undefined && open === null && !asksWhatIf && !isEditing(view)}
        onOpenChange={() => session.choose(null)}
        title={step === undefined ? '' : context.stepName(step.id)}
      >
        {step !== undefined && (
          <div className="rehearsal -mx-5">
            <StepPanel view={view} step={step} rehearsed={rehearsed} onSave={onSave} onDraw={onDraw} bare />
          </div>
        )}
      </Sheet>
    </div>
  );
}
