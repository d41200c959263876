import { Dices, ListChecks, Play } from 'lucide-react';
import { Button } from '../../../ui/button';
import type { BadDaySession } from '../bad-day/bad-day-session';
import { countDays } from '../session/count-days';
import type { RehearsalSession } from '../session/rehearsal-session';
import { useRehearsalView } from './rehearsal-view';

/** What stands in the bar over the rehearsal: how the saved days hold, and the buttons that everything begins with. */
export function RehearsalActions({ session, badDay }: { session: RehearsalSession; badDay: BadDaySession }) {
  const { state, words } = useRehearsalView(session);
  const count = countDays(state);
  const areChecked = count.all > 0 && count.judged === count.all;
  const isRefused = state.show.is === 'refused';
  return (
    <>
      {areChecked && (
        <Button
          look="quiet"
          icon={ListChecks}
          title={words.scenarios.holdLong(count)}
          className="mr-1 max-desk:hidden"
          onClick={() => {
            badDay.close();
            session.showPart('scenarios');
          }}
        >
          {words.scenarios.holdShort(count)}
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
