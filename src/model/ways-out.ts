import { arrowsFrom } from './arrow-index';
import type { Step, WorkflowDocument } from './document';
import { FAILURE_KINDS } from './journal';
import type { StepRules, WayOut } from './step-rules';

const FAILED = 'failed';
const TOO_MANY_VISITS = 'too-many-visits';

/**
 * Lists the ways out of a step as its type declares them, the ordinary one first; `too-many-visits` last where the
 * step has a limit of visits. A config that cannot be read has the ways of a fresh step; an unknown type has none.
 */
export function waysOut(step: Step, rules: StepRules): readonly WayOut[] {
  const rule = rules.find(step.type);
  if (rule === undefined) return [];
  const read = rule.read(step.config);
  const bound = read.ok ? read : rule.read(rule.fresh);
  const declared = bound.ok ? bound.value.outcomes : [];
  return step.policy.maxVisits === undefined
    ? declared
    : [...declared, { id: TOO_MANY_VISITS, badNews: true }];
}

/** Tells whether an arrow may leave a step by an outcome: a declared one, or one kind of failure. */
export function hasWayOut(step: Step, outcome: string, rules: StepRules): boolean {
  const ways = waysOut(step, rules);
  if (ways.some((way) => way.id === outcome)) return true;
  const kind = outcome.startsWith(`${FAILED}.`) ? outcome.slice(FAILED.length + 1) : null;
  return FAILURE_KINDS.some((known) => known === kind) && ways.some((way) => way.id === FAILED);
}

/** Tells whether an outcome, as an arrow names it, is bad news. */
export function isBadNews(step: Step, outcome: string, rules: StepRules): boolean {
  if (outcome.startsWith(`${FAILED}.`)) return true;
  return waysOut(step, rules).some((way) => way.id === outcome && way.badNews);
}

/** Tells whether an outcome looks like trouble where it is drawn: bad news, unless it is an answer like the others. */
export function isTrouble(step: Step, outcome: string, rules: StepRules): boolean {
  if (outcome.startsWith(`${FAILED}.`)) return true;
  return waysOut(step, rules).some((way) => way.id === outcome && way.badNews && way.isAnswer !== true);
}

/**
 * Finds the way out that the next step should hang on: the first good one without an arrow, else the first bad one
 * without an arrow that is not a failure (an answer, «otherwise»), else the ordinary one, which then forks; null
 * when nothing leaves the step.
 */
export function nextWayOut(document: WorkflowDocument, step: Step, rules: StepRules): WayOut | null {
  const taken = new Set(arrowsFrom(document, step.id).map((arrow) => arrow.outcome));
  const ways = waysOut(step, rules);
  const free = ways.filter((way) => !taken.has(way.id));
  return free.find((way) => !way.badNews) ?? free.find((way) => way.id !== FAILED) ?? ways[0] ?? null;
}
