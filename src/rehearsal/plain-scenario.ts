import type { Scenario } from '../model/scenario';
import { labelsOfRun } from '../paths/pack-labels';
import { rehearse } from './rehearse';
import type { RunDrawing } from './scenario-of-run';
import { shortenScenario } from './shorten-scenario';

/**
 * Takes out of a scenario whatever changes nothing of what it covers (arrows, failures, answers) and of how it ends.
 * Where it expects nothing, it expects what it comes to. One that cannot be played comes back as it is.
 */
export function plainScenario(drawing: RunDrawing, scenario: Scenario): Scenario {
  const wanted = shownBy(drawing, scenario);
  if (wanted === null) return scenario;
  const plain = shortenScenario(
    drawing.document,
    scenario,
    (candidate) => shownBy(drawing, candidate) === wanted,
  );
  return Object.keys(plain.expect).length > 0 ? plain : { ...plain, expect: comingTo(drawing, plain) };
}

function comingTo({ document, graph }: RunDrawing, scenario: Scenario): Scenario['expect'] {
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) return {};
  const { status, result, ends } = played.value.state;
  return status === 'finished' && result !== null ? { status, result, ends: [...ends] } : { status };
}

/** Writes what a scenario covers and how it ends; null where it cannot be played. */
function shownBy({ document, graph }: RunDrawing, scenario: Scenario): string | null {
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) return null;
  const { journal, state } = played.value;
  return JSON.stringify([
    [...labelsOfRun(journal)].sort(),
    state.status,
    state.result,
    [...state.ends].sort(),
  ]);
}
