import { ShieldAlert } from 'lucide-react';
import type { Caption } from './caption';

/** Says under what has just happened which promise breaks there, and where one stands. */
export function CaptionSecond({ caption: { broken, second } }: { caption: Caption }) {
  return (
    <p className="mt-px flex min-w-0 items-center gap-1.5 text-second text-ink-3">
      {broken !== null && (
        <span className="flex min-w-0 items-center gap-1 font-label text-wrong">
          <ShieldAlert aria-hidden size={14} strokeWidth={2} className="shrink-0" />
          <span className="truncate">{broken}</span>
        </span>
      )}
      <span className="min-w-0 truncate">{second}</span>
    </p>
  );
}
