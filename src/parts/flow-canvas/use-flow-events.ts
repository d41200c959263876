import type { EdgeMouseHandler, NodeMouseHandler, OnNodeDrag, ReactFlowProps } from '@xyflow/react';
import { useMemo } from 'react';
import { useLatest } from '../../ui/use-latest';
import type { FlowCanvasProps } from './flow-canvas-props';
import type { ArrowEdge } from './project-arrows';
import type { CardNode } from './project-cards';
import { useCanvasSelection } from './use-canvas-selection';
import type { CardDrag } from './use-card-drag';
import type { Hand } from './use-hand';

/** Is what React Flow tells of the hand. */
export type FlowEvents = Pick<
  ReactFlowProps<CardNode, ArrowEdge>,
  | 'onNodesChange'
  | 'onEdgesChange'
  | 'onNodeDrag'
  | 'onNodeDragStop'
  | 'onSelectionDrag'
  | 'onSelectionDragStop'
  | 'onNodeClick'
  | 'onNodeDoubleClick'
  | 'onEdgeDoubleClick'
  | 'onMove'
  | 'onMoveEnd'
>;

/**
 * Hands on what React Flow tells. The handlers stay the same while everything else changes: with a new one, React Flow
 * draws every card and every arrow again.
 */
export function useFlowEvents(
  props: FlowCanvasProps,
  { follow, end }: CardDrag,
  { moved: noteHand }: Hand,
): FlowEvents {
  const read = useLatest(props);
  const select = useCanvasSelection(props.selection, props.onSelect);
  return useMemo(() => {
    const onDrag: OnNodeDrag<CardNode> = (event, _, dragged) => follow(clientOf(event), dragged);
    const onDrop: OnNodeDrag<CardNode> = (event, _, dragged) => end(clientOf(event), dragged);
    // React Flow says nothing of a press that changes no choice.
    const onNodeClick: NodeMouseHandler<CardNode> = (_, card) => {
      const { selection, onSelect } = read();
      if (selection.steps.includes(card.id)) onSelect(selection);
    };
    const onEdgeDoubleClick: EdgeMouseHandler<ArrowEdge> = (_, arrow) =>
      read().onOpen?.({ kind: 'arrow', id: arrow.id });
    return {
      onNodesChange: (changes) => select(changes, 'steps'),
      onEdgesChange: (changes) => select(changes, 'arrows'),
      onNodeDrag: onDrag,
      onNodeDragStop: onDrop,
      onSelectionDrag: (event, dragged) => follow(clientOf(event), dragged),
      onSelectionDragStop: (event, dragged) => end(clientOf(event), dragged),
      onNodeClick,
      onNodeDoubleClick: (_, card) => read().onOpen?.({ kind: 'step', id: card.id }),
      onEdgeDoubleClick,
      onMove: (event) => {
        // Without an event the program moved it.
        if (event !== null) noteHand();
      },
      onMoveEnd: (_, moved) => read().onSight?.(moved),
    };
  }, [read, select, follow, end, noteHand]);
}

function clientOf(event: MouseEvent | TouchEvent | React.MouseEvent | React.TouchEvent): {
  x: number;
  y: number;
} {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 };
}
