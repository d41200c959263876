// What a repair breaks elsewhere: the saved days and promises that stood before it, and do not stand after it.
import type { WorkflowDocument } from '../../../model/document';
import type { Services } from '../../../parts/services';
import { explorePromises, NOTHING_EXPLORED } from '../promises/explore-promises';
import { standingsIn } from '../promises/promise-standing';
import { countDays } from '../session/count-days';
import type { RehearsalSession } from '../session/rehearsal-session';
import type { RehearsalState, ScenarioResult } from '../session/rehearsal-state';

/** Is what stood before, and stands no longer. */
export interface Lost {
  readonly promises: readonly string[];
  readonly days: readonly string[];
}

/**
 * Remembers how the saved days and promises stand. What it returns waits until they are judged on another drawing, and
 * tells the difference; null where somebody has changed the drawing meanwhile. What was not judged before is not told.
 */
export function rememberKept(
  session: RehearsalSession,
  { explore }: Pick<Services, 'explore'>,
): (drawn: WorkflowDocument) => Promise<Lost | null> {
  const before = session.state();
  return async (drawn) => {
    const after = await judgedOn(session, drawn);
    if (after === null) return null;
    const [was, is] = [await judgedIn(before), await judgedIn(after)];
    return {
      promises: was.kept.filter((id) => is.broken.includes(id)),
      days: after.document.scenarios.flatMap(({ id }) =>
        stands(before.results.get(id)) && !stands(after.results.get(id)) ? [id] : [],
      ),
    };
  };

  async function judgedIn(state: RehearsalState) {
    const { document } = state;
    const explored = await explorePromises(document, { explore, catalog: session.catalog });
    const standings = standingsIn(state, explored ?? NOTHING_EXPLORED);
    const having = (is: 'kept' | 'broken') =>
      document.promises.flatMap(({ id }, index) => (standings[index]?.is === is ? [id] : []));
    return { kept: having('kept'), broken: having('broken') };
  }
}

function stands(result: ScenarioResult | undefined): boolean {
  return result?.is === 'holds' || result?.is === 'gap' || result?.is === 'better';
}

/** Waits until every saved day is judged on a drawing; null once there is another one. */
function judgedOn(session: RehearsalSession, drawn: WorkflowDocument): Promise<RehearsalState | null> {
  session.setDocument(drawn);
  return new Promise((resolve) => {
    const look = (): void => {
      const state = session.state();
      const { all, judged } = countDays(state);
      if (state.document === drawn && (judged < all || state.show.is === 'working')) return;
      stop();
      resolve(state.document === drawn ? state : null);
    };
    const stop = session.store.subscribe(look);
    look();
  });
}
