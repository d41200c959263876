// Where a new step goes when nobody says where: right of what it follows, in the same row; below if that place is
// taken. Bad news begins a row lower. Nothing that the owner placed is moved.
import type { Step, WorkflowDocument } from '../../../model/document';
import { frameRoom } from '../../../model/frame-room';
import type { StepRules } from '../../../model/step-rules';
import { type Size, stepSize } from '../../../model/step-size';

export type Point = Step['at'];

const GAP = 60;
const ROW = 148;
/** Steps closer than this would look like one. */
const ROOM = 16;

/** Finds a place for a step of a size after another, level with its middle. */
export function placeAfter(
  document: WorkflowDocument,
  source: Step,
  size: Size,
  badNews: boolean,
  rules: StepRules,
): Point {
  const taken = frameRoom(document, source, rules);
  const x = source.at.x + taken.width + GAP;
  const y = source.at.y + (taken.height - size.height) / 2;
  return firstFree(document, { x, y: badNews ? y + ROW : y }, size, source.in, rules);
}

/** Finds a place for a step that follows nothing: at the left edge, below everything. */
export function placeBelow(document: WorkflowDocument, size: Size, rules: StepRules): Point {
  const steps = document.steps.filter((step) => step.in === null);
  if (steps.length === 0) return { x: 0, y: 0 };
  const x = steps.reduce((least, step) => Math.min(least, step.at.x), Number.POSITIVE_INFINITY);
  const bottoms = steps.map((step) => step.at.y + frameRoom(document, step, rules).height);
  const y = bottoms.reduce((most, bottom) => Math.max(most, bottom), Number.NEGATIVE_INFINITY) + GAP;
  return firstFree(document, { x, y }, size, null, rules);
}

/** Finds a place halfway between two steps, below if something stands there. */
export function placeBetween(
  document: WorkflowDocument,
  [source, target]: readonly [Step, Step],
  size: Size,
  rules: StepRules,
): Point {
  const [first, second] = [middleOf(source, rules), middleOf(target, rules)];
  const start = {
    x: (first.x + second.x - size.width) / 2,
    y: (first.y + second.y - size.height) / 2,
  };
  return firstFree(document, start, size, source.in, rules);
}

/** Finds how far a copied group must move so that no step of it lies exactly on another; a cut one may stay. */
export function shiftForCopy(
  document: WorkflowDocument,
  copied: readonly Step[],
  shift: number,
  mayStay: boolean,
): Point {
  const taken = new Set(document.steps.map(({ at }) => placeKey(at)));
  let moveBy = mayStay ? { x: 0, y: 0 } : { x: shift, y: shift };
  while (copied.some(({ at }) => taken.has(placeKey({ x: at.x + moveBy.x, y: at.y + moveBy.y })))) {
    moveBy = { x: moveBy.x + shift, y: moveBy.y + shift };
  }
  return moveBy;
}

function placeKey(at: Point): string {
  return `${String(Math.round(at.x))} ${String(Math.round(at.y))}`;
}

function middleOf(step: Step, rules: StepRules): Point {
  const { width, height } = stepSize(step, rules);
  return { x: step.at.x + width / 2, y: step.at.y + height / 2 };
}

function firstFree(
  document: WorkflowDocument,
  start: Point,
  size: Size,
  container: string | null,
  rules: StepRules,
): Point {
  const inTheWay = document.steps
    .filter((step) => step.in === container)
    .map((step) => ({ at: step.at, size: frameRoom(document, step, rules) }))
    .filter(({ at, size: { width } }) => at.x < start.x + size.width + ROOM && start.x < at.x + width + ROOM);
  const isFree = (y: number) =>
    inTheWay.every(({ at, size: { height } }) => at.y >= y + size.height + ROOM || y >= at.y + height + ROOM);
  let y = start.y;
  while (!isFree(y)) y += ROW;
  return { x: Math.round(start.x), y: Math.round(y) };
}
