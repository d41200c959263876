import { cx } from '../../ui/class-names';
import type { TileTone } from '../../ui/tile';
import type { MiniaturePicture, MiniatureStep } from './draw-miniature';

export interface MiniatureProps {
  picture: MiniaturePicture;
  className?: string | undefined;
}

const tones: Readonly<Record<TileTone, string>> = {
  person: 'fill-tile-person-icon',
  system: 'fill-tile-system-icon',
  ai: 'fill-tile-ai-icon',
  flow: 'fill-tile-flow-icon',
  bad: 'fill-tile-bad-icon',
  ink: 'fill-ink',
};

/** The small picture of a workflow. It repeats what is said beside it, so it has no name of its own. */
export function Miniature({ picture, className }: MiniatureProps) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
      preserveAspectRatio="xMidYMid meet"
      fill="none"
      className={cx('block h-full w-full overflow-visible', className)}
    >
      {picture.frames.map((frame) => (
        <Frame key={frame.id} frame={frame} />
      ))}
      {picture.arrows.map(({ id, path, isTrouble }) => (
        <path
          key={id}
          d={path}
          strokeWidth={1.25}
          strokeDasharray={isTrouble ? '3.5 3' : undefined}
          className={isTrouble ? 'stroke-wrong-edge' : 'stroke-pencil'}
        />
      ))}
      {picture.steps.map((step) => (
        <Card key={step.id} step={step} />
      ))}
    </svg>
  );
}

function Frame({ frame: { x, y, width, height } }: { frame: MiniatureStep }) {
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={5}
      strokeWidth={0.75}
      className="fill-card/45 stroke-line"
    />
  );
}

function Card({ step }: { step: MiniatureStep }) {
  const { x, y, width, height, shape, tone } = step;
  if (shape === 'start' || shape === 'end') {
    return <rect x={x} y={y} width={width} height={height} rx={height / 2} className="fill-ink" />;
  }
  if (shape === 'end-cancelled' || shape === 'end-wrong') {
    const edge = shape === 'end-wrong' ? 'stroke-wrong-edge' : 'stroke-edge';
    return (
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
        strokeWidth={1}
        className={cx('fill-card', edge)}
      />
    );
  }
  const tile = Math.min(9, height * 0.5);
  const inset = tile * 0.42;
  const middle = y + inset + tile / 2;
  const lineFrom = x + inset + tile + tile * 0.4;
  const lineTo = x + width - inset - 1;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={Math.min(4.5, height / 4)}
        strokeWidth={1}
        className="fill-card stroke-edge"
      />
      <rect
        x={x + inset}
        y={middle - tile / 2}
        width={tile}
        height={tile}
        rx={tile * 0.28}
        className={tones[tone]}
      />
      {lineTo - lineFrom > 3 && (
        <path
          d={`M${String(lineFrom)} ${String(middle)}H${String(lineTo)}`}
          strokeWidth={1.5}
          strokeLinecap="round"
          className="stroke-pencil/55"
        />
      )}
    </>
  );
}
