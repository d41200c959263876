import type { Step } from '../../../model/document';
import type { FieldValues } from '../../../model/journal';
import { visitLooks } from '../../../parts/step-card/visit-look';
import { isOpen, type Visit } from '../../../projections/visit';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Stamp } from '../../../ui/stamp';
import { beginningOf } from '../beside/what-if-choices';
import { SeeAsPerson } from '../person/see-as-person';
import { useExplain } from '../screen/explain-visit';
import type { RehearsalView } from '../screen/rehearsal-view';
import { possibilitiesOf } from '../script/possibilities';

/** How often a step was gone through so far, and what went in and came out each time. */
export function StepVisits({ view, step }: { view: RehearsalView; step: Step }) {
  const { words, point, state, session } = view;
  const visits = (point?.course.visits ?? []).filter((visit) => visit.step === step.id);
  if (visits.length === 0) return <p className="text-ink-2">{words.step.notReached}</p>;
  const shown = visits.find(({ key }) => key === state.visit) ?? visits.at(-1);
  return (
    <ol className="grid gap-1.5">
      {visits.map((visit) => (
        <li key={visit.key}>
          <VisitHead
            view={view}
            visit={visit}
            isShown={visit === shown}
            onPress={() => session.choose(step.id, visit.key)}
          />
          {visit === shown && (
            <>
              <VisitFacts view={view} visit={visit} step={step} />
              <div className="mt-1.5 pl-4 empty:hidden">
                <SeeAsPerson view={view} visit={visit} />
              </div>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

interface VisitHeadProps {
  view: RehearsalView;
  visit: Visit;
  isShown: boolean;
  onPress: () => void;
}

function VisitHead({ view, visit, isShown, onPress }: VisitHeadProps) {
  const { words, context } = view;
  const { format, language } = context;
  const { icon, tone } = visitLooks[visit.state];
  const fromMs = visit.phases[0]?.from ?? visit.startedAt ?? visit.endedAt;
  const when = fromMs === null ? '' : format.moment(fromMs);
  const lasted =
    fromMs !== null && visit.endedAt !== null && visit.endedAt > fromMs && !isOpen(visit.state)
      ? [format.between(fromMs, visit.endedAt)]
      : [];
  return (
    <button
      type="button"
      aria-expanded={isShown}
      onClick={onPress}
      className="flex w-full flex-wrap items-center gap-x-2 gap-y-0.5 rounded-tile text-left hover:bg-hover"
    >
      <Stamp bare tone={tone} icon={icon} word={language.states.visit[visit.state]} />
      <span className="text-second text-ink-3">
        {[
          ...(visit.visit !== null && visit.visit > 1 ? [words.step.visit(visit.visit)] : []),
          when,
          ...lasted,
        ].join('  ·  ')}
      </span>
    </button>
  );
}

function VisitFacts({ view, visit, step }: { view: RehearsalView; visit: Visit; step: Step }) {
  const { words, context } = view;
  const whys = useExplain(view)(visit);
  const needed = step.needs.length > 0 ? step.needs : Object.keys(visit.reasons[0]?.values ?? {});
  const input: FieldValues = Object.fromEntries(needed.map((id) => [id, visit.input[id] ?? null]));
  const answers = visit.answers.filter(({ refused }) => refused === null);
  return (
    <dl className="mt-1.5 grid gap-2 border-l-2 border-line pl-3.5">
      <Facts title={words.step.wentIn} values={input} empty={words.step.nothingWentIn} view={view} />
      {answers.map(({ answer, by, reason, at }) => (
        <div key={at}>
          <dt className="text-label text-ink-3">{context.personName(by)}</dt>
          <dd>
            {context.outcome(step.id, answer)}
            {reason !== null && reason !== '' && <span className="text-ink-2"> «{reason}»</span>}
          </dd>
        </div>
      ))}
      {visit.endedAt !== null && answers.length === 0 && (
        <Facts
          title={words.step.cameOut}
          values={visit.output}
          empty={leftBy(visit, step, view)}
          view={view}
        />
      )}
      {whys.length > 0 && (
        <div>
          <dt className="text-label text-ink-3">{words.why.title}</dt>
          {whys.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
      <WhatIfHere view={view} visit={visit} step={step} />
    </dl>
  );
}

/** Leads to the question what would have become of it, had this visit gone otherwise. */
function WhatIfHere({ view, visit, step }: { view: RehearsalView; visit: Visit; step: Step }) {
  const { session, state, words, replay, whatIf, isOld } = view;
  const { does } = possibilitiesOf(step, state.document, session.catalog);
  const canChange = does === 'work' || does === 'ask' || does === 'await' || does === 'choose';
  if (!canChange || replay === null || visit.activation === null) return null;
  return (
    <div>
      <dt className="sr-only">{words.beside.whatIf}</dt>
      <dd>
        <Button
          look="link"
          disabled={isOld}
          onClick={() => {
            const seq = beginningOf(replay.rehearsal.journal, visit.activation);
            if (!isOpen(visit.state) && seq !== undefined) session.jumpTo(seq);
            whatIf.open({ step: step.id, visit: visit.key });
          }}
        >
          {words.beside.atVisit}
        </Button>
      </dd>
    </div>
  );
}

/** A step that leaves nothing behind still leaves by a way out. */
function leftBy({ outcome }: Visit, step: Step, { context, words }: RehearsalView): string {
  return outcome === null ? words.step.nothingCameOut : context.outcome(step.id, outcome);
}

interface FactsProps {
  title: string;
  values: FieldValues;
  empty: string;
  view: RehearsalView;
}

function Facts({ title, values, empty, view: { context } }: FactsProps) {
  const entries = Object.entries(values);
  return (
    <div>
      <dt className="text-label text-ink-3">{title}</dt>
      {entries.length === 0 && <dd className="text-ink-2">{empty}</dd>}
      {entries.map(([id, value]) => (
        <dd key={id} className="flex justify-between gap-3">
          <span className="text-ink-2">{context.fieldName(id)}</span>
          <span className={cx('min-w-0 text-right font-medium wrap-anywhere')}>
            {context.format.value(value, context.field(id))}
          </span>
        </dd>
      ))}
    </div>
  );
}
