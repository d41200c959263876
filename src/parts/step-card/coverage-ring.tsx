import type { CoverageMark, CoverageSegment } from './step-mark';

const SIDE = 36;
const RADIUS = 16;
const GAP_DEGREES = 16;

const strokes: Readonly<Record<CoverageSegment, { className: string; width: number; dash?: string }>> = {
  caught: { className: 'stroke-done-edge', width: 2.6 },
  'not-caught': { className: 'stroke-attention-solid', width: 2.6, dash: '3.4 2.6' },
  'not-tried': { className: 'stroke-edge', width: 1.6, dash: '0.1 3.4' },
};

/** The ways a step can end, one segment each, from the top clockwise: rehearsed and caught, not caught, not tried. */
export function CoverageRing({ mark: { segments, label } }: { mark: CoverageMark }) {
  const share = 360 / segments.length;
  const gap = segments.length === 1 ? 0.01 : GAP_DEGREES;
  return (
    <svg aria-hidden width={SIDE} height={SIDE} className="absolute -inset-1.25 overflow-visible" fill="none">
      <title>{label}</title>
      {/* The title is told wherever the pointer is inside the ring. */}
      <circle cx={SIDE / 2} cy={SIDE / 2} r={SIDE / 2} className="pointer-events-auto" fill="transparent" />
      {segments.map((segment, index) => {
        const { className, width, dash } = strokes[segment];
        return (
          <path
            // The order of the ways out is fixed; a segment has no other name.
            key={`${String(index)} ${segment}`}
            d={arc(index * share + gap / 2, (index + 1) * share - gap / 2)}
            className={className}
            strokeWidth={width}
            strokeLinecap="round"
            strokeDasharray={dash}
          />
        );
      })}
    </svg>
  );
}

/** A piece of a ring, laid straight: the key to it. */
export function CoverageStroke({ segment }: { segment: CoverageSegment }) {
  const { className, width, dash } = strokes[segment];
  return (
    <svg aria-hidden width={18} height={4} fill="none" className="shrink-0">
      <path
        d="M2 2H16"
        className={className}
        strokeWidth={width}
        strokeLinecap="round"
        strokeDasharray={dash}
      />
    </svg>
  );
}

function arc(from: number, to: number): string {
  const [start, end] = [pointAt(from), pointAt(to)];
  const large = to - from > 180 ? 1 : 0;
  return `M${start}A${String(RADIUS)} ${String(RADIUS)} 0 ${String(large)} 1 ${end}`;
}

function pointAt(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const [x, y] = [SIDE / 2 + RADIUS * Math.cos(angle), SIDE / 2 + RADIUS * Math.sin(angle)];
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
