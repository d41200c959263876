// A time limit, judged on every path however long everything takes: it goes along in the zone as one more timer, and the
// promise can be late where that may fire (an observer beside the model, as in Aceto, Burgueño and Larsen, «Model checking
// via reachability testing for timed automata», TACAS 1998; bounded response after Alur, Courcoubetis and Dill 1993).
// Nothing is estimated: a zone keeps how the times of all timers hang together, so bounds that overlap do not add up.

import { dateWaitedFor } from './date-wait';
import type { Drawing } from './drawing';
import { mayTakeForEver, type Place } from './search';
import { DEADLINE, whenDue } from './zone';

/** Is what makes that a promise can be late though no limit says so. */
export interface Endless {
  /** The id of the step. */
  readonly step: string;
  /** Nobody limits how long it takes; how many items there are; when a person sees to it; which date it waits for. */
  readonly why: 'takes' | 'items' | 'person' | 'date';
}

/** Tells whether the time limit of what is due at a place may pass there. A list may be longer than the lists tried. */
export function mayBeLate(drawing: Drawing, { timers, zone, state }: Place): boolean {
  if (!timers.includes(DEADLINE)) return false;
  const goesThroughItems = state.activations.some(({ step }) => isForEach(drawing, step));
  return goesThroughItems || whenDue(zone, timers, DEADLINE) !== null;
}

/** Finds what nothing limited while it was due, on the way to where it is late; null where limits alone allow that. */
export function findEndless(drawing: Drawing, late: Place): Endless | null {
  for (let place: Place | null = late; place?.timers.includes(DEADLINE) === true; place = place.before) {
    const endless = endlessAt(drawing, place);
    if (endless !== null) return endless;
    if (place.fallsDue) break;
  }
  return null;
}

function endlessAt(drawing: Drawing, { state }: Place): Endless | null {
  const found = (step: number | null | undefined, why: Endless['why']): readonly Endless[] => {
    const id = drawing.graph.steps[step ?? -1]?.id;
    return id === undefined ? [] : [{ step: id, why }];
  };
  const open = state.activations.flatMap(({ activation, step, phase }): readonly Endless[] => {
    if (isForEach(drawing, step)) return found(step, 'items');
    if (phase.is === 'containing' || phase.is === 'held') return [];
    if (mayTakeForEver(state, activation)) return found(step, 'takes');
    return dateWaitedFor(drawing.graph.steps[step]) === null ? [] : found(step, 'date');
  });
  const needed = state.incidents.flatMap(({ step, setAside }) =>
    found(step ?? numberOf(drawing, setAside[0]?.step), 'person'),
  );
  return [...open, ...needed][0] ?? null;
}

function numberOf(drawing: Drawing, step: string | undefined): number | undefined {
  return drawing.numberOf.get(step ?? '');
}

function isForEach({ graph }: Drawing, step: number): boolean {
  const behaviour = graph.steps[step]?.behaviour;
  return behaviour?.does === 'contain' && behaviour.each !== null;
}
