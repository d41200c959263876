import { sameJson } from '../../../kernel/json';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';

/** Tells whether two scenarios describe the same world, whatever they are called and expect. */
export function sameWorld(left: Scenario, right: Scenario): boolean {
  return sameJson(worldOf(left), worldOf(right));
}

/** Finds the day among the good one and saved ones that is the same world. */
export function knownDay(scenario: Scenario, saved: readonly Scenario[]): Scenario | undefined {
  return [ORDINARY_DAY, ...saved].find((known) => sameWorld(known, scenario));
}

function worldOf({ id: _id, name: _name, expect: _expect, ...world }: Scenario) {
  return world;
}

/** Names a world: two scenarios that set the same in the same order have the same name. */
export function worldKey(scenario: Scenario): string {
  return JSON.stringify(worldOf(scenario));
}

/** Tells whether a scenario sets nothing but the day it begins on: it is a good day, whatever it is called. */
export function isGoodDay({
  trigger,
  input,
  script,
  outages,
  absences = [],
  resolve,
  again = [],
}: Scenario): boolean {
  const parts = [input, script, outages, absences, resolve, again];
  const sets = parts.some((part) => Object.keys(part).length > 0);
  return trigger === undefined && !sets;
}

/** Finds what a world that is tried began from: the saved scenario of that id, else the good day. */
export function savedOf({
  document,
  origin,
}: {
  readonly document: WorkflowDocument;
  readonly origin: string | null;
}): Scenario {
  return document.scenarios.find(({ id }) => id === origin) ?? ORDINARY_DAY;
}
