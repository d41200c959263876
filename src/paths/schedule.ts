// When the moves of a path happen. The order is given, timers fire when they are due, and everything else may take as
// long as it likes: differences between instants, solved by the longest way (Bellman and Ford).
import { dateWaitedFor } from './date-wait';
import type { Drawing } from './drawing';
import type { Place } from './search';

/** Is one demand on the instants of a path. */
export interface AtLeast {
  readonly from: number;
  readonly to: number;
  /** The instant of `to` is at least that of `from` and this many ms. */
  readonly ms: number;
}

/** How far apart things are that may take any time; the first that fits. A minute reads best. */
const PACES_MS = [60_000, 1_000, 1, 0] as const;

/** Finds for every place of a path how many ms after the start it is reached; `besides` is demanded as well. */
export function timesOf(
  drawing: Drawing,
  path: readonly Place[],
  besides: readonly AtLeast[] = [],
): readonly number[] {
  const limits = [...limitsOf(drawing, path), ...besides];
  for (const paceMs of PACES_MS) {
    const paces = path.slice(1).map(({ move }, index): AtLeast => {
      const isFree = move?.do !== 'timer' && move?.do !== 'silence';
      return { from: index, to: index + 1, ms: isFree ? paceMs : 0 };
    });
    const times = solve(path.length, [...paces, ...limits]);
    if (times !== null) return times;
  }
  return path.map(() => 0);
}

/** What timers demand: one that fires does so when it is due, and until then it is not due. */
function limitsOf(drawing: Drawing, path: readonly Place[]): readonly AtLeast[] {
  return path.flatMap((place, set) =>
    place.state.timers.flatMap(({ timer, due, activation, purpose }): readonly AtLeast[] => {
      const isNew = !(path[set - 1]?.timers ?? []).includes(timer);
      const step = place.state.activations.find((open) => open.activation === activation)?.step ?? -1;
      const isDate = purpose === 'wait' && dateWaitedFor(drawing.graph.steps[step]) !== null;
      if (!isNew || isDate) return [];
      const ms = due - place.state.at;
      const gone = path.findIndex((later, index) => index > set && !later.timers.includes(timer));
      const last = gone === -1 ? path.length - 1 : gone;
      const passed = path.slice(set + 1, last + 1).map((later, index): AtLeast => {
        const { move } = later;
        // Of timers that are due together the one set first goes first.
        const mayCoincide = move?.do === 'timer' && move.timer <= timer;
        return { from: set + 1 + index, to: set, ms: mayCoincide ? -ms : 1 - ms };
      });
      const move = path[last]?.move;
      const isFired = move?.do === 'timer' && move.timer === timer;
      return isFired ? [...passed, { from: set, to: last, ms }] : passed;
    }),
  );
}

/** Finds the earliest instants that fit, or null when nothing does. */
function solve(count: number, demands: readonly AtLeast[]): readonly number[] | null {
  const times = Array.from({ length: count }, () => 0);
  for (let round = 0; round <= count; round += 1) {
    let isSettled = true;
    for (const { from, to, ms } of demands) {
      const earliest = (times[from] ?? 0) + ms;
      if (earliest <= (times[to] ?? 0)) continue;
      times[to] = earliest;
      isSettled = false;
    }
    // The start is where it is: nothing may push it.
    if ((times[0] ?? 0) > 0) return null;
    if (isSettled) return times;
  }
  return null;
}
