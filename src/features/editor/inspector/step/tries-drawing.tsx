import { CircleHelp, Hand, LifeBuoy } from 'lucide-react';
import type { Step } from '../../../../model/document';
import { waysOut } from '../../../../model/ways-out';
import { cx } from '../../../../ui/class-names';
import { Tile } from '../../../../ui/tile';
import type { Desk } from '../desk';
import { pausesOf, retryOf } from '../settings/retry';

interface TriesDrawingProps {
  desk: Desk;
  step: Step;
}

const WIDTH = 272;
const CAPSULE = 22;
/** Where the last try may stand, so that the way out beside it has room. */
const LAST_X = 172;
const LEAST_GAP = 50;
const SHOWN = 4;

/** The tries on a line, the pauses between them to scale, and where it goes when none of them works. */
export function TriesDrawing({ desk, step }: TriesDrawingProps) {
  const { format } = desk.context;
  const tries = shownTries(pausesOf(retryOf(step)));
  const last = tries.at(-1) ?? { x: 0, number: 1, pauseMs: null, skips: false };
  const then = thenOf(desk, step);
  const said = [
    `Tried ${format.times(last.number)}`,
    ...tries.flatMap(({ number, pauseMs }) =>
      pauseMs === null ? [] : [`try ${String(number)} ${format.duration(pauseMs)} later`],
    ),
    `then ${then.name}`,
  ].join(', ');
  return (
    <div role="img" aria-label={said} className={cx('relative mb-2', tries.length > 1 ? 'h-15.5' : 'h-12')}>
      <svg
        aria-hidden
        width={WIDTH}
        height={26}
        viewBox={`0 0 ${String(WIDTH)} 26`}
        className="absolute top-0"
      >
        {tries.slice(1).map((one, index) => (
          <path
            key={one.number}
            d={`M${String((tries[index]?.x ?? 0) + CAPSULE + 2)} 13H${String(one.x - 2)}`}
            className="stroke-edge/60"
            strokeWidth={1.5}
            strokeDasharray={one.skips ? '1.5 4' : undefined}
          />
        ))}
        {tries.map(({ number, x }) => (
          <rect key={number} x={x} y={6} width={CAPSULE} height={14} rx={4} className="fill-trying" />
        ))}
        <path
          d={`M${String(last.x + CAPSULE + 3)} 13H236`}
          className="stroke-wrong-edge"
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
        <path d="M236 8.8l7 4.2-7 4.2z" className="fill-wrong-edge" />
      </svg>
      <span className="absolute top-px right-0">
        <Tile tone={then.tone} icon={then.icon} size={26} />
      </span>
      {tries.map(({ number, x, pauseMs }, index) => (
        <span
          key={number}
          aria-hidden
          className="absolute top-7.5 truncate text-second text-ink-2"
          style={{ left: x, maxWidth: (tries[index + 1]?.x ?? LAST_X + LEAST_GAP) - x - 4 }}
        >
          Try {number}
          {pauseMs !== null && <span className="block truncate text-ink-3">+{format.duration(pauseMs)}</span>}
        </span>
      ))}
      <span
        aria-hidden
        title={then.name}
        className="absolute top-7.5 right-0 line-clamp-2 text-right text-second text-ink-2"
        style={{ maxWidth: WIDTH - last.x - LEAST_GAP + 2 }}
      >
        {then.name}
      </span>
    </div>
  );
}

interface ShownTry {
  readonly number: number;
  readonly x: number;
  readonly pauseMs: number | null;
  /** Tries that there is no room for lie before it. */
  readonly skips: boolean;
}

function shownTries(pauses: readonly number[]): readonly ShownTry[] {
  const all = [null, ...pauses].map((pauseMs, index) => ({ number: index + 1, pauseMs }));
  const shown = all.length <= SHOWN ? all : [...all.slice(0, SHOWN - 1), ...all.slice(-1)];
  const times = shown.slice(1).map(({ pauseMs }) => pauseMs ?? 0);
  const sum = times.reduce((left, right) => left + right, 0);
  const free = Math.max(0, LAST_X - LEAST_GAP * times.length);
  let x = 0;
  return shown.map(({ number, pauseMs }, index) => {
    const share = sum === 0 ? 1 / Math.max(1, times.length) : (pauseMs ?? 0) / sum;
    if (index > 0) x += LEAST_GAP + free * share;
    return {
      number,
      pauseMs,
      x: Math.round(x),
      skips: index > 0 && number !== (shown[index - 1]?.number ?? 0) + 1,
    };
  });
}

function thenOf({ session, document, faces, context }: Desk, step: Step) {
  const arrow = document.arrows.find(({ from, outcome }) => from === step.id && outcome === 'failed');
  const target = arrow === undefined ? undefined : context.step(arrow.to);
  if (target !== undefined) {
    const picture = faces.find(target.type)?.picture(target);
    const name = context.stepName(target.id);
    return { name, tone: picture?.tone ?? 'flow', icon: picture?.icon ?? CircleHelp } as const;
  }
  // What has no way out for trouble (undoing) is for a person to see, whatever is drawn around it.
  const catcher = waysOut(step, session.catalog).some(({ badNews }) => badNews)
    ? context.catcher(step.id)
    : null;
  return catcher === null
    ? ({ name: 'Somebody has to look', tone: 'bad', icon: Hand } as const)
    : ({ name: catcher, tone: 'bad', icon: LifeBuoy } as const);
}
