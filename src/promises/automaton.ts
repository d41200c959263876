// Every rule is a small automaton over what happens: the finite-trace reading (LTLf, De Giacomo and Vardi, IJCAI 2013)
// of the templates of Declare (Pesic and van der Aalst, BPM Workshops 2006). Its state is one number, so that whoever
// explores a drawing can carry it along; the journal is judged by the same automaton.
//
// rule      formula                                states
// before    (¬first) W second                      0 neither yet · 1 second came · 2 broken
// then      □(first → ◇second)                     0 nothing due · 1 due
// with      ¬(◇first ∧ ◇second)                    1 first came + 2 second came; 3 broken
// at-most   first happens n times or fewer         how often, n + 1 is broken
// at-least  first happens n times or more          how often, to n
// ends      what the run comes to                  0
import type { RunResult } from '../model/journal';
import type { Rule } from './promise-rule';

export const FRESH = 0;

/** Is what one entry means to a rule. What `when` rules out does not happen to `first`. */
export interface Seen {
  readonly first: boolean;
  readonly second: boolean;
}

/** Is what a run came to; `result` is null for one that waits for ever. */
export interface Over {
  readonly result: RunResult | null;
  /** Whether the condition of the rule holds now. */
  readonly holds: boolean;
}

/** Goes on by one entry. */
export function goOn(rule: Rule, state: number, { first, second }: Seen): number {
  switch (rule.is) {
    case 'before':
      if (state !== FRESH) return state;
      if (second) return 1;
      return first ? 2 : FRESH;
    case 'then':
      if (second) return 0;
      return first ? 1 : state;
    case 'with':
      return state | (first ? 1 : 0) | (second ? 2 : 0);
    case 'at-most':
      return first ? Math.min(state + 1, rule.count + 1) : state;
    case 'at-least':
      return first ? Math.min(state + 1, rule.count) : state;
    case 'ends':
      return state;
  }
}

/** Tells whether nothing that comes can mend it. */
export function isBroken(rule: Rule, state: number): boolean {
  switch (rule.is) {
    case 'before':
      return state === 2;
    case 'with':
      return state === 3;
    case 'at-most':
      return state > rule.count;
    default:
      return false;
  }
}

/**
 * Tells whether nothing that comes can break it; `mayCome` says what of the rule can still happen. A rule that is
 * timed, and one that looks at the end, may be settled only where the end makes no difference.
 */
export function isSettled(rule: Rule, state: number, mayCome: Seen): boolean {
  switch (rule.is) {
    case 'before':
      return state === 1 || (state === FRESH && !mayCome.first);
    case 'then':
      return state === 0 && !mayCome.first;
    case 'with':
      if (state === 3) return false;
      return !((state & 1) === 1 || mayCome.first) || !((state & 2) === 2 || mayCome.second);
    case 'at-most':
      return state <= rule.count && !mayCome.first;
    case 'at-least':
      return state >= rule.count;
    case 'ends':
      return false;
  }
}

/** Tells whether it is broken once the run is over. */
export function isBrokenInTheEnd(rule: Rule, state: number, over: Over): boolean {
  switch (rule.is) {
    case 'then':
      return state === 1;
    case 'at-least':
      return over.holds && state < rule.count;
    case 'ends':
      return over.holds && over.result !== rule.result;
    default:
      return isBroken(rule, state);
  }
}
