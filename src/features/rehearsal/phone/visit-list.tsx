import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { visitLooks } from '../../../parts/step-card/visit-look';
import type { Visit } from '../../../projections/visit';
import { cx } from '../../../ui/class-names';
import { Stamp } from '../../../ui/stamp';
import { Tile } from '../../../ui/tile';
import type { Tone } from '../../../ui/tone';
import { AttentionCard } from '../panel/attention-card';
import { SeeAsPerson } from '../person/see-as-person';
import { BreakLine } from '../promises/break-line';
import { reachedBy } from '../promises/breaks';
import type { RehearsalView } from '../screen/rehearsal-view';

export interface VisitListProps {
  view: RehearsalView;
  onDraw?: ((step: string | null) => void) | undefined;
}

/** What has happened so far as a list of steps, the latest at the foot; each opens what can go wrong there. */
export function VisitList({ view, onDraw }: VisitListProps) {
  const { session, state, words, point, breaks } = view;
  const visits = point?.course.visits ?? [];
  const incidents = point?.course.incidents ?? [];
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [visits.length, incidents.length]);
  return (
    <>
      {/* What a finger lies on stays where it is. */}
      <ol aria-label={words.phone.visits} onPointerDown={session.pause} className="grid gap-2">
        {visits.map((visit) => (
          <VisitRow key={visit.key} view={view} visit={visit} />
        ))}
      </ol>
      {incidents.map((incident) => (
        <AttentionCard key={incident.incident} view={view} incident={incident} onDraw={onDraw} />
      ))}
      {breaks.filter(reachedBy(state.seq)).map((at) => (
        <BreakLine key={at.promise} view={view} at={at} />
      ))}
      <div ref={end} />
    </>
  );
}

const borders: Readonly<Record<Tone, string>> = {
  pen: 'border-pen',
  waiting: 'border-waiting-edge',
  trying: 'border-trying-edge',
  attention: 'border-attention-solid',
  done: 'border-line',
  wrong: 'border-wrong-edge',
  neutral: 'border-line',
};

function VisitRow({ view, visit }: { view: RehearsalView; visit: Visit }) {
  const { session, services, context } = view;
  const step = context.step(visit.step);
  const picture = step === undefined ? undefined : services.faces.find(step.type)?.picture(step);
  const { icon, tone } = visitLooks[visit.state];
  const { format, language } = context;
  // Since when it stands as the word says.
  const sinceMs = visit.endedAt ?? visit.phases.at(-1)?.from ?? visit.startedAt;
  return (
    <li
      className={cx(
        'relative flex items-start gap-3 rounded-card border bg-card px-3.5 py-3 shadow-card',
        visit.endedAt === null ? borders[tone] : 'border-line',
        visit.state === 'held' && 'border-dashed',
      )}
    >
      {picture !== undefined && <Tile tone={picture.tone} icon={picture.icon} size={36} />}
      <div className="min-w-0 flex-1">
        <button
          type="button"
          className="max-w-full text-left text-name wrap-anywhere outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-2 focus-visible:after:outline-accent"
          onClick={() => session.choose(visit.step, visit.key)}
        >
          {context.stepName(visit.step)}
        </button>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-second text-ink-3">
          <Stamp
            bare
            tone={tone}
            icon={icon}
            word={language.states.visit[visit.state]}
            className="text-second!"
          />
          {sinceMs !== null && format.moment(sinceMs)}
        </p>
        <div className="relative has-[button]:mt-2">
          <SeeAsPerson view={view} visit={visit} asOffer />
        </div>
      </div>
      <ChevronRight aria-hidden size={17} className="mt-2 shrink-0 text-ink-3" />
    </li>
  );
}
