import { History } from 'lucide-react';
import { Button } from '../../../ui/button';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { EarlierDoor } from './use-earlier';

export interface KeptCardProps {
  view: RehearsalView;
  door: EarlierDoor | null;
  /** Makes a scenario of it; null where nothing can be saved. */
  onSave: (() => void) | null;
}

/** Says that what is on the screen was played earlier, of which drawing, how to come back, and makes a scenario of it. */
export function KeptCard({ view, door, onSave }: KeptCardProps) {
  const { state, services, words } = view;
  const { kept } = state;
  if (kept === null) return null;
  const { card, when } = words.earlier;
  return (
    <section
      aria-label={card.title}
      className="rounded-card border border-line bg-card px-3.5 py-3 shadow-card"
    >
      <h3 className="flex items-center gap-2 text-name">
        <History aria-hidden size={15} strokeWidth={2} className="shrink-0 text-accent" />
        {card.title}
      </h3>
      <p className="mt-1.5 text-second text-pretty text-ink-2">
        {card.played(when(kept.keptAt, services.clock.now()))} {kept.isOlder && card.older}
      </p>
      {door !== null && (
        <div className="mt-2.5 flex flex-wrap gap-1.5">
          <Button size="small" onClick={door.playAgain}>
            {card.again}
          </Button>
          {onSave !== null && (
            <Button size="small" onClick={onSave}>
              {words.variation.save}
            </Button>
          )}
          <Button size="small" look="quiet" onClick={door.back}>
            {card.back}
          </Button>
        </div>
      )}
    </section>
  );
}
