import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';
import { arrowsFrom, findArrow } from '../../model/arrow-index';
import { findStep } from '../../model/step-index';
import { waysOut } from '../../model/ways-out';
import { useLatest } from '../../ui/use-latest';
import type { CanvasTools, CanvasUiStore } from './canvas-ui';
import type { FlowCanvasProps } from './flow-canvas-props';
import { type LeadField, type LeadGesture, makeLeadGesture } from './lead-gesture';
import type { ArrowEdge } from './project-arrows';

interface LeadSetting {
  readonly props: FlowCanvasProps;
  readonly ui: CanvasUiStore;
  readonly root: RefObject<HTMLElement | null>;
  readonly arrows: readonly ArrowEdge[];
  readonly say: (text: string) => void;
}

/** Lets arrows be drawn and led elsewhere by hand. */
export function useLead(
  setting: LeadSetting,
): Pick<CanvasTools, 'beginLead' | 'beginReconnect'> & { readonly take: LeadGesture['take'] } {
  const { screenToFlowPosition } = useReactFlow();
  const read = useLatest(setting);
  const gesture = useMemo(() => {
    const field = (): LeadField => {
      const { props, ui, root, say } = read();
      const { document, catalog } = props;
      const drawing = props.mode === 'draw' ? props : null;
      return {
        ui,
        say,
        isPaper: ({ x, y }) => {
          const under = root.current?.ownerDocument.elementFromPoint(x, y)?.closest('.react-flow__renderer');
          return under !== null && root.current?.contains(under ?? null) === true;
        },
        toSheet: screenToFlowPosition,
        stepAt: ({ x, y }) => {
          const card = root.current?.ownerDocument.elementFromPoint(x, y)?.closest('[data-step]');
          return card instanceof HTMLElement && root.current?.contains(card) === true
            ? (card.dataset['step'] ?? null)
            : null;
        },
        waysOut: (id) => {
          const step = findStep(document, id);
          return step === undefined ? [] : waysOut(step, catalog).map((way) => way.id);
        },
        arrow: (id) => findArrow(document, id),
        refusalOf: (connection, arrow) => drawing?.refusalOf(connection, arrow) ?? null,
        isTaken: (step, outcome) => arrowsFrom(document, step).some((arrow) => arrow.outcome === outcome),
        onConnect: (connection) => drawing?.onConnect(connection),
        onReconnect: (arrow, connection) => drawing?.onReconnect(arrow, connection),
        onAddAfter: (step, outcome, at) => drawing?.onAddAfter(step, outcome, at),
      };
    };
    return makeLeadGesture(field, window);
  }, [read, screenToFlowPosition]);
  useEffect(() => gesture.cancel, [gesture]);

  return useMemo(
    () => ({
      take: gesture.take,
      beginLead: (step, outcomes, bad, event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        const client = { x: event.clientX, y: event.clientY };
        const start = screenToFlowPosition(middleOf(event.currentTarget));
        gesture.begin({ from: step, to: null, outcomes, arrow: null, bad, start }, client);
      },
      beginReconnect: (id, end, event) => {
        const { props, arrows } = read();
        const arrow = findArrow(props.document, id);
        const data = arrows.find((edge) => edge.id === id)?.data;
        const start = end === 'to' ? data?.route.points[0] : data?.route.points.at(-1);
        if (event.button !== 0 || arrow === undefined || data === undefined || start === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        const ends = end === 'to' ? { from: arrow.from, to: null } : { from: null, to: arrow.to };
        const lead = { ...ends, outcomes: [arrow.outcome], arrow: id, bad: data.route.bad, start };
        gesture.begin(lead, { x: event.clientX, y: event.clientY });
      },
    }),
    [gesture, read, screenToFlowPosition],
  );
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
