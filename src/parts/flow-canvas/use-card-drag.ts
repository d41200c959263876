import { useReactFlow } from '@xyflow/react';
import { useCallback, useState } from 'react';
import { findStep } from '../../model/step-index';
import { useLatest } from '../../ui/use-latest';
import { alignDrag } from './align-drag';
import type { CanvasUiStore } from './canvas-ui';
import { landingOf } from './drag-landing';
import type { FlowCanvasProps } from './flow-canvas-props';
import type { CardNode } from './project-cards';
import type { Point } from './routing/rect';
import type { PlacedStep } from './routing/sheet-parts';

const STILL: ReadonlyMap<string, Point> = new Map();

/** Is dragging cards: gesture state while it lasts, one intention at its end. */
export interface CardDrag {
  readonly moved: ReadonlyMap<string, Point>;
  readonly follow: (client: Point, cards: readonly CardNode[]) => void;
  readonly end: (client: Point, cards: readonly CardNode[]) => void;
}

/** Lets cards be dragged; a single card lines up with others, and may be let go on an arrow. */
export function useCardDrag(
  props: FlowCanvasProps,
  ui: CanvasUiStore,
  arrowAt: (client: Point, except: string) => string | null,
  placed: () => readonly PlacedStep[],
): CardDrag {
  const [moved, setMoved] = useState(STILL);
  const { getInternalNode } = useReactFlow();
  const read = useLatest({ props, arrowAt, moved });

  const follow = useCallback(
    (client: Point, cards: readonly CardNode[]) => {
      const [card] = cards;
      if (cards.length !== 1 || card === undefined) {
        setMoved(new Map(cards.map(({ id, position }) => [id, position])));
        return;
      }
      const base = offsetOf(card, (id) => getInternalNode(id)?.internals.positionAbsolute);
      const others = placed().filter(({ id }) => id !== card.id);
      const rect = {
        x: card.position.x + base.x,
        y: card.position.y + base.y,
        width: card.width ?? 0,
        height: card.height ?? 0,
      };
      const { at, guides } = alignDrag({ rect, level: card.data.level }, others);
      setMoved(new Map([[card.id, { x: at.x - base.x, y: at.y - base.y }]]));
      ui.setState({ guides, landing: read().arrowAt(client, card.id) });
    },
    [getInternalNode, placed, read, ui],
  );

  const end = useCallback(
    (client: Point, cards: readonly CardNode[]) => {
      const { props: now, arrowAt: under, moved: places } = read();
      ui.setState({ guides: { x: null, y: null }, landing: null });
      setMoved(STILL);
      if (now.mode !== 'draw') return;
      const moves = cards.map(({ id, position }) => ({ id, at: places.get(id) ?? position }));
      const placements = moves.filter(({ id, at }) => {
        const step = findStep(now.document, id);
        return step !== undefined && (step.at.x !== Math.round(at.x) || step.at.y !== Math.round(at.y));
      });
      if (placements.length === 0) return;
      const [card] = cards;
      const arrow = cards.length === 1 && card !== undefined ? under(client, card.id) : null;
      if (arrow !== null && card !== undefined) {
        now.onDropOnArrow(card.id, arrow, placements);
        return;
      }
      const landing = landingOf(now.document, moves, placed());
      if (landing === null) now.onMove(placements);
      else now.onMove(landing.placements, landing.into);
    },
    [placed, read, ui],
  );
  return { moved, follow, end };
}

/** Where the frame that holds a card stands on the sheet. */
function offsetOf(card: CardNode, placeOf: (id: string) => Point | undefined): Point {
  return (card.parentId === undefined ? undefined : placeOf(card.parentId)) ?? { x: 0, y: 0 };
}
