import type { WorkflowPromise } from '../../../model/document';
import { judgePromises } from '../../../promises/judged-run';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import type { RehearsalSession } from '../session/rehearsal-session';
import type { BreakingWalk } from './promise-standing';

/** Plays the walk that breaks a promise, and stands where it breaks. */
export function showBreach(
  session: RehearsalSession,
  { id }: Pick<WorkflowPromise, 'id'>,
  { scenario, saved }: BreakingWalk,
): void {
  if (saved !== null) session.playScenario(saved);
  else if (scenario === ORDINARY_DAY) session.playGoodDay();
  else session.playDay(scenario);
  const wanted = session.state().scenario;
  const stop = session.store.subscribe(({ show, scenario: now }) => {
    if (now !== wanted || show.is === 'refused') stop();
    if (show.is !== 'played' || now !== wanted) return;
    stop();
    const { document, rehearsal } = show.replay;
    const judged = judgePromises(document, rehearsal).find(({ promise }) => promise.id === id);
    if (judged?.judgement.is !== 'broken') return;
    const { seq } = judged.judgement;
    // The session is about to play it from its start; what is to be seen lies further on.
    queueMicrotask(() => session.jumpTo(seq));
  });
}
