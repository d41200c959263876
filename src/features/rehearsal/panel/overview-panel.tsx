import { X } from 'lucide-react';
import { useState } from 'react';
import { type VisitLook, visitLooks } from '../../../parts/step-card/visit-look';
import type { RunStanding } from '../../../projections/run-standing';
import { IconButton } from '../../../ui/icon-button';
import { PanelHeader } from '../../../ui/panel';
import { Stamp } from '../../../ui/stamp';
import { Tabs } from '../../../ui/tabs';
import type { RehearsalView } from '../screen/rehearsal-view';
import { AttentionCard } from './attention-card';
import { ScenarioList } from './scenario-list';
import { StoryList } from './story-list';
import { VariationCard } from './variation-card';

export interface OverviewPanelProps {
  view: RehearsalView;
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** Where the panel lies over the drawing it can be put away. */
  onClose?: (() => void) | undefined;
}

type Part = 'scenarios' | 'story';

/** The rehearsal as a whole: what needs attention, what can be played, what has happened. */
export function OverviewPanel({ view, onSave, onDraw, onClose }: OverviewPanelProps) {
  const { words, point, scenarioName } = view;
  const [part, setPart] = useState<Part>('scenarios');
  const incidents = point?.course.incidents ?? [];
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
      <div className="grid gap-3 px-5 pb-2 empty:hidden">
        {incidents.map((incident) => (
          <AttentionCard key={incident.incident} view={view} incident={incident} onDraw={onDraw} />
        ))}
        <VariationCard view={view} onSave={onSave} />
      </div>
      <Tabs
        className="px-5 pb-5"
        label={words.panel.parts}
        value={part}
        onValueChange={setPart}
        items={[
          { value: 'scenarios', label: words.panel.scenarios, content: <ScenarioList view={view} /> },
          {
            value: 'story',
            label: words.panel.story,
            content: <StoryList view={view} />,
          },
        ]}
      />
    </>
  );
}

/** How the run stands where the player is. */
function Standing({ view: { state, point, context, replay } }: { view: RehearsalView }) {
  if (point === null || replay === null || state.seq === 0) return null;
  const { standing } = point.moment;
  const { icon, tone } = standingLooks[standing];
  const passedMs = point.moment.at - replay.rehearsal.startedAt;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-second text-ink-3">
      <Stamp bare tone={tone} icon={icon} word={context.language.states.run[standing]} />
      {context.format.duration(passedMs)}
    </p>
  );
}

const standingLooks: Readonly<Record<RunStanding, VisitLook>> = {
  running: visitLooks.working,
  waiting: visitLooks['waiting-person'],
  'needs-attention': visitLooks['needs-attention'],
  done: visitLooks.done,
  'done-not-all': visitLooks['set-aside'],
  'went-wrong': visitLooks['went-wrong'],
  cancelled: visitLooks.cancelled,
};
