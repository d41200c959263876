import { Hand } from 'lucide-react';
import { useState } from 'react';
import { parseDuration } from '../../../kernel/duration';
import type { OpenIncident } from '../../../projections/run-course';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TimeInput } from '../controls/time-input';
import { describeAct } from '../screen/describe-variation';
import type { RehearsalView } from '../screen/rehearsal-view';
import { planTaken, type Resolution, resolutionsOf } from '../script/resolutions';

export interface AttentionCardProps {
  view: RehearsalView;
  incident: OpenIncident;
  onDraw?: ((step: string | null) => void) | undefined;
}

/**
 * Something that needs a person, and everything that a person can do about it: for this time, which becomes part of the
 * scenario, or in the drawing, for every time.
 */
export function AttentionCard({ view, incident, onDraw }: AttentionCardProps) {
  const { session, state, words, context, replay, isOld } = view;
  const [afterMs, setAfterMs] = useState(0);
  const { attention } = words;
  const plan =
    replay === null ? null : planTaken(replay.scenario, replay.rehearsal.journal, incident.incident);
  const name = incident.step === null ? attention.unnamed : attention.needs(context.stepName(incident.step));
  const choose = (resolution: Resolution) => session.resolve(incident.incident, { resolution, afterMs });
  return (
    <Banner tone="attention" icon={Hand} title={name}>
      <p>{sayWhy(incident, view)}</p>
      {plan === null && state.kept === null && (
        <>
          <TimeInput
            label={attention.after}
            valueMs={afterMs}
            onValueChange={setAfterMs}
            className="mt-2.5 text-ink"
          />
          <div className="mt-2 grid gap-1.5">
            {resolutionsOf(incident, state.document, session.catalog).map((resolution, index) => (
              <Button
                key={`${resolution.act}${resolution.step}${resolution.outcome ?? ''}`}
                look={index === 0 ? 'ink' : 'outlined'}
                disabled={isOld}
                onClick={() => choose(resolution)}
              >
                {nameResolution(resolution, incident.kind, view)}
              </Button>
            ))}
          </div>
        </>
      )}
      {plan !== null && (
        <div className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
          <span className="font-label text-ink">
            {attention.planned(describeAct(plan, context), sayAfter(plan.after, view))}
          </span>
          {state.kept === null && (
            <Button size="small" disabled={isOld} onClick={() => session.resolve(incident.incident, null)}>
              {attention.changeMind}
            </Button>
          )}
        </div>
      )}
      {incident.step !== null && onDraw !== undefined && (
        <Button look="link" className="mt-2" onClick={() => onDraw(incident.step)}>
          {incident.kind === 'gap' ? attention.drawOn : attention.drawThen}
        </Button>
      )}
    </Banner>
  );
}

function sayWhy({ kind, step, outcome, setAside }: OpenIncident, { words, context }: RehearsalView): string {
  const { attention } = words;
  if (kind === 'gap' && step !== null && outcome !== null)
    return attention.gap(context.outcome(step, outcome));
  if (kind === 'dead-end' && setAside.length > 0) {
    return attention.deadEnd(context.format.all(setAside.map((aside) => context.stepName(aside.step))));
  }
  return attention.why[kind];
}

/** Names one way on; `kind` is what it is a way on from, where that is known. */
export function nameResolution(
  { act, step, outcome }: Resolution,
  kind: OpenIncident['kind'] | null,
  { words, context }: RehearsalView,
): string {
  const { acts } = words.attention;
  switch (act) {
    case 'retry':
      return kind === 'runaway' ? acts.goOn : acts.retry;
    case 'skip':
      return acts.skip(outcome === null ? '' : context.outcome(step, outcome));
    case 'end-here':
      return acts.endHere;
    case 'start':
      return acts.start(context.stepName(step));
    case 'end':
      return acts.end;
    case 'cancel-run':
      return acts.cancel(context.noun.one);
  }
}

function sayAfter(after: string, { context }: RehearsalView): string | null {
  const afterMs = parseDuration(after) ?? 0;
  return afterMs === 0 ? null : context.format.duration(afterMs);
}
