// A played rehearsal, held open for going back and forth in it. Going on reads what is new; only going back reads from
// the start.
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { beganAlsoLines, withLines } from '../../../projections/began-also';
import { type Moment, openScrubber } from '../../../projections/moment';
import { type CourseLog, openCourse, type RunCourse } from '../../../projections/run-course';
import { openStory, type StoryLog } from '../../../projections/story';
import type { StoryLine } from '../../../projections/story-line';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';
import { type Beat, beatsOf } from './beats';

/** Is the run at one point. */
export interface ReplayPoint {
  readonly moment: Moment;
  readonly course: RunCourse;
  readonly story: readonly StoryLine[];
}

/** Is a rehearsal as it was played: of which drawing, in which world, and what came of it. */
export interface Replay {
  readonly document: WorkflowDocument;
  readonly scenario: Scenario;
  readonly rehearsal: Rehearsal;
  readonly beats: readonly Beat[];
  /** The run to its end. */
  readonly whole: RunCourse;
  readonly at: (seq: number) => ReplayPoint;
}

/** Opens a rehearsal for going back and forth in it. */
export function openReplay(document: WorkflowDocument, scenario: Scenario, rehearsal: Rehearsal): Replay {
  const { journal } = rehearsal;
  const scrubber = openScrubber(journal);
  const beside = beganAlsoLines(journal, rehearsal.beganAlso);
  let reader = openReader();
  let read = 0;
  let last: { readonly seq: number; readonly point: ReplayPoint } | null = null;

  const at = (seq: number): ReplayPoint => {
    if (last?.seq === seq) return last.point;
    if (last !== null && seq < last.seq) {
      reader = openReader();
      read = 0;
    }
    for (let entry = journal[read]; entry !== undefined && entry.seq <= seq; entry = journal[read]) {
      reader.course.add(entry);
      reader.story.add(entry);
      read += 1;
    }
    const story = withLines(reader.story.lines(), beside, seq);
    const point = { moment: scrubber.at(seq), course: reader.course.course(), story };
    last = { seq, point };
    return point;
  };

  const whole = openCourse();
  for (const entry of journal) whole.add(entry);
  return { document, scenario, rehearsal, beats: beatsOf(journal), whole: whole.course(), at };
}

function openReader(): { readonly course: CourseLog; readonly story: StoryLog } {
  return { course: openCourse(), story: openStory() };
}
