import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';

interface LadderRowProps {
  after: string;
  does: string;
  /** Nothing is said here yet. */
  isUnset?: boolean;
  onRemove?: (() => void) | undefined;
  /** The form of the rung. */
  children: ReactNode;
}

/** One rung: a dot on the rail, when, and what then; pressed, it can be changed. */
export function LadderRow({ after, does, isUnset = false, onRemove, children }: LadderRowProps) {
  return (
    <li className="group relative flex items-center gap-0.5 pl-4">
      <span
        aria-hidden
        className={cx(
          'absolute top-1/2 left-0 size-2 -translate-y-1/2 rounded-pill border-[1.5px] bg-panel',
          isUnset ? 'border-dashed border-edge' : 'border-waiting-edge',
        )}
      />
      <Popover
        aria-label={`After ${after}: ${does}`}
        trigger={
          <button
            type="button"
            className={cx(
              'reach grid min-h-8 min-w-0 flex-1 grid-cols-[68px_minmax(0,1fr)] items-center rounded-tile px-2 text-left transition-colors duration-press hover:bg-hover data-popup-open:bg-hover',
              isUnset ? 'text-ink-3' : 'text-ink',
            )}
          >
            <span className="text-ink-3">{after}</span>
            <span className={cx('truncate', !isUnset && 'font-medium')}>{does}</span>
          </button>
        }
      >
        {children}
      </Popover>
      {onRemove !== undefined && (
        <IconButton size={24} icon={X} label={`Take out: ${does} after ${after}`} onClick={onRemove} />
      )}
    </li>
  );
}
