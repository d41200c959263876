import { CircleStop, Dices, RotateCcw, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
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
import { VariationCard } from '../panel/variation-card';
import type { RehearsalView } from '../screen/rehearsal-view';
import { BAD_DAY_SIZES, type BadDaySession, type BadDayState } from './bad-day-session';
import { CaseGrid } from './case-grid';
import { CaseMark } from './case-mark';
import { sayTrouble } from './say-trouble';
import { TroubleList } from './trouble-list';

export interface BadDayPanelProps {
  view: RehearsalView;
  badDay: BadDaySession;
  state: BadDayState;
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** A case was opened: on a phone the sheet makes way for it. */
  onOpened?: (() => void) | undefined;
  /** Something else says already what this is. */
  bare?: boolean | undefined;
}

/** A bad day: how its cases came out, the same trouble in one place, and every case to be looked at. */
export function BadDayPanel({
  view,
  badDay,
  state,
  onSave,
  onDraw,
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
  const shown = isShown && (
    <div className="grid gap-3 empty:hidden">
      {(point?.course.incidents ?? []).map((incident) => (
        <AttentionCard key={incident.incident} view={view} incident={incident} onDraw={onDraw} />
      ))}
      <VariationCard view={view} onSave={onSave} />
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
              view={view}
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
