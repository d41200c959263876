// What can happen next in a state: everything that the world outside may do, the ordinary things first.
import type { Graph, GraphStep } from '../engine/graph';
import { mayStillAnswer } from '../engine/run/behaviours/decision';
import type { ActivationState, Asking, RunState } from '../engine/state';
import type { FailureKind } from '../model/journal';
import type { BehaviourOf } from '../step-kit/behaviour';

/** Is one thing that happens; `activation` is the visit that it is about. */
export type Move =
  | {
      readonly do: 'finish';
      readonly activation: number;
      readonly attempt: number;
      /** How sure the work says it is; null for work that does not say. */
      readonly confidence: number | null;
    }
  | {
      readonly do: 'fail';
      readonly activation: number;
      readonly attempt: number;
      readonly kind: FailureKind;
    }
  | {
      readonly do: 'answer';
      readonly activation: number;
      readonly answer: string;
      readonly by: string;
      /** The fields that the answer changes. */
      readonly edits: readonly string[];
    }
  | {
      readonly do: 'signal';
      readonly activation: number;
      readonly name: string;
      readonly match: string | null;
    }
  | { readonly do: 'timer'; readonly activation: number; readonly timer: number }
  /** Nobody will ever answer, no word will ever come. */
  | { readonly do: 'silence'; readonly activation: number };

/** Says what of a drawing the moves depend on. */
export interface Possibilities {
  readonly graph: Graph;
  /** The kinds in which a step's work can fail of itself, by step number. */
  readonly failures: readonly (readonly FailureKind[])[];
  /** The fields that make a difference and that an answer may change, by step number. */
  readonly edits: readonly (readonly string[])[];
  /** The steps of which it matters who answers them. */
  readonly whoMatters: ReadonlySet<string>;
}

/** Lists what can happen next; `silent` is the visit that nobody will answer, of which there is at most one in a path. */
export function movesOf(state: RunState, possible: Possibilities, silent: number | null): readonly Move[] {
  const moves = state.activations.flatMap((activation) => {
    if (activation.activation === silent) return [];
    const step = possible.graph.steps[activation.step];
    return step === undefined ? [] : movesAt(activation, step, state, possible, silent);
  });
  const timers = state.timers.map(({ timer, activation }): Move => ({ do: 'timer', activation, timer }));
  return [...moves, ...timers];
}

/** Makes what finds, for a move, the one that was made first and is the same: ways by the million are few moves. */
export function keepMoves(): (move: Move) => Move {
  const kept = new Map<string, Move>();
  return (move) => {
    const text = JSON.stringify(move);
    const known = kept.get(text) ?? move;
    if (known === move) kept.set(text, move);
    return known;
  };
}

/** Tells whether anything can happen next. */
export function canMove(state: RunState, possible: Possibilities, silent: number | null): boolean {
  if (state.timers.length > 0) return true;
  return state.activations.some((open) => {
    const step = open.activation === silent ? undefined : possible.graph.steps[open.step];
    return step !== undefined && movesAt(open, step, state, possible, silent).length > 0;
  });
}

function movesAt(
  open: ActivationState,
  step: GraphStep,
  state: RunState,
  possible: Possibilities,
  silent: number | null,
): readonly Move[] {
  const { activation, phase } = open;
  const { behaviour } = step;
  const silence = (): readonly Move[] => {
    const isTimed = state.timers.some((timer) => timer.activation === activation);
    return silent === null && !isTimed ? [{ do: 'silence', activation }] : [];
  };
  switch (phase.is) {
    case 'working': {
      const { attempt } = phase;
      const kinds = possible.failures[open.step] ?? [];
      const done = (confidence: number | null): Move => ({ do: 'finish', activation, attempt, confidence });
      const threshold = behaviour.does === 'work' ? behaviour.threshold : null;
      const sureness = threshold === null ? [null] : threshold > 0 ? [1, 0] : [1];
      return [
        ...sureness.map(done),
        ...kinds.map((kind): Move => ({ do: 'fail', activation, attempt, kind })),
      ];
    }
    case 'asking':
      return behaviour.does === 'ask'
        ? [...answersTo(open, phase, behaviour, step.id, state, possible), ...silence()]
        : [];
    case 'waiting': {
      if (behaviour.does !== 'wait' || !('signal' in behaviour)) return [];
      // Word goes to whoever has waited for it longest; the others have their turn after that.
      const isFirst =
        state.activations.find((other) => awaits(other, possible.graph) === behaviour.signal) === open;
      const { signal: name, matchField: match } = behaviour;
      return [...(isFirst ? [{ do: 'signal', activation, name, match } as const] : []), ...silence()];
    }
    default:
      return [];
  }
}

function awaits({ step, phase }: ActivationState, graph: Graph): string | null {
  const behaviour = graph.steps[step]?.behaviour;
  return phase.is === 'waiting' && behaviour?.does === 'wait' && 'signal' in behaviour
    ? behaviour.signal
    : null;
}

function answersTo(
  { activation, step }: ActivationState,
  asking: Asking,
  { answers, notBy }: BehaviourOf<'ask'>,
  id: string,
  state: RunState,
  { graph, edits, whoMatters }: Possibilities,
): readonly Move[] {
  const ruledOut = new Set(notBy.flatMap((who) => state.actors[who] ?? []));
  const peopleOf = (role: string) => graph.roles.find((known) => known.id === role)?.people ?? [];
  // Whoever is asked up the ladder only says for the others what they can say themselves.
  const listed = asking.roles.slice(0, asking.listed);
  const silentRoles = listed.filter((role) => !asking.given.some((given) => given.roles.includes(role)));
  const willing = [...new Set([...silentRoles, ...listed].flatMap(peopleOf))].filter(
    (person) => !ruledOut.has(person) && mayStillAnswer(asking, person),
  );
  const speakers = whoMatters.has(id) ? willing : willing.slice(0, 1);
  const changes = edits[step] ?? [];
  return answers.flatMap((answer) =>
    speakers.flatMap((by): readonly Move[] => [
      { do: 'answer', activation, answer, by, edits: [] },
      ...(changes.length === 0 ? [] : [{ do: 'answer', activation, answer, by, edits: changes } as const]),
    ]),
  );
}
