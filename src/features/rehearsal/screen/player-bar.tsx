import {
  ChartNoAxesGantt,
  ChevronDown,
  Gauge,
  GitBranch,
  type LucideIcon,
  OctagonPause,
  Pause,
  Play,
  RotateCcw,
  SkipBack,
  SkipForward,
  StepBack,
  StepForward,
} from 'lucide-react';
import { memo } from 'react';
import { Button, type ButtonProps } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { IconButton } from '../../../ui/icon-button';
import type { PlayerWords } from '../../../words/rehearsal-player';
import { beatAfter } from '../session/beats';
import { SPEEDS, type Speed } from '../session/playback';
import type { RehearsalSession } from '../session/rehearsal-session';
import { captionOf, captionText } from './caption';
import { CaptionSecond } from './caption-second';
import type { RehearsalView } from './rehearsal-view';
import { Scrubber } from './scrubber';

export interface PlayerBarProps {
  view: RehearsalView;
  /** There is little room above it: it takes as little as it can. */
  isLow: boolean;
  showsTimeline: boolean;
  onTimeline: () => void;
  className?: string | undefined;
}

/** What happens, in words first; then what moves through it. */
export function PlayerBar({ view, isLow, showsTimeline, onTimeline, className }: PlayerBarProps) {
  const { session, state, words } = view;
  const caption = captionOf(view);
  const wraps = isLow ? wrapsAt.narrow : wrapsAt.wide;
  return (
    <section
      aria-label={words.player.label}
      className={cx(
        '@container rounded-float border border-line bg-panel bg-clip-padding px-4.5 pt-2.5 pb-2 shadow-float',
        className,
      )}
    >
      <div className={cx('flex items-center gap-4', wraps.row)}>
        <PlayerControls view={view} />
        <div
          className={cx('flex min-h-14.75 min-w-0 flex-1 flex-col justify-center', wraps.caption)}
          aria-live={view.state.isPlaying ? 'off' : 'polite'}
        >
          <p className="line-clamp-2 text-[0.9375rem] leading-5.25 font-label tracking-[-0.005em] text-pretty">
            {caption.title}
          </p>
          <CaptionSecond caption={caption} />
        </div>
        <div className="ml-auto flex shrink-0 items-center gap-2">
          <StopsMenu view={view} />
          <PlayerToggle
            label={words.beside.whatIf}
            icon={GitBranch}
            isSmall={isLow}
            isDown={view.whatIf.place !== null}
            disabled={view.replay === null || view.isOld}
            onClick={() => (view.whatIf.place === null ? view.whatIf.open() : view.whatIf.close())}
          />
          <PlayerToggle
            label={words.player.timeline}
            icon={ChartNoAxesGantt}
            isSmall={isLow}
            isDown={showsTimeline}
            onClick={onTimeline}
          />
          <SpeedMenu session={session} speed={state.speed} words={words.player} isSmall={isLow} />
        </div>
      </div>
      <div className="mt-1.5 px-1">
        <Scrubber view={view} bare={showsTimeline || isLow} said={captionText(caption)} />
      </div>
    </section>
  );
}

/** Where its one row becomes several: what its buttons say in words takes more room than their pictures. */
const wrapsAt = {
  wide: {
    row: '@max-[46rem]:flex-wrap @max-[46rem]:gap-y-1.5',
    caption: '@max-[46rem]:order-first @max-[46rem]:basis-full',
  },
  narrow: {
    row: '@max-[30rem]:flex-wrap @max-[30rem]:gap-y-1.5',
    caption: '@max-[30rem]:order-first @max-[30rem]:basis-full',
  },
} as const;

interface PlayerToggleProps extends Pick<ButtonProps, 'disabled' | 'onClick'> {
  label: string;
  icon: LucideIcon;
  /** Its picture alone. */
  isSmall: boolean;
  isDown: boolean;
}

