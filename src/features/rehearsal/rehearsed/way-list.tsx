import { CircleCheck, CircleDashed, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { WayCoverage } from '../../../projections/coverage';
import { cx } from '../../../ui/class-names';
import { type Tone, toneText } from '../../../ui/tone';
import type { RehearsalView } from '../screen/rehearsal-view';

const looks: Readonly<Record<WayCoverage['standing'], { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  caught: { icon: CircleCheck, tone: 'done' },
  'not-caught': { icon: TriangleAlert, tone: 'attention' },
  'not-tried': { icon: CircleDashed, tone: 'neutral' },
};

/** The ways in which a step can end, and how each was rehearsed. */
export function WayList({
  view: { words, context },
  step,
  ways,
}: {
  view: RehearsalView;
  step: string;
  ways: readonly WayCoverage[];
}) {
  return (
    <ul className="grid gap-1.5">
      {ways.map((way) => {
        const { icon: Icon, tone } = looks[way.standing];
        const name = words.coverage.way(step, way.way, context);
        return (
          <li key={name} className="flex items-start gap-2 text-body">
            <Icon aria-hidden size={15} strokeWidth={2} className={cx('mt-0.5 shrink-0', toneText[tone])} />
            <span className="min-w-0 flex-1">{name}</span>
            <span
              className={cx(
                'shrink-0 text-second',
                way.standing === 'not-tried' ? 'text-ink-3' : 'text-ink-2',
              )}
            >
              {words.coverage.wayStands(way, context)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
