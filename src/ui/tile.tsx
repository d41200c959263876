import type { LucideIcon } from 'lucide-react';
import { cx } from './class-names';

/** People warm, systems cool, flow grey; `ink` is where a process starts or ends. */
export type TileTone = 'person' | 'system' | 'ai' | 'flow' | 'bad' | 'ink';

/** Side in px: 26 on a step, 28 in the dock, 32 in a panel's heading, 36 in a list. */
export type TileSize = 26 | 28 | 32 | 36;

export interface TileProps {
  tone: TileTone;
  icon: LucideIcon;
  size?: TileSize | undefined;
  /** As inside a coverage ring. */
  round?: boolean | undefined;
  className?: string | undefined;
}

const tones: Readonly<Record<TileTone, string>> = {
  person: 'bg-tile-person text-tile-person-icon',
  system: 'bg-tile-system text-tile-system-icon',
  ai: 'bg-tile-ai text-tile-ai-icon',
  flow: 'bg-tile-flow text-tile-flow-icon',
  bad: 'bg-tile-bad text-tile-bad-icon',
  ink: 'bg-ink text-on-ink',
};

const sizes = {
  26: { side: 'size-[26px] rounded-tile', icon: 15 },
  28: { side: 'size-7 rounded-tile', icon: 16 },
  32: { side: 'size-8 rounded-button', icon: 18 },
  36: { side: 'size-9 rounded-[10px]', icon: 19 },
} as const;

/** The picture of a kind of step, or of who does it. It never stands without words beside it. */
export function Tile({ tone, icon: Icon, size = 26, round = false, className }: TileProps) {
  const { side, icon } = sizes[size];
  return (
    <span
      aria-hidden
      className={cx(
        'inline-grid shrink-0 place-items-center forced-colors:border',
        side,
        tones[tone],
        round && 'rounded-pill!',
        className,
      )}
    >
      <Icon size={icon} strokeWidth={1.9} />
    </span>
  );
}
