import { CircleSlash, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../ui/banner';
import { cx } from '../../../ui/class-names';
import { EmptyState } from '../../../ui/empty-state';
import { Segmented } from '../../../ui/segmented';
import type { RehearsalView } from '../screen/rehearsal-view';
import { NoMap, Working } from './map-work';
import { PeopleView } from './people-view';
import type { RepairSource } from './repairable';
import { StepsView } from './steps-view';
import { SystemsView } from './systems-view';
import { useElsewhere } from './use-elsewhere';
import { useMap } from './use-map';
import { useRepairKit } from './use-repair-kit';
import type { WaysDesk } from './ways-desk';
import { WaysHeading } from './ways-heading';

export interface WaysPanelProps {
  view: RehearsalView;
  /** Null where nothing can be changed. */
  repairs: RepairSource | null;
  /** Keeps the day that plays; null: nothing can be saved now. */
  onSave: (() => void) | null;
  onDraw?: ((step: string | null) => void) | undefined;
  /** Something plays: where the map lies over the drawing it goes away. */
  onPlayed?: (() => void) | undefined;
}

/** Every way in which the drawing can go wrong, and where that ends; each one plays. */
export function WaysPanel({ view, repairs, onSave, onDraw, onPlayed }: WaysPanelProps) {
  const work = useMap(view, view.services.mapFailures);
  const kit = useRepairKit(repairs);
  const { failureMap: words } = view.context.language;
  const [look, setLook] = useState<'steps' | 'systems' | 'people'>('steps');
  const elsewhere = useElsewhere(view, look !== 'steps');
  const { map, state } = work;
  const isOld = state.is === 'working';
  const desk: WaysDesk = {
    view,
    words,
    isOld,
    findings: repairs?.findings ?? [],
    kit,
    onSave,
    onDraw,
    elsewhere,
    play: (name, day) => {
      view.session.playDay({ ...day, name });
      onPlayed?.();
    },
  };
  if (map === null) return <NoMap desk={desk} work={work} label={words.working} />;
  if (map.ways.length === 0 && map.complete) {
    return (
      <EmptyState icon={CircleSlash} title={words.nothing.title} className="px-0!">
        {words.nothing.text}
      </EmptyState>
    );
  }
  return (
    <div aria-busy={isOld}>
      {isOld && <Working desk={desk} work={work} label={words.working} />}
      <div className={cx(isOld && 'grayscale')}>
        <WaysHeading words={words} map={map} />
        {!map.complete && (
          <Banner tone="waiting" icon={TriangleAlert} title={words.incomplete} className="mt-3" />
        )}
        <div className="my-3">
          <Segmented
            label={words.view.label}
            value={look}
            onValueChange={setLook}
            segments={[
              { value: 'steps', label: words.view.steps },
              { value: 'systems', label: words.view.systems },
              { value: 'people', label: words.view.people },
            ]}
          />
        </div>
        {look === 'steps' && <StepsView desk={desk} map={map} />}
        {look === 'systems' && <SystemsView desk={desk} map={map} />}
        {look === 'people' && <PeopleView desk={desk} map={map} />}
      </div>
    </div>
  );
}
