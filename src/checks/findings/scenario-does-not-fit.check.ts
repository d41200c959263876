import { defineCheck } from '../check';
import { findScenarioProblems } from '../scenario-problems';

/** A scenario cannot be played on the drawing any more. */
export const scenarioDoesNotFit = defineCheck({
  code: 'scenario-does-not-fit',
  severity: 'warning',
  find: ({ document, compiled }) => {
    if (!compiled.ok) return [];
    const graph = compiled.value;
    return document.scenarios.flatMap((scenario) =>
      findScenarioProblems(document, graph, scenario)
        // That nothing begins a run is said once, on the drawing.
        .filter(({ code }) => code !== 'no-trigger')
        .map((problem) => ({ scenario: scenario.id, name: scenario.name, problem })),
    );
  },
});
