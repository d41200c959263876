import { Dices, ListChecks, Play } from 'lucide-react';
import { Button } from '../../../ui/button';
import type { BadDaySession } from '../bad-day/bad-day-session';
import type { RehearsalSession } from '../session/rehearsal-session';
import { heldDays } from '../session/scenario-result';
import { useRehearsalView } from './rehearsal-view';

/** What stands in the bar over the rehearsal: how the saved days hold, and the buttons that everything begins with. */
export function RehearsalActions({ session, badDay }: { session: RehearsalSession; badDay: BadDaySession }) {
  const { state, words } = useRehearsalView(session);
  const saved = state.document.scenarios;
  const areChecked = saved.length > 0 && saved.every(({ id }) => state.results.has(id));
  const isRefused = state.show.is === 'refused';
  return (
    <>
      {areChecked && (
        <Button
          look="quiet"
          icon={ListChecks}
          className="mr-1 max-desk:hidden"
          onClick={() => {
            badDay.close();
            session.showPart('scenarios');
          }}
        >
          {words.scenarios.holdLong(saved.length, heldDays(state))}
        </Button>
      )}
      <Button icon={Dices} disabled={isRefused} className="mr-2" onClick={badDay.open}>
        <span className="max-[60rem]:sr-only">{words.badDay.button}</span>
      </Button>
      <Button look="primary" icon={Play} iconSolid disabled={isRefused} onClick={session.playGoodDay}>
        {words.playGoodDay}
      </Button>
    </>
  );
}
