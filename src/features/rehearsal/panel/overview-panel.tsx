import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { IconButton } from '../../../ui/icon-button';
import { PanelHeader } from '../../../ui/panel';
import { Stamp } from '../../../ui/stamp';
import { Tabs } from '../../../ui/tabs';
import { EarlierList } from '../earlier/earlier-list';
import { KeptCard } from '../earlier/kept-card';
import type { EarlierDoor } from '../earlier/use-earlier';
import type { RehearsalView } from '../screen/rehearsal-view';
import { standingLooks } from '../screen/standing-looks';
import { isMapDay } from '../ways/map-day';
import type { RepairSource } from '../ways/repairable';
import { AttentionCard } from './attention-card';
import { LeftCard } from './left-card';
import { ScenarioList } from './scenario-list';
import { StoryList } from './story-list';
import { VariationCard } from './variation-card';

const WaysPanel = lazy(async () => ({ default: (await import('../ways/ways-panel')).WaysPanel }));

export interface OverviewPanelProps {
  view: RehearsalView;
  /** What can be repaired from here; left out, nothing. */
  repairs?: RepairSource | undefined;
  /** Leads to earlier rehearsals; null where none are kept. */
  earlier: EarlierDoor | null;
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** Where the panel lies over the drawing it can be put away. */
  onClose?: (() => void) | undefined;
}

/** The rehearsal as a whole: what needs attention, what can be played, what has happened. */
export function OverviewPanel({ view, repairs, earlier, onSave, onDraw, onClose }: OverviewPanelProps) {
  const { session, state, words, context, point, scenarioName } = view;
  const isKept = state.kept !== null;
  const { part } = state;
  const incidents = point?.course.incidents ?? [];
  // The map says itself what is tried and where it ends. What comes and goes with a day stands below the lists: nothing
  // may push their rows from under the pointer.
  const isOnMap = part === 'ways' && isMapDay(state.scenario);
  return (
    <>
      <PanelHeader
        title={scenarioName}
        actions={
          onClose === undefined ? undefined : (
            <IconButton label={words.panel.close} icon={X} onClick={onClose} />
          )
        }
      >
        <Standing view={view} />
      </PanelHeader>
      <div className="px-5 pb-2 empty:hidden">
        <KeptCard view={view} door={earlier} onSave={onSave} />
      </div>
      <Tabs
        className="grow px-5 pb-5"
        label={words.panel.parts}
        value={part}
        onValueChange={session.showPart}
        items={[
          ...(isKept
            ? []
            : [
                {
                  value: 'ways' as const,
                  label: context.language.failureMap.tab,
                  content: (
                    <Suspense>
                      <WaysPanel view={view} repairs={repairs ?? null} onSave={onSave} onDraw={onDraw} />
                    </Suspense>
                  ),
                },
                {
                  value: 'scenarios' as const,
                  label: words.panel.scenarios,
                  content: <ScenarioList view={view} />,
                },
              ]),
          { value: 'story', label: words.panel.story, content: <StoryList view={view} /> },
          ...(earlier === null
            ? []
            : [
                {
                  value: 'earlier' as const,
                  label: words.earlier.tab,
                  content: <EarlierList view={view} door={earlier} />,
                },
              ]),
        ]}
      />
      <div className="sticky bottom-0 z-1 grid max-h-3/5 shrink-0 gap-3 overflow-y-auto border-t border-line bg-panel px-5 py-3 empty:hidden">
        {!isOnMap && (
          <>
            {incidents.map((incident) => (
              <AttentionCard key={incident.incident} view={view} incident={incident} onDraw={onDraw} />
            ))}
            <VariationCard view={view} onSave={onSave} />
          </>
        )}
        <LeftCard view={view} />
      </div>
    </>
  );
}

/** How the run stands where the player is. */
function Standing({ view: { state, point, context, replay } }: { view: RehearsalView }) {
  if (point === null || replay === null || state.seq === 0) return null;
  const { standing } = point.moment;
  const { icon, tone } = standingLooks[standing];
  const { startedAt } = replay.rehearsal;
  const atMs = point.course.endedAt ?? point.moment.at;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-second text-ink-3">
      <Stamp bare tone={tone} icon={icon} word={context.language.states.run[standing]} />
      {atMs > startedAt && context.format.between(startedAt, atMs)}
    </p>
  );
}
