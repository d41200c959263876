import { useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { useCanvasTools } from './canvas-ui';

/** Closer, further away, everything: the small bar at the bottom left. */
export function ZoomBar({ onFit }: { onFit: () => void }) {
  const { words } = useCanvasTools();
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <div className="flex h-9 items-center rounded-[10px] border border-line bg-panel bg-clip-padding px-0.75 text-ink-2 shadow-float pointer-coarse:h-12">
      <IconButton
        label={words.zoomOut}
        icon={Minus}
        size={28}
        tooltipSide="top"
        onClick={() => void zoomOut()}
      />
      <button
        type="button"
        onClick={() => void zoomTo(1)}
        className="min-w-10 rounded-tile py-1 text-center text-label hover:bg-hover hover:text-ink"
      >
        {words.zoom(percent)}
      </button>
      <IconButton
        label={words.zoomIn}
        icon={Plus}
        size={28}
        tooltipSide="top"
        onClick={() => void zoomIn()}
      />
      <IconButton label={words.fit} icon={Maximize} size={28} tooltipSide="top" onClick={onFit} />
    </div>
  );
}
