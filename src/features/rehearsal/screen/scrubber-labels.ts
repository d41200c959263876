// What is written under the scrubber: the ends and now, then what matters most, as long as there is room.
import type { Beat } from '../session/beats';

/** Is what is written at one beat; `place` counts the beats before and including it. */
export interface ScrubberLabel {
  readonly place: number;
  readonly text: string;
  readonly align: 'start' | 'middle' | 'end';
  readonly isNow: boolean;
}

export interface LabelQuestion {
  readonly beats: readonly Beat[];
  /** The beats by what matters most (`rankBeats`). */
  readonly ranked: readonly PlacedBeat[];
  /** How many beats are over. */
  readonly now: number;
  readonly width: number;
  readonly nowText: string;
  readonly timeText: (atMs: number) => string;
  /** What a beat is about; empty: not worth a label. */
  readonly beatText: (beat: Beat) => string;
}

const CHARACTER_WIDTH = 6.4;
const GAP = 14;
/** Half of the shortest label, with its distance to the next, px. */
const LEAST_LABEL = GAP + 12;
const MOST_ASKED = 200;

const WEIGHT: Readonly<Record<Beat['kind'], number>> = {
  attention: 0,
  'failed-try': 1,
  answer: 2,
  'came-again': 2,
  end: 3,
  plain: 4,
};

/** Is a beat and its place, counted from 1. */
export interface PlacedBeat {
  readonly beat: Beat;
  readonly place: number;
}

/** Puts beats in the order in which they are to be named: what matters most first, and before that what is `broken`. */
export function rankBeats(
  beats: readonly Beat[],
  broken: Pick<ReadonlyMap<Beat, unknown>, 'has'>,
): readonly PlacedBeat[] {
  const weight = (beat: Beat) => (broken.has(beat) ? -1 : WEIGHT[beat.kind]);
  return beats
    .map((beat, index) => ({ beat, place: index + 1 }))
    .sort((left, right) => weight(left.beat) - weight(right.beat) || left.place - right.place);
}

/** Chooses what is written under the scrubber, so that nothing touches. */
export function labelScrubber(question: LabelQuestion): readonly ScrubberLabel[] {
  const { beats, ranked, now, width, nowText, timeText, beatText } = question;
  const last = beats.length;
  if (last === 0) return [];
  const taken: { readonly from: number; readonly to: number }[] = [];
  const labels: ScrubberLabel[] = [];
  const put = (label: ScrubberLabel): void => {
    const size = Math.ceil(label.text.length * CHARACTER_WIDTH);
    const x = (label.place / last) * width;
    const from = label.align === 'start' ? x : label.align === 'end' ? x - size : x - size / 2;
    const fits = from >= 0 && from + size <= width + 1;
    const isFree = taken.every((other) => from + size + GAP <= other.from || from >= other.to + GAP);
    if (!fits || !isFree || label.text === '') return;
    taken.push({ from, to: from + size });
    labels.push(label);
  };
  put({ place: now, text: nowText, align: alignAt(now, last, nowText, width), isNow: true });
  put({ place: 0, text: timeText(beats[0]?.at ?? 0), align: 'start', isNow: false });
  put({ place: last, text: timeText(beats[last - 1]?.at ?? 0), align: 'end', isNow: false });
  let asked = 0;
  for (const { beat, place } of ranked) {
    // A run may have thousands of beats: what cannot fit is not put into words.
    const x = (place / last) * width;
    const isFree = taken.every(({ from, to }) => x + LEAST_LABEL <= from || x - LEAST_LABEL >= to);
    if (!isFree) continue;
    put({ place, text: beatText(beat), align: 'middle', isNow: false });
    asked += 1;
    if (asked === MOST_ASKED) break;
  }
  return labels;
}

/** Now stays under its knob as long as it does not run over an end. */
function alignAt(place: number, last: number, text: string, width: number): ScrubberLabel['align'] {
  const half = (text.length * CHARACTER_WIDTH) / 2;
  const x = (place / last) * width;
  if (x < half) return 'start';
  return x > width - half ? 'end' : 'middle';
}
