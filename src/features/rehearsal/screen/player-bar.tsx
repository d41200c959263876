import {
  ChartNoAxesGantt,
  ChevronDown,
  GitBranch,
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
import { Button } from '../../../ui/button';
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
  showsTimeline: boolean;
  onTimeline: () => void;
  className?: string | undefined;
}

/** What happens, in words first; then what moves through it. */
export function PlayerBar({ view, showsTimeline, onTimeline, className }: PlayerBarProps) {
  const { session, state, words } = view;
  const caption = captionOf(view);
  return (
    <section
      aria-label={words.player.label}
      className={cx(
        '@container rounded-float border border-line bg-panel bg-clip-padding px-4.5 pt-2.5 pb-2 shadow-float',
        className,
      )}
    >
      <div className="flex items-center gap-4 @max-[46rem]:flex-wrap @max-[46rem]:gap-y-1.5">
        <PlayerControls view={view} />
        <div
          className="flex min-h-14.75 min-w-0 flex-1 flex-col justify-center @max-[46rem]:order-first @max-[46rem]:basis-full"
          aria-live={view.state.isPlaying ? 'off' : 'polite'}
        >
          <p className="line-clamp-2 text-[0.9375rem] leading-5.25 font-label tracking-[-0.005em] text-pretty">
            {caption.title}
          </p>
          <CaptionSecond caption={caption} />
        </div>
        <div className="ml-auto flex shrink-0 items-center gap-2">
          <StopsMenu view={view} />
          <Button
            icon={GitBranch}
            aria-pressed={view.whatIf.place !== null}
            disabled={view.replay === null || view.isOld}
            onClick={() => (view.whatIf.place === null ? view.whatIf.open() : view.whatIf.close())}
          >
            {words.beside.whatIf}
          </Button>
          <Button icon={ChartNoAxesGantt} aria-pressed={showsTimeline} onClick={onTimeline}>
            {words.player.timeline}
          </Button>
          <SpeedMenu session={session} speed={state.speed} words={words.player} />
        </div>
      </div>
      <div className="mt-1.5 px-1">
        <Scrubber view={view} bare={showsTimeline} said={captionText(caption)} />
      </div>
    </section>
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
}

/** Stays as it is while the player goes on. */
const SpeedMenu = memo(function SpeedMenu({ session, speed, words }: SpeedMenuProps) {
  const { speed: label, speeds } = words;
  return (
    <DropdownMenu
      side="top"
      align="end"
      trigger={
        <Button
          aria-label={`${label}: ${speeds[nameOf(speed)]}`}
          trailing={<ChevronDown aria-hidden size={14} strokeWidth={1.75} />}
        >
          {speeds[nameOf(speed)]}
        </Button>
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
