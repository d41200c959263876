import { formatDuration, parseDuration } from '../../../kernel/duration';
import type { Scenario } from '../../../model/scenario';
import type { GonePlan } from './gone-plan';

/** Reads the first outage of a system; null when it is up. */
export function readOutage(scenario: Scenario, system: string): GonePlan | null {
  const found = scenario.outages.find((outage) => outage.system === system);
  return found === undefined
    ? null
    : { fromMs: parseDuration(found.from) ?? 0, forMs: parseDuration(found.for) ?? 0 };
}

/** Sets when a system is down, in place of all its outages; null: it is up. */
export function writeOutage(scenario: Scenario, system: string, plan: GonePlan | null): Scenario {
  const others = scenario.outages.filter((outage) => outage.system !== system);
  if (plan === null) return { ...scenario, outages: others };
  const outage = { system, from: formatDuration(plan.fromMs), for: formatDuration(plan.forMs) };
  return { ...scenario, outages: [...others, outage] };
}
