import type { StoreApi } from 'zustand/vanilla';
import type { GraphOf } from './graph-of';
import type { JobLine } from './job-line';
import type { RehearsalState, ScenarioResult } from './rehearsal-state';
import { checkJob } from './reply-reading';
import { REFUSED } from './scenario-result';

/** Is the check of the saved scenarios, behind whatever the screen waits for. */
export interface SavedDaysCheck {
  /** Plays every saved scenario that is not judged yet on this drawing, and judges it. */
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

  const checkScenarios = (): void => {
    const { document, results } = getState();
    const graph = graphOf(document);
    if (graph.ok) {
      const open = document.scenarios.filter(({ id }) => !results.has(id));
      line.later(open.map((scenario) => checkJob({ document, graph: graph.value, scenario }, note)));
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
