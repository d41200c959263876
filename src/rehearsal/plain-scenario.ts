// A scenario said in as few words as it takes: what makes no difference to what it shows is left to what usually
// happens, and what is left can be read as one thing per step.
import type { WorkflowDocument } from '../model/document';
import type { Scenario, ScriptEntry } from '../model/scenario';
import { labelsOfRun } from '../paths/pack-labels';
import { rehearse } from './rehearse';
import type { RunDrawing } from './scenario-of-run';

/** Says less, in one respect. */
type Shortening = (scenario: Scenario) => Scenario;

/**
 * Takes out of a scenario whatever changes nothing of what it covers (arrows, failures, answers) and of how it ends.
 * Where it expects nothing, it expects what it comes to. One that cannot be played comes back as it is.
 */
export function plainScenario(drawing: RunDrawing, scenario: Scenario): Scenario {
  const wanted = shownBy(drawing, scenario);
  if (wanted === null) return scenario;
  let plain = scenario;
  const attempt = (shorten: Shortening): boolean => {
    const shorter = shorten(plain);
    if (shownBy(drawing, shorter) !== wanted) return false;
    plain = shorter;
    return true;
  };
  attempt((day) => ({ ...day, until: 'P365D' }));
  attempt(({ startAt: _startAt, ...day }) => day);
  attempt(({ trigger: _trigger, ...day }) => day);
  if (!attempt((day) => ({ ...day, input: {} }))) {
    for (const field of Object.keys(plain.input))
      attempt((day) => ({ ...day, input: without(day.input, field) }));
  }
  attempt((day) => eachEntry(day, withoutWhen));
  attempt((day) => eachEntry(day, withoutWho));
  for (const step of stepsOf(drawing.document, plain)) {
    if (attempt((day) => ({ ...day, script: without(day.script, step) }))) continue;
    while (
      (plain.script[step]?.length ?? 0) > 1 &&
      attempt((day) => changed(day, step, (all) => all.slice(0, -1)))
    );
    attempt((day) => changed(day, step, (all) => all.map(withoutWhen)));
    attempt((day) => changed(day, step, (all) => all.map(withoutWho)));
    attempt((day) => changed(day, step, (all) => all.map(withoutSureness)));
  }
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

/** What comes late in the drawing is mostly only what usually happens: it goes first. */
function stepsOf({ steps }: WorkflowDocument, { script }: Scenario): readonly string[] {
  const drawn = steps.map(({ id }) => id).filter((id) => Object.hasOwn(script, id));
  return drawn.reverse();
}

function eachEntry(day: Scenario, change: (entry: ScriptEntry) => ScriptEntry): Scenario {
  const script = Object.entries(day.script).map(([step, entries]) => [step, entries.map(change)] as const);
  return { ...day, script: Object.fromEntries(script) };
}

function changed(day: Scenario, step: string, change: (entries: ScriptEntry[]) => ScriptEntry[]): Scenario {
  return { ...day, script: { ...day.script, [step]: change(day.script[step] ?? []) } };
}

function withoutWhen({ takes: _takes, after: _after, ...entry }: ScriptEntry): ScriptEntry {
  return entry;
}

function withoutWho({ by: _by, ...entry }: ScriptEntry): ScriptEntry {
  return entry;
}

function withoutSureness({ confidence: _confidence, ...entry }: ScriptEntry): ScriptEntry {
  return entry;
}

function without<Value>(values: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([known]) => known !== key));
}
