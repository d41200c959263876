// One thing that goes wrong at a visit, and how everybody else behaves meanwhile: as on a good day. They finish, they
// answer with the first answer, word comes; data stay free, for neither of two values is trouble.
import type { ActivationState, RunState, TimerState } from '../engine/state';
import type { FailureKind } from '../model/journal';
import type { Drawing } from './drawing';
import { type Move, movesOf } from './move';

/** Is one thing that can go wrong at a step. */
export type Fault =
  /** Its work fails so, every try of that visit. */
  | { readonly is: 'fails'; readonly kind: FailureKind }
  /** Its work never comes to an end. */
  | { readonly is: 'never-done' }
  /** Nobody who is asked answers. */
  | { readonly is: 'no-answer' }
  /** Word from outside never comes. */
  | { readonly is: 'no-word' }
  /** It leaves by bad news: a refusal, a wish for changes, a model that is not sure. */
  | { readonly is: 'leaves-by'; readonly outcome: string }
  /** Nothing goes wrong, and still the run does not end well. */
  | { readonly is: 'none' };

/** Names a fault at a step: two of the same name are one way to go wrong. */
export function faultKey(step: string, fault: Fault): string {
  return JSON.stringify([step, fault]);
}

/** Is a visit whose work fails in the same way until it is over. */
export interface Failing {
  readonly activation: number;
  readonly kind: FailureKind;
}

/** Is a fault that can begin in a state: the moves that put it in, of which one at a time. */
export interface PossibleFault {
  readonly step: number;
  readonly fault: Fault;
  readonly moves: readonly Move[];
}

/** Lists what can begin to go wrong at the open visits of a state; `handsOver` are the steps that are never slow. */
export function faultsIn(
  state: RunState,
  drawing: Drawing,
  handsOver: ReadonlySet<number>,
): readonly PossibleFault[] {
  const moves = movesOf(state, drawing, null);
  return state.activations.flatMap((open) => faultsAt(open, moves, drawing, handsOver));
}

function faultsAt(
  { activation, step, phase }: ActivationState,
  moves: readonly Move[],
  { graph }: Drawing,
  handsOver: ReadonlySet<number>,
): readonly PossibleFault[] {
  const own = moves.filter((move) => move.activation === activation);
  const silence: Move = { do: 'silence', activation };
  const behaviour = graph.steps[step]?.behaviour;
  switch (phase.is) {
    case 'working': {
      // What goes wrong goes wrong from the first try on: fewer failures than tries are no trouble.
      if (phase.tries > 1) return [];
      const fails = own.flatMap((move): PossibleFault[] =>
        move.do === 'fail' ? [{ step, fault: { is: 'fails', kind: move.kind }, moves: [move] }] : [],
      );
      const unsure = own.filter((move) => move.do === 'finish' && move.confidence === 0);
      return [
        ...fails,
        ...(handsOver.has(step) ? [] : [{ step, fault: { is: 'never-done' }, moves: [silence] } as const]),
        ...(unsure.length === 0
          ? []
          : [{ step, fault: { is: 'leaves-by', outcome: 'unsure' }, moves: unsure } as const]),
      ];
    }
    case 'asking': {
      const [first, ...others] = behaviour?.does === 'ask' ? behaviour.answers : [];
      const noAnswer = { step, fault: { is: 'no-answer' }, moves: [silence] } as const;
      if (first === undefined) return [noAnswer];
      const answers = others.map((outcome): PossibleFault => {
        // Whoever says no changes nothing.
        const given = own.filter(
          (move) => move.do === 'answer' && move.answer === outcome && move.edits.length === 0,
        );
        return { step, fault: { is: 'leaves-by', outcome }, moves: given };
      });
      return [...answers, noAnswer];
    }
    case 'waiting': {
      const isForWord = behaviour?.does === 'wait' && 'signal' in behaviour;
      return isForWord ? [{ step, fault: { is: 'no-word' }, moves: [silence] }] : [];
    }
    default:
      return [];
  }
}

/**
 * Lists what can happen while one visit is in trouble, or none is: first what would happen on a good day, and time that
 * was drawn to pass; `last` are the limits of those who are well, which are met only where nothing else can happen.
 */
export function movesOfTheWell(
  state: RunState,
  drawing: Drawing,
  { silent, failing }: { readonly silent: number | null; readonly failing: Failing | null },
): { readonly moves: readonly Move[]; readonly last: readonly Move[] } {
  const around = visitsAround(state, failing?.activation ?? silent);
  const moves: Move[] = [];
  const last: Move[] = [];
  for (const move of movesOf(state, drawing, silent)) {
    if (move.do === 'timer') {
      const timer = state.timers.find((set) => set.timer === move.timer);
      // Work that fails is no work that takes too long.
      const isOwnTry = move.activation === failing?.activation && timer?.purpose === 'attempt-limit';
      const isMet = isDrawn(timer) || (around.has(move.activation) && !isOwnTry);
      (isMet ? moves : last).push(move);
    } else if (move.activation === failing?.activation) {
      if (move.do === 'fail' && move.kind === failing.kind) moves.push(move);
    } else if (isGood(move, state, drawing)) {
      moves.push(move);
    }
  }
  return { moves, last };
}

function isGood(move: Move, { activations }: RunState, { graph }: Drawing): boolean {
  switch (move.do) {
    case 'finish':
      return move.confidence !== 0;
    case 'answer': {
      const step = activations.find(({ activation }) => activation === move.activation)?.step ?? -1;
      const behaviour = graph.steps[step]?.behaviour;
      return behaviour?.does === 'ask' && behaviour.answers[0] === move.answer;
    }
    case 'signal':
      return true;
    default:
      return false;
  }
}

/** Time that somebody drew: a wait that is over, the pause before the next try. */
function isDrawn(timer: TimerState | undefined): boolean {
  return timer?.purpose === 'wait' || timer?.purpose === 'retry';
}

/** Lists a visit and the visits of the containers around it. */
export function visitsAround({ activations, scopes }: RunState, visit: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  let open = activations.find(({ activation }) => activation === visit);
  while (open !== undefined) {
    const { activation, instance } = open;
    found.add(activation);
    const container = scopes.find((scope) => scope.instance === instance)?.container;
    open = activations.find((outer) => outer.activation === container);
  }
  return found;
}
