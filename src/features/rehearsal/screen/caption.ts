import { stepCountOf } from '../../../projections/step-count';
import { isOpen } from '../../../projections/visit';
import { tellStory } from '../../../words/story';
import { beatAfter, countUpTo, placeOfEntry } from '../session/beats';
import type { Replay, ReplayPoint } from '../session/replay';
import type { RehearsalView } from './rehearsal-view';
import { sayAway } from './say-away';

/** Is what the player says: what has just happened, and when. */
export interface Caption {
  readonly title: string;
  readonly second: string;
  /** Which promise breaks there; null: none. */
  readonly broken: string | null;
}

type Looked = Pick<
  RehearsalView,
  'state' | 'context' | 'words' | 'replay' | 'isOld' | 'point' | 'breaks' | 'scenarioName'
>;

/** Says where the player stands. */
export function captionOf(view: Looked): Caption {
  const { state, context, words, replay, point, scenarioName } = view;
  const { player } = words;
  if (view.isOld || replay === null || point === null) {
    const second = replay === null ? scenarioName : player.workingItOutHint;
    return { title: player.workingItOut, second, broken: null };
  }
  if (state.seq === 0)
    return {
      title: player.ready(scenarioName),
      second: state.kept === null ? player.readyHint : words.earlier.readyHint,
      broken: null,
    };
  const line = point.story.at(-1);
  const isAtEnd = beatAfter(replay.beats, state.seq) === undefined;
  const told = line === undefined ? '' : tellStory(line, context);
  const stuck = isAtEnd ? sayStuck(view) : null;
  const time = context.format.moment(isAtEnd ? lastMs(replay.rehearsal, point) : point.moment.at);
  const { startedAt, elapsedMs } = replay.rehearsal;
  const took =
    isAtEnd && elapsedMs > 0 ? [player.took(context.format.between(startedAt, startedAt + elapsedMs))] : [];
  const stopped = sayStopped(view);
  const { step, all, isWhole } = stepCountOf(point.course, replay.whole);
  const count = isAtEnd ? [] : [player.step(step, all, isWhole)];
  const away = point.course.visits.flatMap((visit) => (isOpen(visit.state) ? sayAway(visit, view) : []));
  return {
    title: stuck ?? told,
    second: [...stopped, ...new Set(away), time, ...count, ...took, scenarioName].join('  ·  '),
    broken: sayBroken(view, replay),
  };
}

/** Reads out what the player says. */
export function captionText({ title, broken, second }: Caption): string {
  return [title, ...(broken === null ? [] : [`${broken}.`]), second].join(' ');
}

function sayBroken({ breaks, state }: Looked, { beats }: Replay): string | null {
  const now = countUpTo(beats, state.seq);
  const here = breaks.filter(({ seq }) => placeOfEntry(beats, seq) === now);
  return here.length === 0 ? null : here.map((at) => at.here).join('  ·  ');
}

/** What comes in when the run is over comes after its end. */
function lastMs({ endedAt }: Replay['rehearsal'], { moment }: ReplayPoint): number {
  return Math.max(endedAt, moment.at);
}

/** Says that playing has stopped by itself: at a step where it should. */
function sayStopped({ state, replay, context, words }: Looked): readonly string[] {
  if (state.isPlaying || state.stops.size === 0 || replay === null) return [];
  const beat = replay.beats[countUpTo(replay.beats, state.seq) - 1];
  const step = beat?.stopsAt.find((id) => state.stops.has(id));
  return step === undefined ? [] : [words.player.stops.stoppedAt(context.stepName(step))];
}

/** Says why nothing more comes although the run is not over; null where it is over, or where a person is asked to act. */
export function sayStuck({
  replay,
  context,
  words,
}: Pick<Looked, 'replay' | 'context' | 'words'>): string | null {
  if (replay === null) return null;
  const { endedBy, startedAt, endedAt } = replay.rehearsal;
  if (endedBy === 'too-long') return words.player.tooLong;
  if (endedBy === 'time-up') return words.player.timeUp(context.format.between(startedAt, endedAt));
  if (endedBy !== 'nothing-set' || replay.whole.incidents.length > 0) return null;
  const open = replay.whole.visits.filter(({ state }) => isOpen(state) && state !== 'held');
  const names = [...new Set(open.map(({ step }) => context.stepName(step)))];
  return names.length === 0 ? null : words.player.waitsForEver(context.format.all(names));
}
