import { ShieldAlert } from 'lucide-react';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Break } from './breaks';

/** Says where a promise breaks and what happened instead; pressed, the player stands there. */
export function BreakLine({ view: { session, isOld }, at }: { view: RehearsalView; at: Break }) {
  return (
    <button
      type="button"
      disabled={isOld}
      onClick={() => session.jumpTo(at.seq)}
      className="flex w-full gap-2 rounded-button border border-wrong-edge bg-wrong-wash px-2.5 py-1.5 text-left text-second text-pretty transition-colors duration-press hover:border-wrong"
    >
      <ShieldAlert aria-hidden size={15} strokeWidth={2} className="mt-px shrink-0 text-wrong" />
      <span className="min-w-0 wrap-anywhere">
        <span className="block font-label text-wrong">{at.here}</span>
        <span className="block text-ink-2">{at.shows}</span>
      </span>
    </button>
  );
}
