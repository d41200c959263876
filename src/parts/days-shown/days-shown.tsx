import { Sun, Waypoints } from 'lucide-react';
import { useAnnounce } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import type { DaysSetting } from './use-days-shown';

const extents = [
  { value: 'everything', label: 'Everything', icon: Waypoints },
  { value: 'good-day', label: 'Good day', icon: Sun },
] as const;

interface DaysShownProps {
  setting: DaysSetting;
  /** How many steps are there for bad days only; of a drawing without any there is nothing to choose. */
  forBadDays: number;
  iconsOnly: boolean;
}

/** Chooses between everything and the good day, where that makes a difference. */
export function DaysShown({ setting: { extent, setExtent }, forBadDays, iconsOnly }: DaysShownProps) {
  const say = useAnnounce();
  if (forBadDays === 0) return null;
  return (
    <Segmented
      look="float"
      label="Days shown"
      segments={extents}
      value={extent}
      onValueChange={(next) => {
        setExtent(next);
        say(next === 'everything' ? 'Everything is shown' : withoutBadDays(forBadDays));
      }}
      iconsOnly={iconsOnly}
    />
  );
}

function withoutBadDays(steps: number): string {
  const left = steps === 1 ? '1 step' : `${String(steps)} steps`;
  return `The good day is shown, without ${left} for bad days`;
}
