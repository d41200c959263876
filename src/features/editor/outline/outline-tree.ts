// The drawing as a nested list that reads from top to bottom: the good way straight down, what branches off beneath it.
// Every step stands in it once; where an arrow leads to a step that stands elsewhere, a row says so.
import { arrowsFrom, arrowsInto } from '../../../model/arrow-index';
import type { Arrow, Step, WorkflowDocument } from '../../../model/document';
import { findStep } from '../../../model/step-index';
import { isBadNews } from '../../../model/ways-out';
import type { StepRules } from '../../../model/step-rules';

/** Is a row of the outline. */
export type OutlineRow =
  | { readonly kind: 'step'; readonly key: string; readonly step: Step; readonly depth: number; readonly lines: readonly Line[] }
  /** Where a way out begins: its steps stand beneath, one deeper. */
  | {
      readonly kind: 'way';
      readonly key: string;
      readonly from: Step;
      readonly outcome: string;
      readonly arrows: readonly string[];
      readonly bad: boolean;
      readonly together: boolean;
      readonly depth: number;
      readonly lines: readonly Line[];
      /** The step that it comes from does not stand right above. */
      readonly isApart: boolean;
    }
  /** The way goes on at a step that stands elsewhere. */
  | { readonly kind: 'goto'; readonly key: string; readonly arrow: Arrow; readonly to: Step; readonly depth: number; readonly lines: readonly Line[] };

/** Is a line down the side of rows: solid for good news, dashed for bad. */
export type Line = 'good' | 'bad';

/** Lists the rows of the outline. */
export function outlineRows(document: WorkflowDocument, rules: StepRules): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const placed = new Set<string>();
  const starts = document.steps.filter((step) => isRoot(document, step)).sort(byPlace);

  const placeStep = (step: Step, lines: readonly Line[]): void => {
    placed.add(step.id);
    rows.push({ kind: 'step', key: step.id, step, depth: lines.length, lines });
    const groups = groupByOutcome(arrowsFrom(document, step.id));
    const ordered = groups
      .map((arrows) => ({ arrows, bad: isBadNews(step, arrows[0]?.outcome ?? '', rules) }))
      .sort((one, other) => Number(other.bad) - Number(one.bad));
    // What can go wrong at a step stands under it; the good way goes on below at the same depth.
    for (const { arrows, bad } of ordered) {
      const [first] = arrows;
      if (first === undefined) continue;
      const goesOn = !bad && arrows.length === 1 && ordered.filter((group) => !group.bad).length === 1;
      if (goesOn) follow(first, lines);
      else placeWay(step, arrows, bad, lines);
    }
  };

  const placeWay = (from: Step, arrows: readonly Arrow[], bad: boolean, lines: readonly Line[]): void => {
    const [first] = arrows;
    if (first === undefined) return;
    const above = rows.at(-1);
    const isApart = !(above?.kind === 'step' && above.step.id === from.id);
    const together = arrows.length > 1;
    rows.push({ kind: 'way', key: `${first.id} way`, from, outcome: first.outcome, arrows: arrows.map(({ id }) => id), bad, together, depth: lines.length, lines, isApart });
    const inner: readonly Line[] = [...lines, bad ? 'bad' : 'good'];
    const meeting = together ? meetingOf(document, arrows) : null;
    const held = meeting !== null && !placed.has(meeting.id) ? meeting : null;
    if (held !== null) placed.add(held.id);
    for (const arrow of arrows) follow(arrow, inner, held?.id);
    if (held !== null) placeStep(held, lines);
  };

  const follow = (arrow: Arrow, lines: readonly Line[], meeting?: string): void => {
    const target = findStep(document, arrow.to);
    if (target === undefined || target.id === meeting) return;
    if (!placed.has(target.id)) placeStep(target, lines);
    else if (!leadsToMeeting(arrow, meeting)) {
      rows.push({ kind: 'goto', key: `${arrow.id} goto`, arrow, to: target, depth: lines.length, lines });
    }
  };

  const leadsToMeeting = (arrow: Arrow, meeting: string | undefined) => arrow.to === meeting;

  for (const start of starts) if (!placed.has(start.id)) placeStart(start);
  for (const step of [...document.steps].sort(byPlace)) if (!placed.has(step.id)) placeStep(step, []);
  return dropRepeats(rows);

  /** Starts that lead to the same step stand together above it. */
  function placeStart(start: Step): void {
    const target = onlyTarget(document, start);
    const twins = starts.filter((other) => other !== start && !placed.has(other.id) && target !== null && onlyTarget(document, other) === target);
    for (const twin of twins) {
      placed.add(twin.id);
      rows.push({ kind: 'step', key: twin.id, step: twin, depth: 0, lines: [] });
    }
    placeStep(start, []);
  }
}

function onlyTarget(document: WorkflowDocument, step: Step): string | null {
  const arrows = arrowsFrom(document, step.id);
  return arrows.length === 1 ? (arrows[0]?.to ?? null) : null;
}

function isRoot(document: WorkflowDocument, step: Step): boolean {
  return arrowsInto(document, step.id).every((arrow) => arrow.back) && arrowsFrom(document, step.id).length > 0;
}

function groupByOutcome(arrows: readonly Arrow[]): readonly (readonly Arrow[])[] {
  const outcomes = [...new Set(arrows.map((arrow) => arrow.outcome))];
  return outcomes.map((outcome) => arrows.filter((arrow) => arrow.outcome === outcome));
}

/** The first step that all branches lead to along good news: what comes after them stands below all of them. */
function meetingOf(document: WorkflowDocument, arrows: readonly Arrow[]): Step | null {
  const [first, ...others] = arrows.map((arrow) => ahead(document, arrow.to));
  const shared = (first ?? []).find((id) => others.every((other) => other.includes(id)));
  return shared === undefined ? null : (findStep(document, shared) ?? null);
}

/** The steps ahead of a step, the nearest first, itself included. */
function ahead(document: WorkflowDocument, start: string): readonly string[] {
  const order = [start];
  for (const id of order) {
    for (const arrow of arrowsFrom(document, id)) {
      if (!arrow.back && !order.includes(arrow.to)) order.push(arrow.to);
    }
  }
  return order;
}

function byPlace(one: Step, other: Step): number {
  return one.at.y - other.at.y || one.at.x - other.at.x;
}

/** Two arrows of one way to the same place are one row. */
function dropRepeats(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    return !(row.kind === 'goto' && before?.kind === 'goto' && before.to === row.to && before.depth === row.depth);
  });
}
