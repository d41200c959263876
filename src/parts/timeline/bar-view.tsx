import { Bell, Check, CornerUpRight, type LucideIcon, SkipForward, Slash, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { cx } from '../../ui/class-names';
import { type Tone, toneText } from '../../ui/tone';
import type { PieceLook } from './bar-pieces';
import type { LabelPlace } from './label-layout';
import type { PlacedMark, PlacedPiece } from './placed-bar';

const looks: Readonly<Record<PieceLook, string>> = {
  working: 'rounded-[6px] bg-pen forced-color-adjust-none',
  waiting: 'rounded-[6px] border-[1.5px] border-waiting-edge bg-waiting-wash',
  held: 'rounded-[6px] border-[1.5px] border-dashed border-waiting-edge bg-panel',
  attention: 'rounded-[6px] bg-attention-wash hatch-attention',
  try: 'rounded-pill bg-trying forced-color-adjust-none',
  'to-come':
    'rounded-[6px] border-[1.5px] border-dotted border-edge bg-panel hover:border-pen hover:bg-accent-wash',
  'next-try': 'rounded-pill border-[1.5px] border-dashed border-trying-edge bg-panel',
};

export interface BarPieceViewProps {
  placed: PlacedPiece;
  name: string;
  /** The Tab key reaches it. */
  isActive: boolean;
  isSelected: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onHover: (isOver: boolean) => void;
  onSelect: () => void;
}

/** One piece of a bar: a button with its whole name. */
export function BarPieceView(props: BarPieceViewProps) {
  const { placed, name, isActive, isSelected, onFocus, onKeyDown, onHover, onSelect } = props;
  const { piece, x, width } = placed;
  return (
    <button
      type="button"
      data-piece={piece.key}
      aria-label={name}
      aria-pressed={isSelected}
      tabIndex={isActive ? 0 : -1}
      onClick={onSelect}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onBlur={() => onHover(false)}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      className={cx(
        'reach absolute! top-0 h-6',
        looks[piece.look],
        isSelected && 'outline-2 outline-offset-2 outline-accent',
        'focus-visible:z-10 focus-visible:outline-2 focus-visible:outline-offset-3 focus-visible:outline-accent',
      )}
      style={{ left: x, width }}
    />
  );
}

const halo = '[text-shadow:0_0_2px_var(--color-panel),0_0_2px_var(--color-panel),0_0_4px_var(--color-panel)]';

/** The line for now goes under what is written: on the sheet it keeps its paper around it. */
const places: Readonly<Record<LabelPlace['at'], string>> = {
  inside: 'top-1 truncate',
  beside: `top-1 text-ink ${halo}`,
  above: `-top-4.25 text-ink ${halo}`,
  below: `top-6.5 text-attention ${halo}`,
  next: `top-1 text-trying ${halo}`,
};

/** What is written at a bar. Pictures of its name: the name itself is the button's. */
export function BarLabels({ labels }: { labels: readonly LabelPlace[] }) {
  return labels.map(({ text, at, x, width, look }) => (
    <span
      key={`${at}${String(x)}`}
      aria-hidden
      className={cx(
        'pointer-events-none absolute z-1 text-label whitespace-nowrap',
        places[at],
        at === 'inside' && (look === 'working' ? 'text-on-ink forced-color-adjust-none' : 'text-ink'),
      )}
      style={at === 'inside' ? { left: x, maxWidth: width + 10 } : { left: x }}
    >
      {text}
    </span>
  ));
}

const marks: Readonly<Record<PlacedMark['kind'], { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  done: { icon: Check, tone: 'done' },
  'went-wrong': { icon: X, tone: 'wrong' },
  skipped: { icon: SkipForward, tone: 'neutral' },
  'set-aside': { icon: CornerUpRight, tone: 'neutral' },
  cancelled: { icon: Slash, tone: 'neutral' },
  reminded: { icon: Bell, tone: 'waiting' },
};

/** How a bar ended, or a reminder: a round mark of 20 px on its line. */
export function BarMark({ mark }: { mark: PlacedMark }) {
  const { icon: Icon, tone } = marks[mark.kind];
  return (
    <span
      aria-hidden
      className={cx(
        'pointer-events-none absolute top-0.5 z-1 grid size-5 -translate-x-1/2 place-items-center rounded-pill border-[1.5px] border-current bg-card',
        toneText[tone],
      )}
      style={{ left: mark.x }}
    >
      <Icon size={12} strokeWidth={2.2} />
    </span>
  );
}
