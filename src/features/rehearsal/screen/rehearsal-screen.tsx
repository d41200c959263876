import { lazy, Suspense, useEffect, useState } from 'react';
import type { Scenario } from '../../../model/scenario';
import type { DaysSetting } from '../../../parts/days-shown/use-days-shown';
import type { AskedLapse } from '../../../parts/lapse-address';
import { useScreenSize } from '../../../ui/use-screen-size';
import type { BadDaySession } from '../bad-day/bad-day-session';
import type { DaysDoor } from '../days/days-door';
import { useDays } from '../days/use-days';
import type { EarlierRuns } from '../earlier/earlier-runs';
import { type EarlierDoor, useEarlier } from '../earlier/use-earlier';
import { SaveDialog } from '../panel/save-dialog';
import { PhoneRehearsal } from '../phone/phone-rehearsal';
import { keepDrawnDay } from '../script/keep-drawn-day';
import type { RehearsalSession } from '../session/rehearsal-session';
import type { RepairSource } from '../ways/repairable';
import { useAskedLapse } from '../ways/use-asked-lapse';
import { DeskRehearsal } from './desk-rehearsal';
import { useRehearsalView } from './rehearsal-view';
import { usePlayerKeys } from './use-player-keys';

const PrintedRun = lazy(async () => ({ default: (await import('../export/printed-run')).PrintedRun }));
const MakeDays = lazy(async () => ({ default: (await import('../days/make-days')).MakeDays }));

export interface RehearsalScreenProps {
  session: RehearsalSession;
  /** Where what is played is kept; left out, nothing is. */
  earlier?: EarlierRuns | undefined;
  /** How much of the drawing is looked at. */
  daysSetting: DaysSetting;
  /** Many cases at once; left out, there are none to be had. */
  badDay?: BadDaySession | undefined;
  /** Keeps a tried day with the drawing; left out, nothing can be saved (read only). */
  onSaveScenario?: ((scenario: Scenario) => void) | undefined;
  /** Where saved days are changed and kept in order; left out, they stay as they are. */
  days?: DaysDoor | undefined;
  /** Leads to the drawing, to a step of it where one is named. */
  onDraw?: ((step: string | null) => void) | undefined;
  /** What can be repaired from here; left out (read only), nothing. */
  repairs?: RepairSource | undefined;
  /** Shows which keys do what; left out, nobody asks. */
  onKeys?: (() => void) | undefined;
  /** The day that somebody came to see; null: none. */
  lapse?: AskedLapse | null;
}

/** The rehearsal of one drawing: watch it, make something go wrong, see where that ends. Fills what it is put into. */
export function RehearsalScreen({
  session,
  earlier,
  daysSetting,
  badDay,
  onSaveScenario,
  days,
  onDraw,
  repairs,
  onKeys,
  lapse = null,
}: RehearsalScreenProps) {
  const { shown, door } = useEarlier(session, earlier);
  // Each has a paper of its own: what is open, where the drawing lies, what is chosen.
  const key = shown.state().kept?.id ?? 'today';
  const isKept = shown !== session;
  return (
    <ShownRehearsal
      key={key}
      session={shown}
      earlier={door}
      daysSetting={daysSetting}
      badDay={isKept ? undefined : badDay}
      onSaveScenario={
        isKept && onSaveScenario !== undefined
          ? // It was played on a drawing of its own: what today's has no longer is left out.
            (scenario) => onSaveScenario(keepDrawnDay(scenario, session.state().document))
          : onSaveScenario
      }
      days={isKept ? undefined : days}
      onDraw={isKept ? undefined : onDraw}
      repairs={isKept ? undefined : repairs}
      onKeys={onKeys}
      lapse={isKept ? null : lapse}
    />
  );
}

interface ShownRehearsalProps extends Omit<RehearsalScreenProps, 'earlier'> {
  earlier: EarlierDoor | null;
}

function ShownRehearsal({
  session,
  earlier,
  daysSetting,
  badDay,
  onSaveScenario,
  days: door,
  onDraw,
  repairs,
  onKeys,
  lapse = null,
}: ShownRehearsalProps) {
  const days = useDays(session, door);
  const view = useRehearsalView(session, days);
  const size = useScreenSize();
  const [isSaving, setIsSaving] = useState(false);
  const onSave = onSaveScenario === undefined || view.isOld ? null : () => setIsSaving(true);
  usePlayerKeys(session, onKeys);
  useEffect(() => {
    if (session.state().show.is === 'working') session.open();
    return session.pause;
  }, [session]);
  useAskedLapse(view, lapse);
  return (
    <div className="rehearsal relative flex h-full min-h-0 w-full min-w-0">
      {size === 'phone' ? (
        <PhoneRehearsal
          view={view}
          earlier={earlier}
          badDay={badDay ?? null}
          onSave={onSave}
          onDraw={onDraw}
          repairs={repairs}
        />
      ) : (
        <DeskRehearsal
          view={view}
          earlier={earlier}
          badDay={badDay ?? null}
          daysSetting={daysSetting}
          isWide={size === 'desk'}
          onSave={onSave}
          onDraw={onDraw}
          repairs={repairs}
        />
      )}
      {/* Not in one of the layouts: paper may be as narrow as a phone, and the layout follows it. */}
      {view.paper.isOpen && view.replay !== null && (
        <Suspense fallback={null}>
          <PrintedRun view={view} replay={view.replay} onDone={view.paper.close} />
        </Suspense>
      )}
      {days?.isMaking === true && (
        <Suspense fallback={null}>
          <MakeDays view={view} days={days} />
        </Suspense>
      )}
      {onSaveScenario !== undefined && (
        <SaveDialog view={view} open={isSaving} onClose={() => setIsSaving(false)} onSave={onSaveScenario} />
      )}
    </div>
  );
}
