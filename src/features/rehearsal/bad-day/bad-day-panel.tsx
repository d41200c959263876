import { ArrowLeft, CircleStop, Dices, RotateCcw, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CASE_STANDINGS } from '../../../projections/case-standing';
import { type BadDayReport, sumUpBadDay } from '../../../rehearsal/bad-day/bad-day-report';
import type { BadDayCase } from '../../../rehearsal/bad-day/judge-bad-day';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { useAnnounceIfHeard } from '../../../ui/live-region';
import { PanelHeader } from '../../../ui/panel';
import { ProgressBar } from '../../../ui/progress-bar';
import { Segmented } from '../../../ui/segmented';
import type { BadDayWords } from '../../../words/bad-day';
import { AttentionCard } from '../panel/attention-card';
import { LeftCard } from '../panel/left-card';
import { VariationCard } from '../panel/variation-card';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { RepairSource } from '../ways/repairable';
import { useRepairKit } from '../ways/use-repair-kit';
import { BadDayChoice } from './bad-day-choice';
import { BAD_DAY_SIZES, type BadDaySession, type BadDayState } from './bad-day-session';
import { CaseGrid } from './case-grid';
import { CaseMark } from './case-mark';
import { sayTrouble } from './say-trouble';
import { type TroubleDesk, TroubleList } from './trouble-list';

export interface BadDayPanelProps {
  view: RehearsalView;
  badDay: BadDaySession;
  state: BadDayState;
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** What can be repaired from here; left out, nothing. */
  repairs?: RepairSource | undefined;
  /** A case was opened: on a phone the sheet makes way for it. */
  onOpened?: (() => void) | undefined;
  /** Something else says already what this is. */
  bare?: boolean | undefined;
}

/** A bad day: what goes wrong on it, or many of them at once. */
export function BadDayPanel({ repairs, ...props }: BadDayPanelProps) {
  const { view, badDay, state, onSave, onDraw, onOpened, bare = false } = props;
  return state.shows === 'choice' ? (
    <BadDayChoice
      view={view}
      badDay={badDay}
      onSave={onSave}
      onDraw={onDraw}
      onOpened={onOpened}
      bare={bare}
    />
  ) : (
    <BadDayCases {...props} repairs={repairs} />
  );
}

/** Many cases at once: how they came out, the same trouble in one place, and every case to be looked at. */
function BadDayCases({
  view,
  badDay,
  state,
  onSave,
  onDraw,
  repairs,
  onOpened,
  bare = false,
}: BadDayPanelProps) {
  const { session, words, context, point } = view;
  const { badDay: says } = words;
  const report = useMemo(() => sumUpBadDay(state.cases), [state.cases]);
  useSpoken(state, report, says);
  const isShown = state.chosen !== null && view.state.scenario.id === caseId(state);
  // What was pressed stays under the pointer: a case opens below it.
  const [openedFrom, setOpenedFrom] = useState<'marks' | 'troubles'>('marks');
  const choose = (played: BadDayCase, from: typeof openedFrom) => {
    setOpenedFrom(from);
    badDay.choose(played.number);
    session.playDay({ ...played.scenario, name: says.caseOfDay(state.day, played.number) });
    onOpened?.();
  };
  useWorstCase(state, report, isShown, (played) => {
    badDay.choose(played.number);
    session.showDay({ ...played.scenario, name: says.caseOfDay(state.day, played.number) });
  });
  const desk = useRepairDesk(view, repairs, onDraw);
  const shown = isShown && (
    <div className="grid gap-3 empty:hidden">
      {(point?.course.incidents ?? []).map((incident) => (
        <AttentionCard key={incident.incident} view={view} incident={incident} onDraw={onDraw} />
      ))}
      <VariationCard view={view} onSave={onSave} />
      <LeftCard view={view} />
    </div>
  );
  return (
    <>
      {!bare && (
        <PanelHeader
          title={says.title(state.day)}
          actions={<IconButton label={says.close} icon={X} onClick={badDay.close} />}
        >
          <p className="text-second text-pretty text-ink-2">{says.about(context.noun.many)}</p>
        </PanelHeader>
      )}
      <div className="grid gap-4 px-5 pb-5">
        <Button
          look="quiet"
          size="small"
          icon={ArrowLeft}
          className="-mb-2 -ml-2.5 justify-self-start"
          onClick={badDay.open}
        >
          {says.what}
        </Button>
        <Outcome badDay={badDay} state={state} report={report} says={says} />
        {state.progress !== 'refused' && state.progress !== 'broken' && (
          <CaseGrid
            key={`${String(state.day)} ${String(state.size)}`}
            label={says.cases(state.day)}
            cases={state.cases}
            size={state.progress === 'stopped' ? state.cases.length : state.size}
            chosen={isShown ? state.chosen : null}
            nameOf={(played) =>
              `${says.caseOf(played.number)}. ${sayTrouble(played, view.state.document, context)}`
            }
            onChoose={(played) => choose(played, 'marks')}
          />
        )}
        {openedFrom === 'marks' && shown}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Segmented
            label={says.howMany}
            value={String(state.size)}
            onValueChange={(value) => {
              const size = BAD_DAY_SIZES.find((known) => String(known) === value);
              if (size !== undefined) badDay.setSize(size);
            }}
            segments={BAD_DAY_SIZES.map((size) => ({ value: String(size), label: String(size) }))}
          />
          <Button icon={Dices} onClick={badDay.another}>
            {says.another}
          </Button>
        </div>
        {report.groups.length > 0 && (
          <section aria-label={says.troubles}>
            <h3 className="mb-1 text-label font-semibold text-ink-2">{says.troubles}</h3>
            <TroubleList
              desk={desk}
              groups={report.groups}
              chosen={isShown ? state.chosen : null}
              shown={openedFrom === 'troubles' ? shown : null}
              onChoose={(played) => choose(played, 'troubles')}
            />
          </section>
        )}
      </div>
    </>
  );
}

