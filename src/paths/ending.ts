// How a path ends: its run is over, a person is needed, or only word from somebody who will not speak could move it on.
import type { Graph } from '../engine/graph';
import type { IncidentState, RunState } from '../engine/state';
import type { FailureKind, RunResult } from '../model/journal';

/** Is a way to end. Ids are those of the drawing. */
export type Ending =
  | { readonly kind: 'finished'; readonly result: RunResult; readonly ends: readonly string[] }
  /** Nothing is left that could go on; `step` is the container that it happened in, or what was set aside. */
  | { readonly kind: 'dead-end'; readonly step?: string }
  | { readonly kind: 'gap'; readonly step: string; readonly outcome: string }
  | { readonly kind: 'unhandled'; readonly step: string; readonly failure: FailureKind }
  | { readonly kind: 'waits-forever'; readonly step: string }
  | { readonly kind: 'runaway'; readonly step?: string };

/**
 * Says how a state ends a path; nothing when it only goes on. `known` are the incidents that were open
 * before, `isStill` says that nothing more can happen.
 */
export function endingsOf(
  graph: Graph,
  state: RunState,
  {
    known,
    silent,
    isStill,
  }: {
    readonly known: readonly IncidentState[];
    readonly silent: number | null;
    readonly isStill: boolean;
  },
): readonly Ending[] {
  const id = (step: number | null) => (step === null ? undefined : graph.steps[step]?.id);
  if (state.status === 'finished' || state.status === 'cancelled') {
    return [{ kind: 'finished', result: state.result ?? 'cancelled', ends: [...state.ends].sort() }];
  }
  const mute = state.activations.find(({ activation }) => activation === silent);
  if (isStill && state.incidents.length === 0) {
    return [{ kind: 'waits-forever', step: id(mute?.step ?? null) ?? '' }];
  }
  return state.incidents
    .filter((incident) => !known.includes(incident))
    .map(({ kind, step, outcome, setAside }): Ending => {
      const where = id(step) ?? setAside[0]?.step;
      switch (kind) {
        case 'dead-end':
        case 'runaway':
          return where === undefined ? { kind } : { kind, step: where };
        case 'gap':
          return { kind, step: where ?? '', outcome: outcome ?? '' };
        default:
          return { kind: 'unhandled', step: where ?? '', failure: kind };
      }
    });
}

/** Names an ending: two that have the same name are one. */
export function endingKey(ending: Ending): string {
  return JSON.stringify(ending);
}

/** An end that somebody drew is an end that somebody wanted, also a bad one; done, but not all, is none of them. */
export function isDrawnEnd(ending: Ending): boolean {
  return ending.kind === 'finished' && ending.result !== 'incomplete';
}

/** An end that leaves nothing for anybody to put right. */
export function isSettledEnd(ending: Ending): boolean {
  return ending.kind === 'finished' && (ending.result === 'success' || ending.result === 'cancelled');
}
