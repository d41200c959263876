// What a drawing keeps: which saved days and promises stand in it, so that what a repair breaks elsewhere can be told.
import type { WorkflowDocument } from '../../../model/document';
import type { Services } from '../../../parts/services';
import { explorePromises, NOTHING_EXPLORED } from '../promises/explore-promises';
import { standingsIn } from '../promises/promise-standing';
import { countDays } from '../session/count-days';
import type { RehearsalSession } from '../session/rehearsal-session';
import type { RehearsalState, ScenarioResult } from '../session/rehearsal-state';

/** Is how the saved days and promises of a drawing stand, by id; what nobody knows of is in neither. */
export interface Kept {
  readonly promises: Readonly<Record<'kept' | 'broken', readonly string[]>>;
  readonly days: Readonly<Record<'kept' | 'broken', readonly string[]>>;
}

/** Is what stood before, and stands no longer. */
export type Lost = Readonly<Record<keyof Kept, readonly string[]>>;

/**
 * Judges the saved days and promises of a drawing by a rehearsal, which goes on with that drawing; null where it went on
 * with another one meanwhile, or was closed.
 */
export async function judgeKept(
  session: RehearsalSession,
  document: WorkflowDocument,
  { explore }: Pick<Services, 'explore'>,
): Promise<Kept | null> {
  const state = await judgedOn(session, document);
  if (state === null) return null;
  const explored = await explorePromises(document, { explore, catalog: session.catalog });
  const standings = standingsIn(state, explored ?? NOTHING_EXPLORED);
  const promisesThat = (is: 'kept' | 'broken') =>
    document.promises.flatMap(({ id }, index) => (standings[index]?.is === is ? [id] : []));
  const daysThat = (stand: boolean) =>
    document.scenarios.flatMap(({ id }) => (stands(state.results.get(id)) === stand ? [id] : []));
  return {
    promises: { kept: promisesThat('kept'), broken: promisesThat('broken') },
    days: { kept: daysThat(true), broken: daysThat(false) },
  };
}

/** Lists what stood in a drawing and is broken in a later one. */
export function lostBetween(before: Kept, after: Kept): Lost {
  const lost = (what: keyof Kept) => before[what].kept.filter((id) => after[what].broken.includes(id));
  return { promises: lost('promises'), days: lost('days') };
}

function stands(result: ScenarioResult | undefined): boolean {
  return result !== undefined && result.is !== 'fails' && result.is !== 'refused';
}

/** Waits until every saved day is judged on a drawing; null once there is another one, or nobody works it out. */
function judgedOn(session: RehearsalSession, drawn: WorkflowDocument): Promise<RehearsalState | null> {
  session.setDocument(drawn);
  return new Promise((resolve) => {
    const look = (): void => {
      const state = session.state();
      const { all, judged } = countDays(state);
      const isWanted = state.isOpen && state.document === drawn;
      if (isWanted && (judged < all || state.show.is === 'working')) return;
      stop();
      resolve(isWanted ? state : null);
    };
    const stop = session.store.subscribe(look);
    look();
  });
}
