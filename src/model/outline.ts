// The drawing as a nested list that reads from top to bottom: the good way straight down, what branches off beneath it.
// A failure stands under the step that fails; an answer that is bad news comes after the good way has come to its end.
// What is inside a container stands right beneath it, one deeper.
// Every step stands in the list once; where an arrow leads to a step that stands elsewhere, a row says so.
import { groupBy } from '../kernel/group-by';
import { arrowsFrom, arrowsInto } from './arrow-index';
import type { Arrow, Step, WorkflowDocument } from './document';
import { goodWayFrom } from './good-day';
import { meetingStep } from './meeting-step';
import { findStep } from './step-index';
import type { StepRules } from './step-rules';
import { isBadNews, isTrouble } from './ways-out';

/** Is a line down the side of rows: dashed for trouble. */
export type Line = 'good' | 'bad';

interface RowPlace {
  readonly key: string;
  readonly depth: number;
  readonly lines: readonly Line[];
}

/** Is a row for a step. */
export interface StepRow extends RowPlace {
  readonly kind: 'step';
  readonly step: Step;
}

/** Is a row where ways out begin that lead to the same steps; those stand beneath, one deeper. */
export interface WayRow extends RowPlace {
  readonly kind: 'way';
  readonly from: Step;
  readonly outcomes: readonly string[];
  readonly arrows: readonly string[];
  readonly isTrouble: boolean;
  /** It leads to several steps at once. */
  readonly together: boolean;
  /** The step that it comes from does not stand right above. */
  readonly isApart: boolean;
}

/** Is a row for a way that goes on at a step that stands elsewhere. */
export interface GotoRow extends RowPlace {
  readonly kind: 'goto';
  readonly arrow: Arrow;
  readonly to: Step;
}

export type OutlineRow = StepRow | WayRow | GotoRow;

/** Lists the rows of the outline. */
export function outlineRows(document: WorkflowDocument, rules: StepRules): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const placed = new Set<string>();
  /** Meeting points whose rows come once everything that leads to them is listed. */
  const held = new Set<string>();
  /** Steps of the good way that are still to come: what a failure leads back to stands there, not beneath it. */
  const next = new Set<string>();

  const placeStep = (step: Step, lines: readonly Line[]): void => {
    placed.add(step.id);
    rows.push({ kind: 'step', key: step.id, step, depth: lines.length, lines });
    placeInside(step.id, [...lines, 'good']);
    const ways = waysOf(document, step, rules);
    const good = ways.filter((way) => !way.bad);
    const onward = [...goodWayFrom(document, [step], rules)].filter((id) => !next.has(id));
    for (const id of onward) next.add(id);
    for (const way of ways.filter(isFailure)) placeWay(step, way, lines);
    for (const id of onward) next.delete(id);
    const [only] = good;
    const [arrow] = only?.arrows ?? [];
    if (good.length === 1 && only?.arrows.length === 1 && arrow !== undefined) follow(arrow, lines);
    else for (const way of good) placeWay(step, way, lines);
    for (const way of ways.filter((other) => other.bad && !isFailure(other))) placeWay(step, way, lines);
  };

  const placeWay = (from: Step, { arrows, isTrouble }: Way, lines: readonly Line[]): void => {
    const targets = new Set(arrows.map((arrow) => arrow.to));
    const above = rows.at(-1);
    rows.push({
      kind: 'way',
      key: `${arrows[0]?.id ?? from.id} way`,
      from,
      outcomes: [...new Set(arrows.map((arrow) => arrow.outcome))],
      arrows: arrows.map((arrow) => arrow.id),
      isTrouble,
      together: targets.size > 1,
      isApart: !(above?.kind === 'step' && above.step === from),
      depth: lines.length,
      lines,
    });
    const meeting = targets.size > 1 ? meetingStep(document, [...targets]) : null;
    const isHeld = meeting !== null && ![placed, held, next].some((steps) => steps.has(meeting.id));
    if (isHeld) held.add(meeting.id);
    const inner: readonly Line[] = [...lines, isTrouble ? 'bad' : 'good'];
    for (const target of targets) {
      const arrow = arrows.find((candidate) => candidate.to === target);
      if (arrow !== undefined) follow(arrow, inner);
    }
    if (!isHeld) return;
    held.delete(meeting.id);
    if (!placed.has(meeting.id)) placeStep(meeting, lines);
  };

  const follow = (arrow: Arrow, lines: readonly Line[]): void => {
    const target = findStep(document, arrow.to);
    if (target === undefined || held.has(target.id)) return;
    if (placed.has(target.id) || next.has(target.id)) {
      rows.push({ kind: 'goto', key: `${arrow.id} goto`, arrow, to: target, depth: lines.length, lines });
    } else placeStep(target, lines);
  };

  /** Lists what is inside a container, or on the sheet itself: what its starts lead to, then the rest. */
  const placeInside = (container: string | null, lines: readonly Line[]): void => {
    const inside = document.steps.filter((step) => step.in === container).sort(byPlace);
    for (const starts of startGroups(document, inside)) {
      const waiting = starts.filter((start) => !placed.has(start.id));
      for (const start of waiting.slice(0, -1)) {
        placed.add(start.id);
        rows.push({ kind: 'step', key: start.id, step: start, depth: lines.length, lines });
      }
      const last = waiting.at(-1);
      if (last !== undefined) placeStep(last, lines);
    }
    for (const step of inside) if (!placed.has(step.id)) placeStep(step, lines);
  };

  placeInside(null, []);
  return rows;
}

interface Way {
  readonly arrows: readonly Arrow[];
  readonly bad: boolean;
  readonly isTrouble: boolean;
}

/** Puts arrows together that leave by the same way out, and bad news that leads to the same steps. */
function waysOf(document: WorkflowDocument, step: Step, rules: StepRules): readonly Way[] {
  const arrows = arrowsFrom(document, step.id);
  const ways = new Map<string, Arrow[]>();
  for (const { outcome } of arrows) {
    const same = arrows.filter((arrow) => arrow.outcome === outcome);
    const bad = isBadNews(step, outcome, rules);
    const key = bad
      ? `${outcome.startsWith('failed') ? 'failed' : ''} ${same.map((arrow) => arrow.to).join(' ')}`
      : outcome;
    const way = ways.get(key) ?? [];
    for (const arrow of same) if (!way.includes(arrow)) way.push(arrow);
    ways.set(key, way);
  }
  return [...ways.values()].map((way) => ({
    arrows: way,
    bad: isBadNews(step, way[0]?.outcome ?? '', rules),
    isTrouble: way.some(({ outcome }) => isTrouble(step, outcome, rules)),
  }));
}

function isFailure({ arrows, bad }: Way): boolean {
  return bad && arrows.every((arrow) => arrow.outcome.startsWith('failed'));
}

/** Starts that lead to the same step stand together above it; those highest on the sheet come first. */
function startGroups(document: WorkflowDocument, inside: readonly Step[]): readonly (readonly Step[])[] {
  const starts = inside
    .filter((step) => arrowsFrom(document, step.id).length > 0)
    .filter((step) => arrowsInto(document, step.id).every((arrow) => arrow.back));
  const leadsTo = (start: Step) =>
    arrowsFrom(document, start.id)
      .map((arrow) => arrow.to)
      .join(' ');
  return [...groupBy(starts, leadsTo).values()];
}

function byPlace(one: Step, other: Step): number {
  return one.at.y - other.at.y || one.at.x - other.at.x;
}
