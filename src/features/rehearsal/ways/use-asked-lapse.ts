import { useEffect } from 'react';
import type { AskedLapse } from '../../../parts/lapse-address';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import { lapsesOf, stoppedDay } from '../../../rehearsal/stopped-steps';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { RehearsalSession } from '../session/rehearsal-session';
import { sayGone } from './say-gone';

/** What was asked for last in a session: who comes back to the address goes on where they were. */
const met = new WeakMap<RehearsalSession, string>();

/** Plays the day that somebody came for, once; what is gone from the drawing since cannot be missed. */
export function useAskedLapse(view: RehearsalView, asked: AskedLapse | null): void {
  const { session } = view;
  useEffect(() => {
    if (asked === null) return;
    const { forMs, fromMs } = asked;
    const asking = [asked.day, ...asked.gone, forMs, fromMs].join(' ');
    if (met.get(session) === asking) return;
    met.set(session, asking);
    const { document } = view.state;
    const known = [...document.systems, ...document.roles, ...document.roles.flatMap(({ people }) => people)];
    const gone = asked.gone.filter((id) => known.some((one) => one.id === id));
    const day = document.scenarios.find(({ id }) => id === asked.day) ?? ORDINARY_DAY;
    const [first] = gone;
    if (first === undefined) return;
    session.playDay({
      ...stoppedDay(document, session.catalog, { lapses: lapsesOf(gone, forMs), fromMs, day }),
      // All of them are called alike.
      name: sayGone(first, forMs, view),
    });
  }, [asked, session, view]);
}
