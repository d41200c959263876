import { GitBranch } from 'lucide-react';
import { Button } from '../../../ui/button';
import { describeScenario } from '../screen/describe-variation';
import type { RehearsalView } from '../screen/rehearsal-view';

/** What is being tried, and what to do with it: keep it, or drop it. */
export function VariationCard({ view, onSave }: { view: RehearsalView; onSave: (() => void) | null }) {
  const { session, state, words, context } = view;
  if (!state.isTried) return null;
  const lines = describeScenario(state.scenario, context);
  return (
    <section
      aria-label={words.variation.title}
      className="rounded-card border border-line bg-card px-3.5 py-3 shadow-card"
    >
      <h3 className="flex items-center gap-2 text-name">
        <GitBranch aria-hidden size={15} strokeWidth={2} className="shrink-0 text-accent" />
        {words.variation.title}
      </h3>
      {lines.length > 0 && (
        <ul className="mt-1.5 grid gap-0.5 text-second text-ink-2">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        {onSave !== null && (
          <Button size="small" onClick={onSave}>
            {words.variation.save}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={session.startOver}>
          {words.variation.startOver}
        </Button>
      </div>
    </section>
  );
}
