import { ReactFlowProvider } from '@xyflow/react';
import type { FlowCanvasProps } from './flow-canvas-props';
import { FlowSurface } from './flow-surface';

/** Draws a workflow. It keeps no document: what is shown comes in, what is wanted goes out. */
export function FlowCanvas(props: FlowCanvasProps) {
  return (
    <ReactFlowProvider>
      <FlowSurface {...props} />
    </ReactFlowProvider>
  );
}
