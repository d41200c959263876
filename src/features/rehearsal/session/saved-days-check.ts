import type { StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../../../model/scenario';
import type { RunTally } from '../../../projections/coverage';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import type { GraphOf } from './graph-of';
import type { JobLine } from './job-line';
import type { RehearsalState, ScenarioResult } from './rehearsal-state';
import { checkJob } from './reply-reading';
import { REFUSED } from './scenario-result';

/** Is the check of the saved scenarios, and of what else was played, behind whatever the screen waits for. */
export interface SavedDaysCheck {
  /** Plays every day that is not judged or counted yet on this drawing: the saved ones, the good one, those that were played. */
  readonly checkScenarios: () => void;
  /** Judges all of them anew. */
  readonly runAll: () => void;
}

/** Makes the check of a session's saved scenarios. */
export function makeSavedDaysCheck(
  { getState, setState }: StoreApi<RehearsalState>,
  line: Pick<JobLine, 'later'>,
  graphOf: GraphOf,
): SavedDaysCheck {
  const note = (id: string, result: ScenarioResult) =>
    setState({ results: new Map(getState().results).set(id, result) });

  const count = (key: string, scenario: Scenario, tried: RunTally) =>
    setState({ played: new Map(getState().played).set(key, { scenario, tried }) });

  const checkScenarios = (): void => {
    const { document, results, goodDay, played, origin, isTried } = getState();
    const graph = graphOf(document);
    if (graph.ok) {
      const open = document.scenarios.filter(({ id }) => !results.has(id));
      const again = [...played].filter(([, { tried }]) => tried === null);
      const inputOf = (scenario: Scenario) => ({ document, graph: graph.value, scenario });
      line.later([
        ...open.map((scenario) => checkJob(inputOf(scenario), (result) => note(scenario.id, result))),
        // Where it is on the screen it is worked out for that.
        ...(goodDay !== null || (origin === null && !isTried)
          ? []
          : [checkJob(inputOf(ORDINARY_DAY), (result) => setState({ goodDay: result }))]),
        ...again.map(([key, { scenario }]) =>
          checkJob(inputOf(scenario), ({ tried }) => count(key, scenario, tried)),
        ),
      ]);
      return;
    }
    line.later([]);
    setState({ results: new Map(document.scenarios.map(({ id }) => [id, REFUSED])) });
  };

  return {
    checkScenarios,
    runAll: () => {
      setState({ results: new Map() });
      checkScenarios();
    },
  };
}
