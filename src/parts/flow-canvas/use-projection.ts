import { useStore } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { CanvasWords } from './canvas-words';
import type { FlowCanvasProps } from './flow-canvas-props';
import { type ArrowEdge, makeArrowProjector, placeSteps } from './project-arrows';
import { type CardNode, makeCardProjector } from './project-cards';
import type { Point } from './routing/rect';
import type { PlacedStep } from './routing/sheet-parts';
import { labelScaleAt } from './zoom-scale';

/** Is the drawing as React Flow draws it. */
export interface Projection {
  readonly cards: CardNode[];
  readonly arrows: ArrowEdge[];
  readonly placed: readonly PlacedStep[];
}

/** Projects the document; `moved` is where cards are while they are dragged. */
export function useProjection(
  props: FlowCanvasProps,
  chrome: CanvasWords,
  moved: ReadonlyMap<string, Point>,
): Projection {
  const { document, catalog, faces, words, selection, problems, marks, coverage, played } = props;
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
        moved,
      }),
    [projectCards, document, catalog, faces, words, chrome, chosenSteps, problems, marks, coverage, moved],
  );
  const dragged = useMemo(() => new Set(moved.keys()), [moved]);
  const arrows = useMemo(
    () =>
      projectArrows({
        arrows: document.arrows,
        cards,
        catalog,
        words,
        chosen: chosenArrows,
        dragged,
        played,
        labelScale,
      }),
    [projectArrows, document.arrows, cards, catalog, words, chosenArrows, dragged, played, labelScale],
  );
  const placed = useMemo(() => placeSteps(cards), [cards]);
  // React Flow takes lists that it might change; these are only ever replaced.
  return { cards: cards as CardNode[], arrows: arrows as ArrowEdge[], placed };
}
