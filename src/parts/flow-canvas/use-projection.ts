import { useStore } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import type { CanvasWords } from './canvas-words';
import type { DrawnBounds } from './fit-drawing';
import type { FlowCanvasProps } from './flow-canvas-props';
import {
  type ArrowEdge,
  type ArrowSource,
  labelBoxes,
  makeArrowProjector,
  placeSteps,
} from './project-arrows';
import { type CardNode, makeCardProjector } from './project-cards';
import { boundsOf, type Point, type Rect } from './routing/rect';
import type { PlacedStep } from './routing/sheet-parts';
import { labelScaleAt } from './zoom-scale';

/** Is the drawing as React Flow draws it. */
export interface Projection {
  readonly cards: CardNode[];
  readonly arrows: ArrowEdge[];
  readonly placed: readonly PlacedStep[];
  /** Tells what has to fit where everything is shown; null for a blank sheet. */
  readonly drawn: () => DrawnBounds | null;
}

/** Projects the document; `moved` is where cards are while they are dragged. */
export function useProjection(
  props: FlowCanvasProps,
  chrome: CanvasWords,
  moved: ReadonlyMap<string, Point>,
): Projection {
  const { document, catalog, faces, words, selection, problems, marks, coverage, stops, played } = props;
  const [projectCards] = useState(makeCardProjector);
  const [projectArrows] = useState(makeArrowProjector);
  const labelScale = useStore((state) => labelScaleAt(state.transform[2]));
  const chosenSteps = useMemo(() => new Set(selection.steps), [selection.steps]);
  const chosenArrows = useMemo(() => new Set(selection.arrows), [selection.arrows]);
  const cards = useMemo(
    () =>
      projectCards({
        document,
        catalog,
        faces,
        words,
        chrome,
        chosen: chosenSteps,
        problems,
        marks,
        coverage,
        stops,
        moved,
      }),
    [
      projectCards,
      document,
      catalog,
      faces,
      words,
      chrome,
      chosenSteps,
      problems,
      marks,
      coverage,
      stops,
      moved,
    ],
  );
  const source = useMemo<ArrowSource>(
    () => ({
      arrows: document.arrows,
      cards,
      catalog,
      words,
      chosen: chosenArrows,
      played,
      labelScale,
    }),
    [document.arrows, cards, catalog, words, chosenArrows, played, labelScale],
  );
  const arrows = useMemo(() => projectArrows(source), [projectArrows, source]);
  const placed = useMemo(() => placeSteps(cards), [cards]);
  const drawn = useCallback(() => drawnBounds(source, arrows, placed), [source, arrows, placed]);
  // React Flow takes lists that it might change; these are only ever replaced.
  return { cards: cards as CardNode[], arrows: arrows as ArrowEdge[], placed, drawn };
}

function drawnBounds(
  source: ArrowSource,
  arrows: readonly ArrowEdge[],
  placed: readonly PlacedStep[],
): DrawnBounds | null {
  const notes = source.cards
    .filter(({ parentId, data }) => parentId === undefined && data.content.picture?.shape === 'note')
    .map(({ position, width = 0, height = 0 }) => ({ ...position, width, height }));
  const cards = boundsOf([...placed.map(({ rect }) => rect), ...notes]);
  if (cards === null) return null;
  const ways = arrows.flatMap(({ data }) =>
    (data?.route.points ?? []).map((point) => ({ ...point, width: 0, height: 0 })),
  );
  return {
    cards,
    withLabels: (labelScale) =>
      boundsOf([
        cards,
        ...ways,
        ...pillBoxes(source.cards, placed, labelScale),
        ...labelBoxes({ ...source, labelScale }, arrows),
      ]) ?? cards,
  };
}

/** Ends grow to the right with their words, so far that these can be read. */
function pillBoxes(
  cards: readonly CardNode[],
  placed: readonly PlacedStep[],
  labelScale: number,
): readonly Rect[] {
  const names = new Map(
    cards.flatMap(({ id, data: { content } }) =>
      content.picture?.shape.startsWith('end') === true ? [[id, content.name] as const] : [],
    ),
  );
  return placed.flatMap(({ id, rect }) => {
    const name = names.get(id);
    if (name === undefined) return [];
    const wanted = PILL.padding + name.length * PILL.perCharacter * labelScale;
    return [{ ...rect, width: Math.max(rect.width, Math.min(rect.width * PILL.most, wanted)) }];
  });
}

const PILL = { padding: 46, perCharacter: 6.4, most: 1.7 } as const;
