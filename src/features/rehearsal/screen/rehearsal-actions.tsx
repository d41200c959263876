import { Play } from 'lucide-react';
import { Button } from '../../../ui/button';
import type { RehearsalSession } from '../session/rehearsal-session';
import { useRehearsalView } from './rehearsal-view';

/** What stands in the bar over the rehearsal: how the saved days hold, and the one button that everything begins with. */
export function RehearsalActions({ session }: { session: RehearsalSession }) {
  const { state, words } = useRehearsalView(session);
  const saved = state.document.scenarios;
  const holding = saved.filter(({ id }) => state.results.get(id)?.is === 'holds').length;
  const areChecked = saved.length > 0 && saved.every(({ id }) => state.results.has(id));
  return (
    <>
      {areChecked && (
        <span className="mr-1 whitespace-nowrap text-ink-2 max-desk:hidden">
          {words.scenarios.holdLong(holding, saved.length)}
        </span>
      )}
      <Button
        look="primary"
        icon={Play}
        iconSolid
        disabled={state.show.is === 'refused'}
        onClick={session.playGoodDay}
      >
        {words.playGoodDay}
      </Button>
    </>
  );
}
