import type { RunCourse } from './run-course';

/** Is how a run spent its time: at work by anybody, or waiting. In ms; together they are all of its time. */
export interface TimeSpent {
  readonly workedMs: number;
  readonly waitedMs: number;
}

/** Adds up the time in which at least one try was under way, and the rest; `nowMs` is where an open run stands. */
export function timeSpent(course: RunCourse, nowMs = course.at): TimeSpent {
  if (course.startedAt === null) return { workedMs: 0, waitedMs: 0 };
  const endMs = course.endedAt ?? nowMs;
  const tries = course.visits
    .flatMap(({ attempts }) => attempts.map(({ from, to }) => ({ from, to: to ?? endMs })))
    .sort((left, right) => left.from - right.from);
  let workedMs = 0;
  let reached = course.startedAt;
  for (const { from, to } of tries) {
    workedMs += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return { workedMs, waitedMs: endMs - course.startedAt - workedMs };
}
