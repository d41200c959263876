import { MiniMap } from '@xyflow/react';
import { useCanvasTools } from './canvas-ui';

/** The whole drawing, small, with a frame round what is in view; drag the frame to look elsewhere. */
export function SheetMap() {
  const { words } = useCanvasTools();
  return (
    <MiniMap
      pannable
      zoomable
      ariaLabel={words.map}
      position="bottom-right"
      nodeBorderRadius={14}
      nodeStrokeWidth={0}
      nodeColor="color-mix(in srgb, var(--color-ink-3) 45%, var(--color-panel))"
      maskColor="transparent"
      maskStrokeColor="var(--color-accent)"
      maskStrokeWidth={2}
      bgColor="transparent"
      className="static! m-0! overflow-hidden rounded-[10px] border border-line bg-panel! bg-clip-padding p-1.5 shadow-float"
      style={{ width: 124, height: 76 }}
    />
  );
}
