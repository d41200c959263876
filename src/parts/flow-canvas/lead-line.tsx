import { ViewportPortal } from '@xyflow/react';
import { cx } from '../../ui/class-names';
import { useCanvasTools, useCanvasUi } from './canvas-ui';

/** The arrow while it is being drawn, and beside the pointer why it cannot go there. */
export function LeadLine() {
  const { words } = useCanvasTools();
  const lead = useCanvasUi((ui) => ui.lead);
  if (lead === null) return null;
  const { start, pointer, bad, refusal, over, client, sticky } = lead;
  const middle = bad
    ? `C${xy(start.x, start.y + 40)} ${xy(pointer.x, pointer.y - 40)}`
    : `C${xy(start.x + 40, start.y)} ${xy(pointer.x - 40, pointer.y)}`;
  const hint = refusal ?? (over === null ? (sticky ? words.tapTarget : words.addAfterHint) : null);
  const showHint = hint !== null && (refusal !== null || sticky || lead.arrow === null);
  return (
    <>
      <ViewportPortal>
        <svg
          aria-hidden
          className="pointer-events-none absolute top-0 left-0 overflow-visible"
          width="1"
          height="1"
        >
          <path
            d={`M${xy(start.x, start.y)}${middle} ${xy(pointer.x, pointer.y)}`}
            className={cx(
              'fill-none [stroke-width:calc(2px*var(--line-scale))]',
              refusal === null ? 'stroke-accent' : 'stroke-wrong-edge',
              bad && '[stroke-dasharray:5_4]',
            )}
          />
          <circle
            cx={pointer.x}
            cy={pointer.y}
            r="4"
            className={refusal === null ? 'fill-accent' : 'fill-wrong-edge'}
          />
        </svg>
      </ViewportPortal>
      {showHint && (
        <div
          style={{ left: client.x + 14, top: client.y + 16 }}
          className={cx(
            'pointer-events-none fixed z-50 max-w-64 rounded-tile px-2 py-1 text-label shadow-float forced-color-adjust-none',
            refusal === null ? 'bg-ink text-on-ink' : 'border border-wrong-edge bg-card text-wrong',
          )}
        >
          {hint}
        </div>
      )}
    </>
  );
}

function xy(x: number, y: number): string {
  return `${String(x)} ${String(y)}`;
}
