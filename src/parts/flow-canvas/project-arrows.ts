// The drawing as arrows for React Flow: their ways, and the words at them.
import type { Edge } from '@xyflow/react';
import type { Arrow } from '../../model/document';
import { isBadNews } from '../../model/ways-out';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { footRowY } from '../step-card/foot-rows';
import type { DrawingWords } from './drawing-words';
import type { CardNode } from './project-cards';
import { labelSize } from './routing/label-size';
import { type LabelWish, type PlacedLabel, placeLabels } from './routing/place-labels';
import { isInside, type Rect, samePoints } from './routing/rect';
import { makeRouter, type Route } from './routing/route-arrows';
import type { PlacedArrow, PlacedStep } from './routing/sheet-parts';

/** Is what stands at an arrow. */
export interface ArrowLabel extends PlacedLabel {
  readonly text: string;
  readonly look: 'bad' | 'failed' | 'back';
}

/** Is what React Flow hands to an arrow. */
export interface ArrowData extends Record<string, unknown> {
  readonly arrow: Arrow;
  readonly route: Route;
  readonly label: ArrowLabel | null;
  readonly timesPlayed: number;
}

export type ArrowEdge = Edge<ArrowData, 'arrow'>;

/** Is what arrows are made from; `cards` stand where they stand at the moment. */
export interface ArrowSource {
  readonly arrows: readonly Arrow[];
  readonly cards: readonly CardNode[];
  readonly catalog: StepCatalog;
  readonly words: DrawingWords;
  readonly chosen: ReadonlySet<string>;
  readonly played: ReadonlyMap<string, number> | undefined;
  /** How much larger labels are on the sheet than at full zoom. */
  readonly labelScale: number;
}

/** A meeting circle reaches this far before its card, px. */
export const DOORSTEP = 18;

/** Makes the arrows of a drawing. What looks the same as before is the same object. */
export type ArrowProjector = (source: ArrowSource) => readonly ArrowEdge[];

/** Makes a projector; it remembers the ways and the arrows that it made last. */
export function makeArrowProjector(): ArrowProjector {
  const routeArrows = makeRouter();
  let known = new Map<string, ArrowEdge>();
  let last: readonly ArrowEdge[] = [];
  let routed: { readonly key: string; readonly routes: readonly Route[] } | null = null;
  let labelled: {
    readonly routes: readonly Route[];
    readonly key: string;
    readonly labels: ReadonlyMap<string, ArrowLabel>;
  } | null = null;
  return (source) => {
    const cards = new Map(source.cards.map((card) => [card.id, card]));
    const placed = placeSteps(source.cards);
    const arrows = source.arrows.map((arrow) => placeArrow(arrow, source.catalog, cards.get(arrow.from)));
    const key = JSON.stringify([placed, arrows]);
    const routes = routed?.key === key ? routed.routes : routeArrows(placed, arrows);
    routed = { key, routes };
    const byArrow = new Map(routes.flatMap((route) => route.arrows.map((arrow) => [arrow, route])));
    const words = wordsAtArrows(source, cards, byArrow);
    const said = JSON.stringify(words);
    const labels =
      labelled?.routes === routes && labelled.key === said
        ? labelled.labels
        : placeWords(words, byArrow, placed);
    labelled = { routes, key: said, labels };
    const next = new Map<string, ArrowEdge>();
    for (const arrow of source.arrows) {
      const route = byArrow.get(arrow.id);
      if (route === undefined) continue;
      const made = projectArrow(arrow, route, labels.get(arrow.id) ?? null, source);
      const before = known.get(arrow.id);
      next.set(arrow.id, before !== undefined && sameArrow(before, made) ? before : made);
    }
    known = next;
    const edges = [...next.values()];
    if (edges.length !== last.length || edges.some((edge, index) => edge !== last[index])) last = edges;
    return last;
  };
}

/** Gives the boxes of words at arrows that stay on their ways, with labels that much larger than at full zoom. */
export function labelBoxes(source: ArrowSource, edges: readonly ArrowEdge[]): readonly Rect[] {
  const cards = new Map(source.cards.map((card) => [card.id, card]));
  const byArrow = new Map(
    edges.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data.route] as const])),
  );
  return [...placeWords(wordsAtArrows(source, cards, byArrow), byArrow, placeSteps(source.cards)).values()];
}

