import { parseDuration } from '../kernel/duration';
import { present } from '../kernel/invariant';
import type { Scenario, ScriptEntry } from '../model/scenario';

/** Hands out the script of a scenario, entry by entry and step by step, in order. */
export interface Script {
  /** Takes the next entry of a step, or null when its script is used up. */
  readonly take: (step: string) => ScriptEntry | null;
  /** Takes the next entry of a step if it is a late answer. */
  readonly takeLate: (step: string) => ScriptEntry | null;
}

/** Opens the script of a scenario at its beginning. */
export function openScript(scenario: Scenario): Script {
  const used = new Map<string, number>();
  const next = (step: string): ScriptEntry | null => {
    const entries = Object.hasOwn(scenario.script, step) ? scenario.script[step] : undefined;
    return entries?.[used.get(step) ?? 0] ?? null;
  };
  const take = (step: string): ScriptEntry | null => {
    const entry = next(step);
    used.set(step, (used.get(step) ?? 0) + 1);
    return entry;
  };
  return { take, takeLate: (step) => (next(step)?.late === true ? take(step) : null) };
}

/** Tells how long an entry says that something takes, in ms; `takes` and `after` mean the same; null when it does not say. */
export function entryDelayMs(entry: ScriptEntry): number | null {
  const text = entry.takes ?? entry.after;
  return text === undefined ? null : scriptedMs(text);
}

/** Reads a duration of a scenario that was checked before, in ms. */
export function scriptedMs(text: string): number {
  return present(parseDuration(text), `the duration «${text}» of a checked scenario`);
}

/** Tells whether an entry says that nothing will come. */
export function isSilent(entry: ScriptEntry): boolean {
  return entry.silent === true || entry.hang === true;
}