/** Is what the repair of a trouble needs. */
function useRepairDesk(
  view: RehearsalView,
  repairs: RepairSource | undefined,
  onDraw: BadDayPanelProps['onDraw'],
): TroubleDesk {
  const kit = useRepairKit(repairs ?? null);
  const { failureMap: words } = view.context.language;
  return { view, words, kit, findings: repairs?.findings ?? [], isOld: view.isOld, onDraw };
}

/** Shows the case that was looked at last, else the worst, once they are there: what stood there before is no case of them. */
function useWorstCase(
  { progress, cases, chosen }: BadDayState,
  { groups }: BadDayReport,
  isShown: boolean,
  show: (played: BadDayCase) => void,
): void {
  const met = useRef<BadDayState['cases'] | null>(null);
  useEffect(() => {
    if (progress !== 'played' || met.current === cases) return;
    met.current = cases;
    const worst = cases.find(({ number }) => number === chosen) ?? groups[0]?.cases[0];
    if (!isShown && worst !== undefined) show(worst);
  }, [progress, cases, chosen, groups, isShown, show]);
}

interface OutcomeProps {
  badDay: BadDaySession;
  state: BadDayState;
  report: BadDayReport;
  says: BadDayWords;
}

/** What came of it in one sentence, with what each mark means; while it is played, how far it is. */
function Outcome({ badDay, state, report, says }: OutcomeProps) {
  const { progress, cases, size } = state;
  if (progress === 'refused' || progress === 'broken') {
    return (
      <div role="alert" className="grid justify-items-start gap-2">
        <p className="text-body text-pretty">{says[progress]}</p>
        {progress === 'broken' && (
          <Button icon={RotateCcw} onClick={badDay.play}>
            {says.again}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="grid gap-3">
      {progress === 'playing' ? (
        <div className="flex items-end gap-3">
          <ProgressBar
            className="flex-1"
            label={says.playing}
            value={cases.length}
            max={size}
            valueText={says.of(cases.length, size)}
          />
          <IconButton label={says.stop} icon={CircleStop} size={28} onClick={badDay.stop} />
        </div>
      ) : (
        <p className="text-[20px] leading-[26px] font-semibold tracking-[-0.02em] text-balance">
          {says.outcome(report.counts)}
        </p>
      )}
      <ul className="grid gap-1 text-second text-ink-2">
        {CASE_STANDINGS.filter((standing) => report.counts[standing] > 0).map((standing) => (
          <li key={standing} className="flex items-center gap-2">
            <CaseMark standing={standing} size={13} />
            <span className="min-w-0 flex-1">{says.standings[standing]}</span>
            <span className="font-label text-ink tabular-nums">{report.counts[standing]}</span>
          </li>
        ))}
      </ul>
      {progress === 'stopped' && <p className="text-second text-ink-3">{says.stopped(cases.length, size)}</p>}
    </div>
  );
}

/** Says once what came of it to somebody who does not see it. */
function useSpoken({ progress }: BadDayState, { counts }: BadDayReport, says: BadDayWords): void {
  const announce = useAnnounceIfHeard();
  const text = progress === 'played' ? says.outcome(counts) : '';
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text, announce]);
}

function caseId({ cases, chosen }: BadDayState): string | undefined {
  return cases.find(({ number }) => number === chosen)?.scenario.id;
}
