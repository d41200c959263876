// Whether a scenario that a path was made into really ends as the path did.
import type { Graph } from '../../src/engine/graph';
import type { WorkflowDocument } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import type { Ending } from '../../src/paths/ending';
import { checkExpectations } from '../../src/projections/expectation-checks';
import type { Rehearsal } from '../../src/rehearsal/open-rehearsal';
import { rehearse } from '../../src/rehearsal/rehearse';

/** A scenario that does not end as it said may go on for very long. */
const MAX_ENTRIES = 5_000;

/** Rehearses the scenario and says what is otherwise than it said, or null. */
export function otherwiseThanSaid(
  { document, graph }: { readonly document: WorkflowDocument; readonly graph: Graph },
  scenario: Scenario,
  ending: Ending,
): string | null {
  const played = rehearse({ document, graph, scenario, maxEntries: MAX_ENTRIES });
  if (!played.ok) return `cannot be played: ${JSON.stringify(played.error)}`;
  const broken = checkExpectations(played.value, scenario).filter(({ ok }) => !ok);
  if (broken.length > 0) return `not as expected: ${JSON.stringify(broken)}`;
  return endedAs(played.value, ending, graph) ? null : `ended otherwise: ${describeEnd(played.value, graph)}`;
}

function endedAs({ state, endedBy }: Rehearsal, ending: Ending, graph: Graph): boolean {
  const isAt = (step: number | null, id: string | undefined) =>
    id === undefined || step === null || graph.steps[step]?.id === id;
  switch (ending.kind) {
    case 'finished':
      return state.result === ending.result && [...state.ends].sort().join() === ending.ends.join();
    case 'waits-forever':
      return (
        endedBy === 'nothing-set' &&
        state.incidents.length === 0 &&
        state.activations.some(({ step }) => isAt(step, ending.step))
      );
    default:
      return state.incidents.some(({ kind, step, outcome }) => {
        const wanted = ending.kind === 'unhandled' ? ending.failure : ending.kind;
        const isOutcome = ending.kind !== 'gap' || outcome === ending.outcome;
        return kind === wanted && isOutcome && isAt(step, ending.step);
      });
  }
}

function describeEnd({ state, endedBy }: Rehearsal, graph: Graph): string {
  const incidents = state.incidents.map(({ kind, step }) => [
    kind,
    step === null ? null : graph.steps[step]?.id,
  ]);
  return JSON.stringify([endedBy, state.status, state.result, state.ends, incidents]);
}
