import { type EdgeProps, useStore } from '@xyflow/react';
import { CornerRightDown, type LucideIcon, RotateCcw, Zap } from 'lucide-react';
import { memo } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../../ui/class-names';
import { useCanvasTools, useCanvasUi } from './canvas-ui';
import type { ArrowEdge as ArrowEdgeType, ArrowLabel } from './project-arrows';
import { HEAD, headPath, roundedPath } from './routing/rounded-path';
import { wordsAt } from './zoom-scale';

const RADIUS = 12;

/** An arrow: right-angled, round at its corners, solid and in pencil, dashed for trouble, in pen once it was played. */
export const ArrowEdge = memo(function ArrowEdge({ id, data, selected = false }: EdgeProps<ArrowEdgeType>) {
  const landing = useCanvasUi((ui) => ui.landing === id);
  const led = useCanvasUi((ui) => ui.lead?.arrow === id);
  if (data === undefined) return null;
  const { route, label, isTrouble, isPlayed: played } = data;
  const line = roundedPath(route.points, RADIUS, HEAD.length - 1);
  const tip = route.points.at(-1) ?? { x: 0, y: 0 };
  const stroke = colourOf({ bad: isTrouble, played, selected: selected || landing });
  return (
    <g className={cx(led && 'opacity-30')} data-arrow={id}>
      <path d={line} className="fill-none stroke-transparent [stroke-width:calc(20px*var(--unzoom))]" />
      {(selected || landing) && (
        <path d={line} className="fill-none stroke-accent-wash [stroke-width:calc(8px*var(--line-scale))]" />
      )}
      <path
        d={line}
        className={cx(
          'fill-none transition-[stroke] duration-press',
          stroke.line,
          played
            ? '[stroke-linejoin:round] [stroke-width:calc(3px*var(--line-scale))]'
            : selected || landing
              ? '[stroke-width:calc(2px*var(--line-scale))]'
              : '[stroke-width:calc(1.5px*var(--line-scale))]',
          isTrouble
            ? played
              ? '[stroke-dasharray:7_5]'
              : '[stroke-dasharray:5_4]'
            : played && '[stroke-linecap:round]',
        )}
      />
      <path
        d={headPath(route.points, played ? 1.25 : 1)}
        style={{ transformOrigin: `${String(tip.x)}px ${String(tip.y)}px` }}
        className={cx('scale-(--line-scale) stroke-none', stroke.head)}
      />
      {label !== null && <LabelChip id={id} label={label} selected={selected} played={played} />}
    </g>
  );
});

function colourOf({ bad, played, selected }: { bad: boolean; played: boolean; selected: boolean }) {
  if (selected) return { line: 'stroke-accent', head: 'fill-accent' };
  if (bad && played) return { line: 'stroke-wrong', head: 'fill-wrong' };
  if (bad) return { line: 'stroke-wrong-edge', head: 'fill-wrong-edge' };
  return played ? { line: 'stroke-pen', head: 'fill-pen' } : { line: 'stroke-pencil', head: 'fill-pencil' };
}

const icons: Readonly<Record<ArrowLabel['look'], LucideIcon>> = {
  bad: CornerRightDown,
  failed: Zap,
  answer: CornerRightDown,
  back: RotateCcw,
};

interface LabelChipProps {
  id: string;
  label: ArrowLabel;
  selected: boolean;
  played: boolean;
}

/** The words at an arrow, on a chip of the paper's colour; pressed, it chooses the arrow. */
function LabelChip({ id, label, selected, played }: LabelChipProps) {
  const { selectArrow, labelLayer } = useCanvasTools();
  const words = useStore((state) => wordsAt(state.transform[2]));
  if (labelLayer === null || words === 'none' || (words === 'onward' && label.look === 'back')) return null;
  const Icon = icons[label.look];
  return createPortal(
    <div
      style={{ left: label.x, top: label.y, width: label.width, height: label.height }}
      className={cx(
        'absolute flex text-(length:--text-on-card) leading-[1.3334]',
        label.alignEnd && 'justify-end',
      )}
    >
      <div
        aria-hidden
        data-arrow={id}
        title={label.text}
        onClick={(event) => selectArrow(id, event.shiftKey || event.metaKey || event.ctrlKey)}
        className={cx(
          'nodrag nopan pointer-events-auto flex max-w-full cursor-pointer items-center gap-[0.33em] self-center rounded-[0.75em] bg-paper py-[0.16em] font-label whitespace-nowrap',
          label.compact ? 'px-[0.28em]' : 'pr-[0.58em] pl-[0.42em]',
          labelColour(label, played),
          selected && 'bg-accent-wash text-accent!',
        )}
      >
        <Icon strokeWidth={2.1} className="size-[1.1em] shrink-0" />
        {!label.compact && <span className="truncate">{label.text}</span>}
      </div>
    </div>,
    labelLayer,
  );
}

function labelColour({ look }: ArrowLabel, played: boolean): string {
  if (look === 'bad' || look === 'failed') return 'text-wrong';
  return played ? 'text-pen' : 'text-ink';
}
