import { CircleSlash, Drama, RotateCcw } from 'lucide-react';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { complaintsOf } from './complaints';
import type { RehearsalView } from './rehearsal-view';

export interface RefusalNoticeProps {
  view: RehearsalView;
  /** Leads to the drawing, to a step of it. */
  onDraw?: ((step: string | null) => void) | undefined;
}

/** Says why there is nothing to watch: each reason with its repair, and the way to it. */
export function RefusalNotice({ view, onDraw }: RefusalNoticeProps) {
  const { session, state, words } = view;
  if (state.show.is !== 'refused') return null;
  const { refusal } = state.show;
  const { refused } = words;
  if (refusal.is === 'too-slow' || refusal.is === 'broken') {
    const { title, text } = refusal.is === 'broken' ? refused.broken : refused.tooSlow;
    const retry = (
      <Button icon={RotateCcw} onClick={session.open}>
        {refused.retry}
      </Button>
    );
    return (
      <EmptyState icon={CircleSlash} title={title} action={retry}>
        {text}
      </EmptyState>
    );
  }
  const complaints = complaintsOf(refusal, view.context);
  return (
    <section role="alert" className="mx-auto grid w-full max-w-130 gap-3 px-5 py-6">
      <header className="flex items-start gap-3">
        <Drama aria-hidden size={24} strokeWidth={1.6} className="mt-0.5 shrink-0 text-accent" />
        <div>
          <h2 className="text-title">
            {refusal.is === 'cannot-run' ? refused.cannotRun.title : refused.cannotPlay}
          </h2>
          <p className="text-ink-2">{refused.cannotRun.text(complaints.length)}</p>
        </div>
      </header>
      <ul className="grid gap-2">
        {complaints.map(({ key, says, repair, step }) => (
          <li key={key} className="rounded-card border border-line bg-card px-4 py-3 shadow-card">
            <p className="font-label">{says}</p>
            <p className="mt-0.5 text-ink-2">{repair}</p>
            {onDraw !== undefined && step !== null && (
              <Button look="link" className="mt-1" onClick={() => onDraw(step)}>
                {words.attention.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="flex gap-2">
        {onDraw !== undefined && (
          <Button look="ink" onClick={() => onDraw(null)}>
            {refused.draw}
          </Button>
        )}
        {state.isTried && <Button onClick={session.startOver}>{words.variation.startOver}</Button>}
      </div>
    </section>
  );
}
