// How answers decide. Pure: the rule, who was asked, what was given so far, and one more answer.
import type { AnswerRule } from '../../../step-kit/behaviour';
import type { Asking, GivenAnswer } from '../../state';

/** Knows who is in a role, and who may not answer this time. */
export interface People {
  readonly of: (role: string) => readonly string[];
  readonly ruledOut: ReadonlySet<string>;
}

/** Says whom a question asks at first: all at once, or the first of those who are asked in order. */
export function beginAsking(rule: AnswerRule, approvers: readonly string[]): Asking {
  const roles = rule === 'in-order' ? approvers.slice(0, 1) : approvers;
  return { roles, listed: roles.length, later: approvers.slice(roles.length), given: [] };
}

/** Decides with one more answer: an outcome, or how the question stands from now on. */
export function decide(
  people: People,
  rule: AnswerRule,
  asking: Asking,
  { by, answer }: { readonly by: string; readonly answer: string },
): { readonly outcome: string } | { readonly asking: Asking } {
  if (rule === 'any' || answer === 'changes') return { outcome: answer };
  if (answer === 'rejected' && typeof rule === 'string') return { outcome: answer };
  const given = [...asking.given, { by, answer, ...reachOf(people, asking, by) }];
  const next = rule === 'in-order' ? nextInOrder({ ...asking, given }) : { ...asking, given };
  const outcome = stands(people, rule, next);
  return outcome === null ? { asking: next } : { outcome };
}

/** Tells how a question stands without another answer: an outcome that cannot change any more, or null. */
export function stands(people: People, rule: AnswerRule, asking: Asking): string | null {
  if (rule === 'any') return null;
  if (typeof rule === 'object') return standsCounted(people, rule.atLeast, asking);
  const listed = asking.roles.slice(0, asking.listed);
  const approved = listed.every((role) => isSatisfied(asking.given, role));
  return approved && asking.later.length === 0 && listed.length > 0 ? 'approved' : null;
}

/** Tells whether a person has not been counted yet: a person counts once, whatever their roles. */
export function mayStillAnswer({ given }: Asking, by: string): boolean {
  return !given.some((answer) => answer.by === by);
}

function standsCounted(people: People, wanted: number, asking: Asking): string | null {
  const heard = new Set(asking.given.flatMap((answer) => answer.people));
  const approvals = new Set(asking.given.filter(isApproval).flatMap((answer) => answer.people)).size;
  if (approvals >= wanted) return 'approved';
  const silent = eligible(people, asking).filter((person) => !heard.has(person)).length;
  return approvals + silent < wanted ? 'rejected' : null;
}

/** Asks the next in order whose role nobody has approved for yet; who was asked up the ladder is asked no more. */
function nextInOrder(asking: Asking): Asking {
  const [current] = asking.roles;
  if (current === undefined || !isSatisfied(asking.given, current)) return asking;
  const later = asking.later.filter((role) => !isSatisfied(asking.given, role));
  const [next, ...rest] = later;
  if (next === undefined) return { ...asking, later };
  return { roles: [next], listed: 1, later: rest, given: asking.given };
}

/** Somebody asked up the ladder answers for everybody asked so far who has not answered; anybody else for themselves. */
function reachOf(people: People, asking: Asking, by: string): Pick<GivenAnswer, 'roles' | 'people'> {
  const isUpTheLadder = asking.roles.slice(asking.listed).some((role) => people.of(role).includes(by));
  if (isUpTheLadder) {
    return {
      roles: asking.roles,
      people: eligible(people, asking).filter((person) => mayStillAnswer(asking, person)),
    };
  }
  return {
    roles: [...asking.roles, ...asking.later].filter((role) => people.of(role).includes(by)),
    people: [by],
  };
}

function isSatisfied(given: readonly GivenAnswer[], role: string): boolean {
  return given.some((answer) => isApproval(answer) && answer.roles.includes(role));
}

function eligible(people: People, asking: Asking): readonly string[] {
  const listed = asking.roles.slice(0, asking.listed).flatMap(people.of);
  return [...new Set(listed)].filter((person) => !people.ruledOut.has(person));
}

function isApproval({ answer }: GivenAnswer): boolean {
  return answer === 'approved';
}
