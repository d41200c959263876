// Where paths of one fork come together and one waits for the other. Elsewhere only one path comes, so nothing waits and
// no circle is drawn.
import { arrowsFrom, arrowsInto } from './arrow-index';
import type { Arrow, Step, WorkflowDocument } from './document';
import { findStep } from './step-index';
import type { StepRules } from './step-rules';
import { isBadNews } from './ways-out';

/** Is what must be known of step types to tell where paths meet. */
export interface MeetingRules {
  readonly isEnd: (step: Step) => boolean;
  readonly isBadNews: (step: Step, outcome: string) => boolean;
}

/** Takes what must be known from the step types. */
export function meetingRules(rules: StepRules): MeetingRules {
  return {
    isEnd: ({ type }) => rules.find(type)?.traits.terminal === true,
    isBadNews: (step, outcome) => isBadNews(step, outcome, rules),
  };
}

const known = new WeakMap<
  readonly Arrow[],
  { steps: readonly Step[]; points: ReadonlyMap<string, readonly string[]> }
>();

/** Finds the steps that wait at their door for several paths, each with the steps that it waits for, by id. */
export function meetingPoints(
  document: WorkflowDocument,
  rules: MeetingRules,
): ReadonlyMap<string, readonly string[]> {
  const remembered = known.get(document.arrows);
  const isKnown = remembered !== undefined && sameForMeeting(remembered.steps, document.steps);
  const points = isKnown ? remembered.points : findMeetingPoints(document, rules);
  known.set(document.arrows, { steps: document.steps, points });
  return points;
}

/** A name, a place or a person changes nothing about where paths meet. */
function sameForMeeting(before: readonly Step[], now: readonly Step[]): boolean {
  if (before === now) return true;
  return (
    before.length === now.length &&
    now.every((step, index) => {
      const old = before[index];
      return (
        old === step ||
        (old?.id === step.id &&
          old.type === step.type &&
          old.config === step.config &&
          old.policy === step.policy)
      );
    })
  );
}

function findMeetingPoints(
  document: WorkflowDocument,
  rules: MeetingRules,
): ReadonlyMap<string, readonly string[]> {
  const forks = forksOf(document);
  const points = new Map<string, readonly string[]>();
  for (const step of document.steps) {
    const entering = arrowsInto(document, step.id).filter((arrow) => !arrow.back);
    if (entering.length < 2 || !waits(document, step, entering, rules)) continue;
    const meets = forks.some((branches) => {
      const reaching = branches.filter((branch) => branch.has(step.id));
      return reaching.length > 1 && comeApart(reaching, entering);
    });
    if (meets) points.set(step.id, [...new Set(entering.map((arrow) => arrow.from))]);
  }
  return points;
}

/** Two branches of a fork reach the step by different arrows: the paths are still apart at its door. */
function comeApart(branches: readonly ReadonlySet<string>[], entering: readonly Arrow[]): boolean {
  const doors = branches.map((branch) =>
    entering.filter((arrow) => branch.has(arrow.from)).map((arrow) => arrow.id),
  );
  return doors.some((one, index) => doors.slice(index + 1).some((other) => !sameDoor(one, other)));
}

function sameDoor(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 && other.length === 1 && one[0] === other[0];
}

function waits(
  document: WorkflowDocument,
  step: Step,
  entering: readonly Arrow[],
  rules: MeetingRules,
): boolean {
  const rule = step.policy.arrival;
  if (rules.isEnd(step) || rule === 'each' || rule === 'first') return false;
  if (rule !== undefined) return true;
  return entering.some(({ from, outcome }) => {
    const source = findStep(document, from);
    return source !== undefined && !rules.isBadNews(source, outcome);
  });
}

/** For every fork, what can be reached by each of its branches, the branch's own first step included. */
function forksOf(document: WorkflowDocument): readonly (readonly ReadonlySet<string>[])[] {
  return document.steps.flatMap((step) => {
    const leaving = arrowsFrom(document, step.id).filter((arrow) => !arrow.back);
    const together = step.config['mode'] === 'all' ? [leaving] : groupByOutcome(leaving);
    return together
      .filter((arrows) => arrows.length > 1)
      .map((arrows) => arrows.map((arrow) => reachableFrom(document, arrow)));
  });
}

function groupByOutcome(arrows: readonly Arrow[]): readonly (readonly Arrow[])[] {
  const outcomes = [...new Set(arrows.map((arrow) => arrow.outcome))];
  return outcomes.map((outcome) => arrows.filter((arrow) => arrow.outcome === outcome));
}

function reachableFrom(document: WorkflowDocument, first: Arrow): ReadonlySet<string> {
  const seen = new Set([first.to]);
  const open = [first.to];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const arrow of arrowsFrom(document, step)) {
      if (arrow.back || seen.has(arrow.to)) continue;
      seen.add(arrow.to);
      open.push(arrow.to);
    }
  }
  return seen;
}
