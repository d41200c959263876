import { ShieldAlert } from 'lucide-react';
import type { Caption } from './caption';

/** Says under what has just happened which promise breaks there, and where one stands. */
export function CaptionSecond({ caption: { broken, second } }: { caption: Caption }) {
  return (
    <>
      {broken !== null && (
        <p className="mt-px flex min-w-0 items-center gap-1.25 text-second font-label text-wrong">
          <ShieldAlert aria-hidden size={14} strokeWidth={2} className="shrink-0" />
          <span className="truncate">{broken}</span>
        </p>
      )}
      <p className="mt-px truncate text-second text-ink-3">{second}</p>
    </>
  );
}
