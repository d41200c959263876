import { Undo2 } from 'lucide-react';
import { Button } from '../../../ui/button';
import { titleOf } from '../screen/describe-variation';
import type { RehearsalView } from '../screen/rehearsal-view';
import { sameWorld } from '../script/ordinary-day';

/** The way back to what somebody was trying, and had not saved, when they chose another day. */
export function LeftCard({ view }: { view: RehearsalView }) {
  const { session, state, words, context } = view;
  const { left } = state;
  if (left === null || sameWorld(left.scenario, state.scenario)) return null;
  return (
    <section
      aria-label={words.variation.left}
      className="rounded-card border border-line bg-card px-3.5 py-2.5 shadow-card"
    >
      <h3 className="flex items-center gap-2 text-second text-ink-2">
        <Undo2 aria-hidden size={15} strokeWidth={2} className="shrink-0 text-accent" />
        {words.variation.left}
      </h3>
      <p className="mt-0.5 line-clamp-2 text-name">{titleOf(left.scenario, context)}</p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button size="small" onClick={session.goBack}>
          {words.variation.goBack}
        </Button>
        <Button size="small" look="quiet" onClick={session.forgetLeft}>
          {words.variation.forget}
        </Button>
      </div>
    </section>
  );
}
