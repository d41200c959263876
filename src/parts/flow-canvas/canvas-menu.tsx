import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, type ReactNode, type RefObject, useState } from 'react';
import { ContextMenu } from '../../ui/context-menu';
import type { MenuEntry } from '../../ui/menu-entries';
import type { CanvasTarget, FlowCanvasProps } from './flow-canvas-props';

interface CanvasMenuProps {
  props: FlowCanvasProps;
  root: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The canvas with its menu: what can be done with the step, the arrow or the paper under a right click or a long press. */
export function CanvasMenu({ props, root, children }: CanvasMenuProps) {
  const { menuOf } = props;
  const { screenToFlowPosition } = useReactFlow();
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const surface = 'relative size-full overflow-hidden';
  if (menuOf === undefined) {
    return (
      <div ref={root} className={surface}>
        {children}
      </div>
    );
  }
  const prepare = (event: PointerEvent | MouseEvent): void => {
    const target = targetOf(event.target);
    if (target === null) return;
    setEntries(menuOf(target, screenToFlowPosition({ x: event.clientX, y: event.clientY })));
  };
  return (
    <ContextMenu entries={entries}>
      <div
        ref={root}
        className={surface}
        onContextMenuCapture={(event) => {
          if (isOwnMenu(event.target)) event.stopPropagation();
          else prepare(event);
        }}
        onPointerDownCapture={(event) => {
          if (event.pointerType === 'touch') prepare(event);
        }}
      >
        {children}
      </div>
    </ContextMenu>
  );
}

function targetOf(element: EventTarget): CanvasTarget | null {
  if (!(element instanceof Element)) return null;
  const on = element.closest('[data-step],[data-arrow]');
  const [step, arrow] = [on?.getAttribute('data-step') ?? null, on?.getAttribute('data-arrow') ?? null];
  if (step !== null) return { kind: 'step', id: step };
  if (arrow !== null) return { kind: 'arrow', id: arrow };
  return element.closest('.react-flow__pane') === null ? null : { kind: 'sheet' };
}

/** Text that is being written keeps the browser's own menu, and so does what lies over the canvas. */
function isOwnMenu(element: EventTarget): boolean {
  return (
    element instanceof Element && (element.closest('input,textarea') !== null || targetOf(element) === null)
  );
}
