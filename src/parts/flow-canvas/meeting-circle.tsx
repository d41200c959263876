import { Merge } from 'lucide-react';

/** Stands before a card whose step waits for several paths. */
export function MeetingCircle({ waitsFor, level }: { waitsFor: string; level: number }) {
  return (
    <span
      title={waitsFor}
      style={{ top: level }}
      className="absolute -left-4.25 grid size-5 -translate-y-1/2 place-items-center rounded-pill border-[1.5px] border-pencil bg-paper text-ink-2"
    >
      <Merge aria-hidden size={12} strokeWidth={2} className="rotate-90" />
    </span>
  );
}
