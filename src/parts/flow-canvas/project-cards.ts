// The drawing as cards for React Flow. A step whose card says and shows the same keeps the very same object, so that
// React Flow leaves it alone: only what changed is drawn again.
import { type Node, Position } from '@xyflow/react';
import type { Step, WorkflowDocument } from '../../model/document';
import { meetingPoints } from '../../model/meeting-points';
import { findStep } from '../../model/step-index';
import { stepSize } from '../../model/step-size';
import { outcomesOf, type StepCatalog } from '../../step-kit/step-catalog';
import type { CardContent } from '../step-card/card-content';
import type { StepFaces } from '../step-card/step-face';
import type { CoverageSegment, StepMark } from '../step-card/step-mark';
import type { CanvasWords } from './canvas-words';
import type { DrawingWords } from './drawing-words';
import type { Point } from './routing/rect';

/** Is what React Flow hands to a card. */
export interface CardData extends Record<string, unknown> {
  readonly step: Step;
  readonly content: CardContent;
  readonly height: number;
  readonly problems: number;
  readonly mark: StepMark | null | undefined;
  readonly coverage: readonly CoverageSegment[] | undefined;
  /** Its ways out, for the ports. */
  readonly ways: readonly { readonly id: string; readonly badNews: boolean }[];
  readonly enterable: boolean;
}

export type CardNode = Node<CardData, 'step'>;

/** Is what cards are made from. */
export interface CardSource {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly faces: StepFaces;
  readonly words: DrawingWords;
  readonly chrome: CanvasWords;
  readonly chosen: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, number> | undefined;
  readonly marks: ReadonlyMap<string, StepMark> | undefined;
  readonly coverage: ReadonlyMap<string, readonly CoverageSegment[]> | undefined;
  /** Where steps are while they are dragged. */
  readonly moved: ReadonlyMap<string, Point>;
}

/** Makes the cards of a drawing, giving back those of the time before that are still true. */
export type CardProjector = (source: CardSource) => readonly CardNode[];

/** Makes a projector; it remembers the cards that it made last. */
export function makeCardProjector(): CardProjector {
  let known = new Map<string, CardNode>();
  let last: readonly CardNode[] = [];
  return (source) => {
    const meetings = meetingPoints(source.document, source.catalog);
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

/** React Flow wants what holds others before what is held. */
function holdersFirst(document: WorkflowDocument): readonly Step[] {
  if (document.steps.every((step) => step.in === null)) return document.steps;
  const depth = (step: Step, limit = 20): number => {
    const holder = step.in === null || limit === 0 ? undefined : findStep(document, step.in);
    return holder === undefined ? 0 : 1 + depth(holder, limit - 1);
  };
  return [...document.steps].sort((one, other) => depth(one) - depth(other));
}

function projectCard(
  step: Step,
  source: CardSource,
  meetings: ReadonlyMap<string, readonly string[]>,
): CardNode {
  const { catalog, moved, chosen } = source;
  const size = stepSize(step, catalog);
  const traits = catalog.find(step.type)?.traits ?? {};
  const holder = step.in === null ? undefined : findStep(source.document, step.in);
  const ways = outcomesOf(catalog, step.type, step.config);
  const data: CardData = {
    step,
    content: contentOf(step, source, ways, meetings.get(step.id)),
    height: size.height,
    problems: source.problems?.get(step.id) ?? 0,
    mark: source.marks === undefined || traits.inert ? undefined : (source.marks.get(step.id) ?? null),
    coverage: source.coverage?.get(step.id),
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
      { type: 'source', position: Position.Right, x: size.width, y: size.height / 2, width: 1, height: 1 },
      { type: 'target', position: Position.Left, x: 0, y: size.height / 2, width: 1, height: 1 },
    ],
    selected: chosen.has(step.id),
    zIndex: traits.container ? -1 : 0,
    domAttributes: withoutDescription,
  };
}

// React Flow would call every card a «node» to screen readers; the card has a name and a role of its own.
const withoutDescription = { 'aria-roledescription': undefined };

function contentOf(
  step: Step,
  { faces, words, chrome, document }: CardSource,
  ways: CardData['ways'],
  waitsFor: readonly string[] | undefined,
): CardContent {
  const face = faces.find(step.type);
  const picture = face?.picture(step) ?? null;
  const good = picture?.waysAtFoot === true ? ways.filter((way) => !way.badNews) : [];
  const names = waitsFor?.flatMap((id) => {
    const source = findStep(document, id);
    return source === undefined ? [] : [words.name(source)];
  });
  return {
    picture,
    name: words.name(step),
    line: picture === null ? chrome.unknownKind : words.line(step),
    rows: good.map(({ id }) => ({ outcome: id, label: words.outcome(step, id) })),
    off: step.off,
    meeting: names === undefined ? null : chrome.waitsFor(words.list(names)),
  };
}

function sameCard(one: CardNode, other: CardNode): boolean {
  const [left, right] = [one.data, other.data];
  return (
    left.step === right.step &&
    left.problems === right.problems &&
    left.mark?.state === right.mark?.state &&
    left.mark?.stamp === right.mark?.stamp &&
    (left.mark === null) === (right.mark === null) &&
    left.coverage === right.coverage &&
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
    one.picture?.icon === other.picture?.icon &&
    one.picture?.tone === other.picture?.tone &&
    one.picture?.shape === other.picture?.shape &&
    one.rows.length === other.rows.length &&
    one.rows.every(
      (row, index) => row.outcome === other.rows[index]?.outcome && row.label === other.rows[index].label,
    )
  );
}

function sameWays(one: CardData['ways'], other: CardData['ways']): boolean {
  return one.length === other.length && one.every((way, index) => way.id === other[index]?.id);
}
