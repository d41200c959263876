// A scenario that was made for a path says of every attempt what becomes of it, minute by minute. It is said in as few
// words as it takes: what makes no difference is left to an ordinary day, and what is left reads as one thing per step.
import { sameJson } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type { Scenario, ScriptEntry } from '../model/scenario';

/** Says less, in one respect. */
type Shortening = (scenario: Scenario) => Scenario;

/** Whatever was so long ago that it would not be over by then would not be waited for. */
const LONG = 'P365D';

/** Takes out of a scenario whatever can go while it still shows what it has to; `stillShows` may well play each. */
export function shortenScenario(
  { steps }: Pick<WorkflowDocument, 'steps'>,
  scenario: Scenario,
  stillShows: (candidate: Scenario) => boolean,
): Scenario {
  let plain = scenario;
  const attempt = (shorten: Shortening): boolean => {
    const shorter = shorten(plain);
    if (sameJson(shorter, plain)) return true;
    if (!stillShows(shorter)) return false;
    plain = shorter;
    return true;
  };
  attempt((day) => ({ ...day, until: LONG }));
  // Mostly only what goes wrong matters: then the rest is gone at once.
  attempt((day) => ({ ...eachStep(day, troubleIn), input: {} }));
  attempt(({ startAt: _startAt, ...day }) => day);
  attempt(({ trigger: _trigger, ...day }) => day);
  if (!attempt((day) => ({ ...day, input: {} }))) {
    for (const field of Object.keys(plain.input)) {
      attempt((day) => ({ ...day, input: without(day.input, field) }));
    }
  }
  attempt((day) => eachStep(day, (entries) => entries.map(withoutWhen)));
  attempt((day) => eachStep(day, (entries) => entries.map(withoutWho)));
  // What comes late in the drawing is mostly only what usually happens: it goes first.
  const scripted = steps.filter(({ id }) => Object.hasOwn(plain.script, id)).map(({ id }) => id);
  for (const step of scripted.reverse()) {
    if (attempt((day) => ({ ...day, script: without(day.script, step) }))) continue;
    while (
      (plain.script[step]?.length ?? 0) > 1 &&
      attempt((day) => changed(day, step, (all) => all.slice(0, -1)))
    );
    attempt((day) => changed(day, step, (all) => all.map(withoutWhen)));
    attempt((day) => changed(day, step, (all) => all.map(withoutWho)));
    attempt((day) => changed(day, step, (all) => all.map(withoutSureness)));
  }
  return plain;
}

/** The entries up to the last that is not as on any other day. */
function troubleIn(entries: readonly ScriptEntry[]): ScriptEntry[] {
  const isTrouble = ({ fail, hang, silent, answer, confidence }: ScriptEntry) =>
    fail !== undefined || hang === true || silent === true || answer !== undefined || confidence === 0;
  return entries.slice(0, entries.findLastIndex(isTrouble) + 1).map(withoutWhen);
}

/** A step of which nothing is said any more goes out of the script. */
function eachStep(day: Scenario, change: (entries: readonly ScriptEntry[]) => ScriptEntry[]): Scenario {
  const script = Object.entries(day.script)
    .map(([step, entries]) => [step, change(entries)] as const)
    .filter(([, entries]) => entries.length > 0);
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
