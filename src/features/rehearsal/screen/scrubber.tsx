import {
  Check,
  Copy,
  CornerUpRight,
  Hand,
  type LucideIcon,
  OctagonPause,
  ShieldAlert,
  Slash,
  X,
} from 'lucide-react';
import { useMemo, useRef } from 'react';
import { groupBy } from '../../../kernel/group-by';
import type { RunResult } from '../../../model/journal';
import { cx } from '../../../ui/class-names';
import { useElementSize } from '../../../ui/use-element-size';
import type { Format } from '../../../words/format';
import type { RehearsalWords } from '../../../words/rehearsal';
import type { SentenceContext } from '../../../words/sentence-context';
import type { Break } from '../promises/breaks';
import { type Beat, countUpTo, placeOfEntry, seqAfter } from '../session/beats';
import type { RehearsalView } from './rehearsal-view';
import { labelScrubber, rankBeats } from './scrubber-labels';

export interface ScrubberProps {
  view: RehearsalView;
  /** Something else says the times. */
  bare?: boolean | undefined;
  /** What the player says now; a screen reader hears it as the slider's value. */
  said: string;
}

/** How high it is with its labels where text is of ordinary size, px. */
const HEIGHT = 46;
const NO_BEATS: readonly Beat[] = [];
const MOST_DOTS = 60;
const PIN_WIDTH = 12;

