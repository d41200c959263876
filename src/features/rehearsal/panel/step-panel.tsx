import { OctagonPause, X } from 'lucide-react';
import type { Step } from '../../../model/document';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { PanelHeader, PanelSection } from '../../../ui/panel';
import { Tile } from '../../../ui/tile';
import { capitalised } from '../../../words/sentence';
import { StepControls } from '../controls/step-controls';
import { BreakLine } from '../promises/break-line';
import { reachedBy } from '../promises/breaks';
import type { Rehearsed } from '../rehearsed/use-coverage';
import { WayList } from '../rehearsed/way-list';
import { describeStep } from '../screen/describe-step';
import type { RehearsalView } from '../screen/rehearsal-view';
import { possibilitiesOf } from '../script/possibilities';
import { AttentionCard } from './attention-card';
import { StepVisits } from './step-visits';
import { VariationCard } from './variation-card';

export interface StepPanelProps {
  view: RehearsalView;
  step: Step;
  /** How the drawing was rehearsed; null where that cannot be said. */
  rehearsed: Rehearsed | null;
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** Something else says already whose panel it is. */
  bare?: boolean | undefined;
}

/** One step in the rehearsal: what happens here, and how it went so far. */
export function StepPanel({ view, step, rehearsed, onSave, onDraw, bare = false }: StepPanelProps) {
  const { session, state, services, words, context, point, breaks } = view;
  const picture = services.faces.find(step.type)?.picture(step);
  const line = context.wordsOf(step)?.card(step, context) ?? '';
  const incidents = (point?.course.incidents ?? []).filter((incident) => incident.step === step.id);
  const begins = possibilitiesOf(step, state.document, session.catalog).does === 'begin';
  const ways = rehearsed?.coverage.steps.get(step.id);
  return (
    <>
      {!bare && (
        <PanelHeader
          title={context.stepName(step.id)}
          leading={
            picture === undefined ? undefined : <Tile tone={picture.tone} icon={picture.icon} size={32} />
          }
          actions={<IconButton label={words.step.close} icon={X} onClick={() => session.choose(null)} />}
        >
          {line !== '' && <p className="mt-1.5 text-body text-pretty text-ink-2">{line}</p>}
        </PanelHeader>
      )}
      {bare && line !== '' && <p className="px-5 pb-3 text-body text-pretty text-ink-2">{line}</p>}
      {incidents.map((incident) => (
        <div key={incident.incident} className="px-5 pb-3">
          <AttentionCard view={view} incident={incident} onDraw={onDraw} />
        </div>
      ))}
      {breaks.filter(reachedBy(state.seq)).map((at) =>
        at.step === step.id ? (
          <div key={at.promise} className="px-5 pb-3">
            <BreakLine view={view} at={at} />
          </div>
        ) : null,
      )}
      <PanelSection title={begins ? words.step.beginsWith : words.step.happens}>
        {state.kept === null ? (
          <StepControls view={view} step={step} />
        ) : (
          <p className="text-ink-2">{capitalised(describeStep(state.scenario, step.id, context))}</p>
        )}
      </PanelSection>
      {state.isTried && (
        <div className="px-5 pb-3">
          <VariationCard view={view} onSave={onSave} />
        </div>
      )}
      {ways !== undefined && (
        <PanelSection title={words.coverage.title}>
          <WayList view={view} step={step.id} ways={ways} />
        </PanelSection>
      )}
      <PanelSection title={words.step.soFar} action={<StopSwitch view={view} step={step} />}>
        <StepVisits view={view} step={step} />
      </PanelSection>
    </>
  );
}

/** Has playing stop when the step starts or needs attention; «B» on its card does the same. */
function StopSwitch({ view, step }: { view: RehearsalView; step: Step }) {
  const { session, state, words } = view;
  const isStop = state.stops.has(step.id);
  return (
    <Button
      size="small"
      look="quiet"
      icon={OctagonPause}
      aria-pressed={isStop}
      onClick={() => session.toggleStop(step.id)}
    >
      {isStop ? words.player.stops.here : words.player.stops.stopHere}
    </Button>
  );
}
