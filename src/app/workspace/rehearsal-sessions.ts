// What is tried stays tried while the owner goes to the drawing and back.
import { type BadDaySession, createBadDaySession } from '../../features/rehearsal/bad-day/bad-day-session';
import { type EarlierRuns, makeEarlierRuns } from '../../features/rehearsal/earlier/earlier-runs';
import {
  createRehearsalSession,
  type RehearsalSession,
} from '../../features/rehearsal/session/rehearsal-session';
import type { Services } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';

const sessions = new WeakMap<OpenWorkflow, RehearsalSession>();

const badDays = new WeakMap<OpenWorkflow, BadDaySession>();

const earlierRuns = new WeakMap<OpenWorkflow, EarlierRuns>();

/** Gives the rehearsal of an open workflow, the same one every time. */
export function rehearsalOf(
  workflow: OpenWorkflow,
  { stepTypes, rehearsalClient }: Services,
): RehearsalSession {
  const known = sessions.get(workflow);
  if (known !== undefined) return known;
  const { document } = workflow.session.state();
  const rehearsal = createRehearsalSession({ document, catalog: stepTypes, client: rehearsalClient });
  sessions.set(workflow, rehearsal);
  return rehearsal;
}

/** Gives the bad days of an open workflow. */
export function badDayOf(workflow: OpenWorkflow, { stepTypes, badDayClient }: Services): BadDaySession {
  const known = badDays.get(workflow);
  if (known !== undefined) return known;
  const { document } = workflow.session.state();
  const badDay = createBadDaySession({ document, catalog: stepTypes, client: badDayClient });
  badDays.set(workflow, badDay);
  return badDay;
}

/** Gives what is kept of rehearsals of an open workflow. */
export function earlierOf(workflow: OpenWorkflow, { runs, ids, clock }: Services): EarlierRuns {
  const known = earlierRuns.get(workflow);
  if (known !== undefined) return known;
  const earlier = makeEarlierRuns({ workflow: workflow.id, runs, ids, clock });
  earlierRuns.set(workflow, earlier);
  return earlier;
}