/** The whole rehearsal as a line of beats: what is over is solid, what is to come is dotted. */
export function Scrubber({ view, bare = false, said }: ScrubberProps) {
  const { replay, breaks, state, words, context, session, isOld } = view;
  const track = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(track, { width: 800, height: HEIGHT });
  const beats = replay?.beats ?? NO_BEATS;
  // A run may have thousands of beats: they are put in order once, and not at every step.
  const broken = useMemo(() => brokenBeats(beats, breaks), [beats, breaks]);
  const ranked = useMemo(() => rankBeats(beats, broken), [beats, broken]);
  const pins = useMemo(() => pinned(beats, broken, width), [beats, broken, width]);
  const { format } = context;
  const timeText = isWithinDay(beats, format) ? format.time : format.dayTime;
  const beatText = useMemo(
    () =>
      textsOnce((beat) => {
        const here = broken.get(beat);
        return here === undefined
          ? textOf(beat, timeText, context, words)
          : context.language.promises.list.brokenHere.short(here.length);
      }),
    [broken, timeText, context, words],
  );
  const now = countUpTo(beats, state.seq);
  const last = Math.max(1, beats.length);
  const at = beats[now - 1]?.at ?? beats[0]?.at ?? 0;
  const labels = bare
    ? []
    : labelScrubber({
        beats,
        ranked,
        now,
        // It grows with the text of the page: what fits is asked as if that were of ordinary size.
        width: (width * HEIGHT) / height,
        nowText: words.player.now(timeText(at)),
        timeText,
        beatText,
      });
  return (
    <div ref={track} className={cx('relative select-none', bare ? 'h-6' : 'h-11.5', isOld && 'grayscale')}>
      <input
        type="range"
        aria-label={words.player.scrubber}
        aria-valuetext={said}
        min={0}
        max={beats.length}
        step={1}
        value={now}
        disabled={isOld || beats.length === 0}
        onChange={(event) => session.jumpTo(seqAfter(beats, Number(event.currentTarget.value)))}
        className="peer absolute inset-x-[-14px] top-0 z-10 m-0 h-6 cursor-pointer appearance-none bg-transparent opacity-0 disabled:cursor-default"
      />
      <div aria-hidden className="absolute inset-x-0 top-3 h-0 border-t-[1.5px] border-dotted border-edge" />
      <div
        aria-hidden
        className="absolute top-2.5 left-0 h-1 rounded-pill bg-pen forced-color-adjust-none"
        style={{ width: percent(now / last) }}
      />
      {pins.map(({ beat, place }) => (
        <Pin
          key={beat.seq}
          look={broken.has(beat) ? promiseBroken : lookOf(beat, replay?.whole.result ?? null)}
          left={percent(place / last)}
          isOver={place <= now}
          isStop={beat.stopsAt.some((step) => state.stops.has(step))}
        />
      ))}
      <span
        aria-hidden
        className="absolute top-3 size-4.5 -translate-1/2 rounded-pill border-4 border-pen bg-card shadow-[0_0_0_5px_color-mix(in_srgb,var(--pen)_16%,transparent)] forced-color-adjust-none peer-focus-visible:outline-2 peer-focus-visible:outline-offset-6 peer-focus-visible:outline-accent"
        style={{ left: percent(now / last) }}
      />
      {labels.map(({ place, text, align, isNow }) => (
        <span
          key={`${String(place)}${text}`}
          aria-hidden
          className={cx(
            'absolute bottom-0 text-[0.75rem] leading-4 whitespace-nowrap',
            align === 'middle' && '-translate-x-1/2',
            align === 'end' && '-translate-x-full',
            isNow ? 'font-semibold text-accent' : 'text-ink-3',
          )}
          style={{ left: percent(place / last) }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`;
}

/** Is which beats break promises, and which. */
type BrokenBeats = ReadonlyMap<Beat, readonly Break[]>;

function brokenBeats(beats: readonly Beat[], breaks: readonly Break[]): BrokenBeats {
  const found = breaks.flatMap((at) => {
    const beat = beats[placeOfEntry(beats, at.seq) - 1];
    return beat === undefined ? [] : [{ beat, at }];
  });
  const groups = groupBy(found, ({ beat }) => beat);
  return new Map([...groups].map(([beat, group]) => [beat, group.map(({ at }) => at)]));
}

/** A long run pins only what matters, and of what lies on one place the first; where a promise breaks, always. */
function pinned(beats: readonly Beat[], broken: BrokenBeats, width: number) {
  const all = beats.map((beat, index) => ({ beat, place: index + 1 }));
  if (all.length <= MOST_DOTS) return all;
  let free = 0;
  return all.filter(({ beat, place }) => {
    const x = (place / all.length) * width;
    if (broken.has(beat)) return true;
    if (beat.kind === 'plain' || (x < free && beat.kind !== 'end')) return false;
    free = x + PIN_WIDTH;
    return true;
  });
}

/** Puts each beat into words once. */
function textsOnce(tell: (beat: Beat) => string): (beat: Beat) => string {
  const told = new WeakMap<Beat, string>();
  return (beat) => {
    const text = told.get(beat) ?? tell(beat);
    told.set(beat, text);
    return text;
  };
}

function isWithinDay(beats: readonly Beat[], { day }: Format): boolean {
  const [first, last] = [beats[0], beats.at(-1)];
  return first === undefined || last === undefined || day(first.at) === day(last.at);
}

function textOf(
  beat: Beat,
  timeText: Format['time'],
  context: SentenceContext,
  words: RehearsalWords,
): string {
  if (beat.kind === 'failed-try' && beat.attempt !== null) return words.player.try(beat.attempt);
  if (beat.step === null) return '';
  return beat.sends ? '' : `${timeText(beat.at)} ${context.stepName(beat.step)}`;
}

interface PinLook {
  readonly icon: LucideIcon;
  readonly colours: string;
}

const failedTry: PinLook = { icon: X, colours: 'border-trying-edge bg-trying-wash text-trying' };

const attention: PinLook = {
  icon: Hand,
  colours: 'border-attention-solid bg-attention-solid text-on-attention forced-color-adjust-none',
};

const promiseBroken: PinLook = {
  icon: ShieldAlert,
  colours: 'z-1 size-5! border-wrong bg-wrong-wash text-wrong [&>svg]:size-3',
};

const cameAgain: PinLook = { icon: Copy, colours: 'border-edge bg-card text-ink-3' };

const ends: Readonly<Record<RunResult, PinLook>> = {
  success: { icon: Check, colours: 'border-done-edge bg-done-wash text-done' },
  failure: { icon: X, colours: 'border-wrong-edge bg-wrong-wash text-wrong' },
  cancelled: { icon: Slash, colours: 'border-edge bg-card text-ink-3' },
  incomplete: { icon: CornerUpRight, colours: 'border-waiting-edge bg-waiting-wash text-waiting' },
};

/** What has no look of its own is a dot. */
function lookOf({ kind }: Beat, result: RunResult | null): PinLook | null {
  if (kind === 'failed-try') return failedTry;
  if (kind === 'attention') return attention;
  if (kind === 'came-again') return cameAgain;
  return kind === 'end' && result !== null ? ends[result] : null;
}

interface PinProps {
  look: PinLook | null;
  left: string;
  isOver: boolean;
  /** Playing stops there. */
  isStop: boolean;
}

function StopPin({ left }: { left: string }) {
  return (
    <span
      aria-hidden
      className="absolute top-3 grid size-4 -translate-1/2 place-items-center rounded-pill bg-card text-wrong"
      style={{ left }}
    >
      <OctagonPause size={15} strokeWidth={2.2} />
    </span>
  );
}

function Pin({ look, left, isOver, isStop }: PinProps) {
  if (isStop) return <StopPin left={left} />;
  if (look === null) {
    return (
      <span
        aria-hidden
        className={cx(
          'absolute top-3 -translate-1/2 rounded-pill bg-card',
          isOver ? 'size-2 border-2 border-pen' : 'size-1.75 border-[1.5px] border-edge',
        )}
        style={{ left }}
      />
    );
  }
  const { icon: Icon, colours } = look;
  return (
    <span
      aria-hidden
      className={cx(
        'absolute top-3 grid size-4 -translate-1/2 place-items-center rounded-pill border-[1.5px]',
        colours,
      )}
      style={{ left }}
    >
      <Icon size={9} strokeWidth={3} />
    </span>
  );
}