/** Gives every card's box on the sheet; what is inside a frame stands in the frame's own box. Notes are no obstacle. */
export function placeSteps(cards: readonly CardNode[]): readonly PlacedStep[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const at = (card: CardNode): { x: number; y: number } => {
    const holder = card.parentId === undefined ? undefined : byId.get(card.parentId);
    if (holder === undefined || holder === card) return card.position;
    const base = at(holder);
    return { x: base.x + card.position.x, y: base.y + card.position.y };
  };
  return cards
    .filter((card) => card.data.content.picture?.shape !== 'note')
    .map((card) => ({
      id: card.id,
      rect: { ...at(card), width: card.width ?? 0, height: card.height ?? 0 },
      level: card.data.level,
      doorstep: card.data.content.meeting === null ? 0 : DOORSTEP,
      frame: card.data.content.picture?.shape === 'frame' || card.data.content.picture?.shape === 'stack',
    }));
}

function placeArrow(arrow: Arrow, catalog: StepCatalog, source: CardNode | undefined): PlacedArrow {
  const { step, content, height = 0, level = 0 } = source?.data ?? {};
  const rows = content?.rows ?? [];
  const row = rows.findIndex(({ outcome }) => outcome === arrow.outcome);
  return {
    id: arrow.id,
    from: arrow.from,
    to: arrow.to,
    bad: step !== undefined && isBadNews(step, arrow.outcome, catalog),
    back: arrow.back,
    exitY: row < 0 ? level : footRowY(height, row, rows.length),
  };
}

/** Is what is to be said at an arrow, and how much room it takes. */
interface ArrowWords
  extends Pick<ArrowLabel, 'text' | 'look'>,
    Pick<LabelWish, 'arrow' | 'width' | 'height'> {}

function wordsAtArrows(
  { arrows, words, labelScale }: ArrowSource,
  cards: ReadonlyMap<string, CardNode>,
  byArrow: ReadonlyMap<string, Route>,
): readonly ArrowWords[] {
  return arrows.flatMap((arrow): ArrowWords[] => {
    const [route, card] = [byArrow.get(arrow.id), cards.get(arrow.from)];
    if (route === undefined || card === undefined || !(route.bad || route.back)) return [];
    if (card.data.content.rows.some(({ outcome }) => outcome === arrow.outcome)) return [];
    const text = words.outcome(card.data.step, arrow.outcome);
    return [{ arrow: arrow.id, text, look: lookOf(route, arrow), ...labelSize(text, labelScale) }];
  });
}

function placeWords(
  words: readonly ArrowWords[],
  byArrow: ReadonlyMap<string, Route>,
  placed: readonly PlacedStep[],
): ReadonlyMap<string, ArrowLabel> {
  const frames = placed.filter((step) => !isSolid(step));
  const wishes = words.flatMap(({ arrow, width, height }): LabelWish[] => {
    const route = byArrow.get(arrow);
    if (route === undefined) return [];
    return [{ arrow, route, width, height, optional: !route.bad, frames: strangeFrames(route, frames) }];
  });
  const boxes = placeLabels(
    wishes,
    [...new Set(byArrow.values())],
    placed.filter(isSolid).map(({ rect }) => rect),
  );
  const labels = new Map<string, ArrowLabel>();
  for (const { arrow, text, look } of words) {
    const box = boxes.get(arrow);
    if (box !== undefined) labels.set(arrow, { ...box, text, look });
  }
  return labels;
}

/** The frames that an arrow has no end in. */
function strangeFrames({ points }: Route, frames: readonly PlacedStep[]): readonly Rect[] {
  const ends = [points[0], points.at(-1)];
  return frames
    .map(({ rect }) => rect)
    .filter((rect) => ends.every((end) => end === undefined || !isInside(end, rect)));
}

/** A frame is not in the way of what is inside it. */
function isSolid({ frame }: PlacedStep): boolean {
  return !frame;
}

function lookOf(route: Route, arrow: Arrow): ArrowLabel['look'] {
  if (!route.bad) return 'back';
  return arrow.outcome.startsWith('failed') ? 'failed' : 'bad';
}

function projectArrow(arrow: Arrow, route: Route, label: ArrowLabel | null, source: ArrowSource): ArrowEdge {
  return {
    id: arrow.id,
    type: 'arrow',
    source: arrow.from,
    target: arrow.to,
    data: { arrow, route, label, timesPlayed: source.played?.get(arrow.id) ?? 0 },
    selected: source.chosen.has(arrow.id),
    ariaRole: 'presentation',
    domAttributes: hidden,
  };
}

// What arrows lead to is said by their steps; a list of lines would only be in the way.
const hidden = { 'aria-roledescription': undefined, 'aria-label': undefined, 'aria-hidden': true };

function sameArrow(one: ArrowEdge, other: ArrowEdge): boolean {
  const [left, right] = [one.data, other.data];
  return (
    left !== undefined &&
    right !== undefined &&
    left.arrow === right.arrow &&
    left.timesPlayed === right.timesPlayed &&
    one.selected === other.selected &&
    samePoints(left.route.points, right.route.points) &&
    left.route.bad === right.route.bad &&
    JSON.stringify(left.label) === JSON.stringify(right.label)
  );
}
