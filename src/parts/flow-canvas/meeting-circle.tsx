import { Merge } from 'lucide-react';

/** Stands before a card whose step waits for several paths. */
export function MeetingCircle({ waitsFor }: { waitsFor: string }) {
  return (
    <span
      title={waitsFor}
      className="absolute top-1/2 -left-4.25 grid size-5 -translate-y-1/2 place-items-center rounded-pill border-[1.5px] border-pencil bg-paper text-ink-2"
    >
      <Merge aria-hidden size={12} strokeWidth={2} className="rotate-90" />
    </span>
  );
}