function PlayerToggle({ label, icon, isSmall, isDown, ...rest }: PlayerToggleProps) {
  if (isSmall) return <IconButton look="outlined" label={label} icon={icon} pressed={isDown} {...rest} />;
  return (
    <Button icon={icon} aria-pressed={isDown} {...rest}>
      {label}
    </Button>
  );
}

/** The five buttons; the middle one plays and pauses. */
export function PlayerControls({ view, large = false }: { view: RehearsalView; large?: boolean }) {
  const { session, state, words, replay, isOld } = view;
  const isEmpty = replay === null || isOld;
  const isAtEnd = !isEmpty && beatAfter(replay.beats, state.seq) === undefined;
  const isAtStart = state.seq === 0;
  const { player } = words;
  const name = state.isPlaying ? player.pause : isAtEnd ? player.again : player.play;
  const icon = state.isPlaying ? Pause : isAtEnd ? RotateCcw : Play;
  return (
    <div className="flex shrink-0 items-center gap-1">
      <IconButton
        label={player.toStart}
        icon={SkipBack}
        size={36}
        disabled={isEmpty || isAtStart}
        onClick={session.toStart}
      />
      <IconButton
        label={player.back}
        icon={StepBack}
        size={36}
        disabled={isEmpty || isAtStart}
        onClick={session.stepBack}
      />
      <IconButton
        label={name}
        icon={icon}
        iconSolid={icon !== RotateCcw}
        look="primary"
        size={36}
        className={large ? 'w-14! rounded-card!' : 'w-11! rounded-[12px]!'}
        disabled={isEmpty}
        onClick={state.isPlaying ? session.pause : session.play}
      />
      <IconButton
        label={player.forward}
        icon={StepForward}
        size={36}
        disabled={isEmpty || isAtEnd}
        onClick={session.stepForward}
      />
      <IconButton
        label={player.toEnd}
        icon={SkipForward}
        size={36}
        disabled={isEmpty || isAtEnd}
        onClick={session.toEnd}
      />
    </div>
  );
}

/** Where playing stops; not there as long as it stops nowhere. */
export function StopsMenu({ view: { session, state, words, context } }: { view: RehearsalView }) {
  const { stops } = words.player;
  const steps = state.document.steps.filter(({ id }) => state.stops.has(id));
  if (steps.length === 0) return null;
  return (
    <DropdownMenu
      side="top"
      align="end"
      trigger={
        <Button look="quiet" icon={OctagonPause} aria-label={`${stops.list}: ${stops.count(steps.length)}`}>
          {String(steps.length)}
        </Button>
      }
      entries={[
        {
          kind: 'section',
          key: 'stops',
          label: stops.list,
          entries: steps.map(({ id }) => ({
            kind: 'check',
            key: id,
            label: context.stepName(id),
            checked: true,
            onCheckedChange: () => session.toggleStop(id),
          })),
        },
        { key: 'clear', label: stops.clear, onSelect: session.clearStops },
      ]}
    />
  );
}

interface SpeedMenuProps {
  session: RehearsalSession;
  speed: Speed;
  words: PlayerWords;
  /** Its picture alone. */
  isSmall: boolean;
}

/** Stays as it is while the player goes on. */
const SpeedMenu = memo(function SpeedMenu({ session, speed, words, isSmall }: SpeedMenuProps) {
  const { speed: label, speeds } = words;
  const name = `${label}: ${speeds[nameOf(speed)]}`;
  return (
    <DropdownMenu
      side="top"
      align="end"
      trigger={
        isSmall ? (
          <IconButton look="outlined" label={name} icon={Gauge} />
        ) : (
          <Button aria-label={name} trailing={<ChevronDown aria-hidden size={14} strokeWidth={1.75} />}>
            {speeds[nameOf(speed)]}
          </Button>
        )
      }
      entries={SPEEDS.map((offered) => ({
        kind: 'check',
        key: nameOf(offered),
        label: speeds[nameOf(offered)],
        checked: offered === speed,
        onCheckedChange: () => session.setSpeed(offered),
      }))}
    />
  );
});

function nameOf(speed: Speed) {
  return `${speed}` as const;
}
