// The drawing as cards for React Flow. A step whose card says and shows the same keeps the very same object, so that
// React Flow leaves it alone: only what changed is drawn again.
import { type Node, Position } from '@xyflow/react';
import type { Step, WorkflowDocument } from '../../model/document';
import { frameRoom } from '../../model/frame-room';
import { meetingPoints, meetingRules } from '../../model/meeting-points';
import { findStep } from '../../model/step-index';
import type { WayOut } from '../../model/step-rules';
import { outcomesOf } from '../../step-kit/step-catalog';
import type { CardContent } from '../step-card/card-content';
import { cardLevel } from '../step-card/foot-rows';
import type { CoverageMark, StepMark } from '../step-card/step-mark';
import type { CardSource } from './card-source';
import { describeCard } from './describe-card';

/** Is what React Flow hands to a card. */
export interface CardData extends Record<string, unknown> {
  readonly step: Step;
  readonly content: CardContent;
  readonly height: number;
  /** How far below its top arrows meet its sides, px. */
  readonly level: number;
  readonly problems: number;
  readonly mark: StepMark | null | undefined;
  readonly coverage: CoverageMark | undefined;
  /** Playing stops here. */
  readonly stops: boolean;
  /** Its ways out, for the ports. */
  readonly ways: readonly WayOut[];
  readonly enterable: boolean;
}

export type CardNode = Node<CardData, 'step'>;

/** Makes the cards of a drawing, giving back those of the time before that are still true. */
export type CardProjector = (source: CardSource) => readonly CardNode[];

/** Makes a projector; it remembers the cards that it made last. */
export function makeCardProjector(): CardProjector {
  let known = new Map<string, CardNode>();
  let last: readonly CardNode[] = [];
  return (source) => {
    const meetings = meetingPoints(source.document, meetingRules(source.catalog));
    const next = new Map<string, CardNode>();
    for (const step of holdersFirst(source.document)) {
      if (next.has(step.id)) continue;
      const made = projectCard(step, source, meetings);
      const before = known.get(step.id);
      next.set(step.id, before !== undefined && sameCard(before, made) ? before : made);
    }
    known = next;
    const cards = [...next.values()];
    if (cards.length !== last.length || cards.some((card, index) => card !== last[index])) last = cards;
    return last;
  };
}

/** A file may put a frame inside itself; looking stops here. */
const MOST_DEEP = 20;

/** React Flow wants what holds others before what is held; what a folded frame holds is not shown. */
function holdersFirst(document: WorkflowDocument): readonly Step[] {
  if (document.steps.every((step) => step.in === null)) return document.steps;
  const isHidden = (step: Step, limit = MOST_DEEP): boolean => {
    const holder = step.in === null || limit === 0 ? undefined : findStep(document, step.in);
    return holder !== undefined && (holder.collapsed || isHidden(holder, limit - 1));
  };
  const depth = (step: Step, limit = MOST_DEEP): number => {
    const holder = step.in === null || limit === 0 ? undefined : findStep(document, step.in);
    return holder === undefined ? 0 : 1 + depth(holder, limit - 1);
  };
  return document.steps.filter((step) => !isHidden(step)).sort((one, other) => depth(one) - depth(other));
}

function projectCard(
  step: Step,
  source: CardSource,
  meetings: ReadonlyMap<string, readonly string[]>,
): CardNode {
  const { catalog, moved, chosen } = source;
  // Not of what is being dragged: a frame that followed it could not be left.
  const size = frameRoom(source.document, step, catalog);
  const traits = catalog.find(step.type)?.traits ?? {};
  const holder = step.in === null ? undefined : findStep(source.document, step.in);
  const level = traits.container && !step.collapsed ? size.height / 2 : cardLevel(size.height);
  const ways = outcomesOf(catalog, step.type, step.config);
  const data: CardData = {
    step,
    content: describeCard(step, source, ways, meetings.get(step.id)),
    height: size.height,
    level,
    problems: source.problems?.get(step.id) ?? 0,
    mark: source.marks === undefined || traits.inert ? undefined : (source.marks.get(step.id) ?? null),
    coverage: source.coverage?.get(step.id),
    stops: source.stops?.has(step.id) ?? false,
    ways,
    enterable: !traits.entry && !traits.catches && !traits.inert,
  };
  return {
    id: step.id,
    type: 'step',
    data,
    position: moved.get(step.id) ?? step.at,
    ...(holder === undefined ? {} : { parentId: holder.id }),
    ...size,
    measured: size,
    handles: [
      { type: 'source', position: Position.Right, x: size.width, y: level, width: 1, height: 1 },
      { type: 'target', position: Position.Left, x: 0, y: level, width: 1, height: 1 },
    ],
    selected: chosen.has(step.id),
    zIndex: traits.container ? -1 : 0,
    domAttributes: withoutDescription,
  };
}

// React Flow would call every card a «node» to screen readers; the card has a name and a role of its own.
const withoutDescription = { 'aria-roledescription': undefined };

function sameCard(one: CardNode, other: CardNode): boolean {
  const [left, right] = [one.data, other.data];
  return (
    left.step === right.step &&
    left.problems === right.problems &&
    left.mark?.state === right.mark?.state &&
    left.mark?.stamp === right.mark?.stamp &&
    left.mark?.broken === right.mark?.broken &&
    (left.mark === null) === (right.mark === null) &&
    left.coverage === right.coverage &&
    left.stops === right.stops &&
    one.selected === other.selected &&
    one.parentId === other.parentId &&
    one.width === other.width &&
    one.height === other.height &&
    one.position.x === other.position.x &&
    one.position.y === other.position.y &&
    sameContent(left.content, right.content) &&
    sameWays(left.ways, right.ways)
  );
}

function sameContent(one: CardContent, other: CardContent): boolean {
  return (
    one.name === other.name &&
    one.line === other.line &&
    one.off === other.off &&
    one.meeting === other.meeting &&
    sameLadder(one.ladder, other.ladder) &&
    one.picture?.icon === other.picture?.icon &&
    one.picture?.tone === other.picture?.tone &&
    one.picture?.shape === other.picture?.shape &&
    one.rows.length === other.rows.length &&
    one.rows.every(
      (row, index) => row.outcome === other.rows[index]?.outcome && row.label === other.rows[index].label,
    )
  );
}

function sameLadder(one: CardContent['ladder'], other: CardContent['ladder']): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.asked === other.asked &&
    one.rungs.length === other.rungs.length &&
    one.rungs.every(
      (rung, index) => rung.after === other.rungs[index]?.after && rung.does === other.rungs[index].does,
    )
  );
}

function sameWays(one: CardData['ways'], other: CardData['ways']): boolean {
  return one.length === other.length && one.every((way, index) => way.id === other[index]?.id);
}
