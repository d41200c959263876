// To be watched, the scenario of a way to go wrong should say no more than what goes wrong, and still end as the way does.
import type { Graph } from '../engine/graph';
import type { JournalEntry } from '../model/journal';
import type { Scenario } from '../model/scenario';
import type { Ending } from '../paths/ending';
import type { FaultAt } from '../paths/fault-pairs';
import type { Rehearsal, RehearsalInput } from './open-rehearsal';
import { rehearse } from './rehearse';
import { isSilent } from './script';
import { shortenScenario } from './shorten-scenario';

/** Is what a scenario has to go on showing. */
export interface Shown {
  readonly faults: readonly FaultAt[];
  readonly ending: Ending;
}

/** What goes on for longer than this is no plainer for what was left out. */
const MAX_ENTRIES = 2_000;

/** Leaves out of a scenario whatever an ordinary day does as well; the scenario itself where nothing can go. */
export function lightenScenario(
  { document, graph }: Pick<RehearsalInput, 'document' | 'graph'>,
  scenario: Scenario,
  shown: Shown,
): Scenario {
  return shortenScenario(document, scenario, (candidate) => {
    const played = rehearse({ document, graph, scenario: candidate, maxEntries: MAX_ENTRIES });
    return (
      played.ok &&
      shown.faults.every((fault) => goesWrong(candidate, played.value.journal, fault)) &&
      endsSo(played.value, shown.ending, graph)
    );
  });
}

/** What never comes leaves no mark in a journal: the script has to go on saying so. */
function goesWrong({ script }: Scenario, journal: readonly JournalEntry[], at: FaultAt): boolean {
  const { step, fault } = at;
  const isAwaited = fault.is === 'never-done' || fault.is === 'no-answer' || fault.is === 'no-word';
  return showsFault(journal, at) && (!isAwaited || (script[step] ?? []).some(isSilent));
}

function showsFault(journal: readonly JournalEntry[], { step, fault }: FaultAt): boolean {
  return journal.some((entry) => {
    if (!('step' in entry.data) || entry.data.step !== step) return fault.is === 'none';
    switch (fault.is) {
      case 'fails':
        return 'kind' in entry.data && entry.data.kind === fault.kind;
      case 'leaves-by':
        return entry.type === 'step-finished' && entry.data.outcome === fault.outcome;
      default:
        return entry.type === 'step-started';
    }
  });
}

function endsSo({ state, endedBy }: Rehearsal, ending: Ending, { steps }: Graph): boolean {
  const isAt = (step: number | null) =>
    !('step' in ending) || (step !== null && steps[step]?.id === ending.step);
  switch (ending.kind) {
    case 'finished':
      return state.result === ending.result && [...state.ends].sort().join() === ending.ends.join();
    case 'waits-forever':
      return (
        endedBy === 'nothing-set' &&
        state.incidents.length === 0 &&
        state.activations.some(({ step }) => isAt(step))
      );
    default: {
      const wanted = ending.kind === 'unhandled' ? ending.failure : ending.kind;
      return state.incidents.some(
        ({ kind, step, outcome }) =>
          kind === wanted && isAt(step) && (ending.kind !== 'gap' || outcome === ending.outcome),
      );
    }
  }
}
