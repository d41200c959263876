// A scenario that was made for a path says of every attempt what becomes of it, minute by minute. To be watched it should
// say no more than what goes wrong, and leave the rest to an ordinary day, as long as it still ends as the path did.
import type { Graph } from '../engine/graph';
import type { JournalEntry } from '../model/journal';
import type { Scenario, ScriptEntry } from '../model/scenario';
import type { Ending } from '../paths/ending';
import type { Fault } from '../paths/fault';
import type { Rehearsal, RehearsalInput } from './open-rehearsal';
import { rehearse } from './rehearse';

/** Is what a scenario has to go on showing. */
export interface Shown {
  readonly step: string;
  readonly fault: Fault;
  readonly ending: Ending;
}

/** Whatever was so long ago that it would not be over by then would not be waited for. */
const UNTIL = 'P365D';
/** What goes on for longer than this is no plainer for what was left out. */
const MAX_ENTRIES = 2_000;

/** Leaves out of a scenario whatever an ordinary day does as well; the scenario itself where nothing can go. */
export function lightenScenario(
  { document, graph }: Pick<RehearsalInput, 'document' | 'graph'>,
  scenario: Scenario,
  shown: Shown,
): Scenario {
  const stillShows = (candidate: Scenario): boolean => {
    const played = rehearse({ document, graph, scenario: candidate, maxEntries: MAX_ENTRIES });
    return played.ok && showsFault(played.value.journal, shown) && endsSo(played.value, shown.ending, graph);
  };
  const light = leaveOut(scenario, shown, stillShows);
  const { startAt: _startAt, ...anyDay } = light;
  const { trigger: _trigger, ...anyStart } = anyDay;
  return [anyStart, anyDay].find(stillShows) ?? light;
}

function leaveOut(scenario: Scenario, shown: Shown, stillShows: (candidate: Scenario) => boolean): Scenario {
  const own = scenario.script[shown.step] ?? [];
  const timeless = { ...scenario, until: UNTIL, script: mapEntries(scenario, withoutTime) };
  const bare: Scenario = { ...timeless, input: {}, script: { [shown.step]: troubleIn(own) } };
  const smallest = shown.fault.is === 'none' ? { ...timeless, input: {}, script: {} } : bare;
  if (stillShows(smallest)) return smallest;
  let kept = [timeless, { ...scenario, until: UNTIL }].find(stillShows) ?? scenario;
  for (const step of Object.keys(kept.script)) {
    const { [step]: _left, ...script } = kept.script;
    const without = { ...kept, script };
    if (step !== shown.step && stillShows(without)) kept = without;
  }
  const plain = { ...kept, input: {} };
  return stillShows(plain) ? plain : kept;
}

/** The entries up to the last that is not as on any other day. */
function troubleIn(entries: readonly ScriptEntry[]): ScriptEntry[] {
  const isTrouble = ({ fail, hang, silent, answer, confidence }: ScriptEntry) =>
    fail !== undefined || hang === true || silent === true || answer !== undefined || confidence === 0;
  return entries.slice(0, entries.findLastIndex(isTrouble) + 1).map(withoutTime);
}

function withoutTime({ takes: _takes, after: _after, ...entry }: ScriptEntry): ScriptEntry {
  return entry;
}

function mapEntries({ script }: Scenario, change: (entry: ScriptEntry) => ScriptEntry): Scenario['script'] {
  return Object.fromEntries(Object.entries(script).map(([step, entries]) => [step, entries.map(change)]));
}

function showsFault(journal: readonly JournalEntry[], { step, fault }: Shown): boolean {
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
