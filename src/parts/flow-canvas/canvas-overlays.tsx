import { MessageCircleDashed } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useCanvasTools } from './canvas-ui';
import { ConnectList } from './connect-list';
import { FirstGhost } from './first-ghost';
import type { FlowCanvasProps } from './flow-canvas-props';
import { GuideLines } from './guide-lines';
import { LeadLine } from './lead-line';
import { ReconnectGrips } from './reconnect-grips';
import { SheetMap } from './sheet-map';
import type { Projection } from './use-projection';
import { WayPicker } from './way-picker';
import { ZoomBar } from './zoom-bar';

/** Comes with the first run that is watched. */
const MarkersLayer = lazy(async () => ({ default: (await import('./markers-layer')).MarkersLayer }));

interface CanvasOverlaysProps {
  props: FlowCanvasProps;
  projection: Projection;
  onFit: () => void;
}

/** What lies over the drawing: where a run is, what the hand is doing, the small bars at the foot. */
export function CanvasOverlays({ props, projection, onFit }: CanvasOverlaysProps) {
  const {
    document,
    catalog,
    words,
    markers = [],
    markerSpeed = 1,
    minimap = true,
    zoomBar = true,
    insets = {},
  } = props;
  return (
    <>
      {markers.length > 0 && (
        <Suspense fallback={null}>
          <MarkersLayer
            markers={markers}
            arrows={projection.arrows}
            steps={projection.placed}
            speed={markerSpeed}
          />
        </Suspense>
      )}
      {props.mode === 'draw' && (
        <>
          <GuideLines />
          <FirstGhost document={document} catalog={catalog} onAddAfter={props.onAddAfter} />
          <LeadLine />
          <ReconnectGrips arrows={projection.arrows} />
          <WayPicker document={document} words={words} onConnect={props.onConnect} />
          <ConnectList
            document={document}
            catalog={catalog}
            words={words}
            refusalOf={props.refusalOf}
            onConnect={props.onConnect}
          />
        </>
      )}
      {document.steps.length === 0 && <EmptySheet />}
      {zoomBar && (
        <div className="absolute bottom-4.5 left-4.5 z-5" style={{ marginLeft: insets.left ?? 0 }}>
          <ZoomBar onFit={onFit} />
        </div>
      )}
      {minimap && document.steps.length >= WORTH_A_MAP && (
        <div
          className="absolute right-4.5 bottom-4.5 z-5 max-desk:hidden"
          style={{ marginRight: insets.right ?? 0 }}
        >
          <SheetMap />
        </div>
      )}
    </>
  );
}

/** Fewer steps are seen at a glance. */
const WORTH_A_MAP = 5;

function EmptySheet() {
  const { words } = useCanvasTools();
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center">
      <EmptyState icon={MessageCircleDashed} title={words.empty.title}>
        {words.empty.text}
      </EmptyState>
    </div>
  );
}
