// Which timers may fire when. Time itself is dropped from a state; what is left is how much time each pending timer
// may still have, as bounds on the differences between them (Dill 1989, «Timing assumptions and verification of
// finite-state concurrent systems»; the matrices are difference bound matrices).
//
// Row and column 0 stand for «now», row k for what timer k has left. An entry bounds `row − column` from above: twice
// the ms, plus one where the bound itself may be reached.

/** Is what is known of the time that pending timers have left, once any time may have passed. */
export type Zone = readonly (readonly number[])[];

const NO_BOUND = Number.POSITIVE_INFINITY;
const AT_MOST_ZERO = 1;
const BELOW_ZERO = 0;

/** Is the number of a timer beside those of a run, set after all of them: what is due together with it goes first. */
export const DEADLINE = Number.POSITIVE_INFINITY;

/** Is the zone without timers. */
export const NO_TIMERS: Zone = [[AT_MOST_ZERO]];

/** Narrows a zone to the instants at which something free happens: before any timer is due. Null: never. */
export const beforeAnyTimer = oncePerZone((zone): Zone | null => {
  const bounds = copy(zone);
  for (let timer = 1; timer < bounds.length; timer += 1) bound(bounds, 0, timer, BELOW_ZERO);
  return close(bounds);
});

/**
 * Narrows a zone to the instant at which a timer is due; of those due together the one set first goes first. `timers`
 * are the numbers of the timers, in the order of the zone. Null: never.
 */
export function whenDue(zone: Zone, timers: readonly number[], due: number): Zone | null {
  const bounds = copy(zone);
  bound(bounds, timers.indexOf(due) + 1, 0, AT_MOST_ZERO);
  for (const [index, timer] of timers.entries()) {
    bound(bounds, 0, index + 1, timer < due ? BELOW_ZERO : AT_MOST_ZERO);
  }
  return close(bounds);
}

/** Is what a new timer has left: at least and at most so many ms; null is any time. */
export type Left = readonly [leastMs: number, mostMs: number] | null;

/**
 * Carries a zone over an event: `kept` are the timers that go on (by their rows), `added` what new ones have left.
 * Afterwards any time may pass.
 */
export function carryOver(zone: Zone, kept: readonly number[], added: readonly Left[]): Zone {
  const rows = [0, ...kept];
  const size = rows.length + added.length;
  const bounds = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      row === column ? AT_MOST_ZERO : (zone[rows[row] ?? -1]?.[rows[column] ?? -1] ?? NO_BOUND),
    ),
  );
  for (const [index, left] of added.entries()) {
    const row = rows.length + index;
    if (left === null) {
      bound(bounds, 0, row, BELOW_ZERO);
      continue;
    }
    const [leastMs, mostMs] = left;
    bound(bounds, row, 0, 2 * mostMs + 1);
    bound(bounds, 0, row, -2 * leastMs + 1);
  }
  // Closed before time passes: what a new timer has left compared with the others is known at this instant only.
  close(bounds);
  const now = bounds[0];
  if (now !== undefined) for (let timer = 1; timer < size; timer += 1) now[timer] = AT_MOST_ZERO;
  return close(bounds) ?? bounds;
}

/** Carries a zone over an event that leaves its timers as they are. */
export const carryOn = oncePerZone((zone) => carryOver(zone, [...zone.keys()].slice(1), []));

/** Much that can happen next asks the same of one zone: it is answered once. */
function oncePerZone<Answer>(find: (zone: Zone) => Answer): (zone: Zone) => Answer {
  const answers = new WeakMap<Zone, { readonly answer: Answer }>();
  return (zone) => {
    const known = answers.get(zone) ?? { answer: find(zone) };
    answers.set(zone, known);
    return known.answer;
  };
}

/** Tells whether everything that one zone allows is allowed by another over the same timers. */
export function isWithin(zone: Zone, other: Zone): boolean {
  return zone.every((row, at) => row.every((limit, column) => limit <= (other[at]?.[column] ?? NO_BOUND)));
}

/** Puts the timers of a zone into another order. */
export function reorder(zone: Zone, rows: readonly number[]): Zone {
  const order = [0, ...rows];
  return order.map((row) => order.map((column) => zone[row]?.[column] ?? NO_BOUND));
}

function copy(zone: Zone): number[][] {
  return zone.map((row) => [...row]);
}

function bound(bounds: number[][], row: number, column: number, limit: number): void {
  const line = bounds[row];
  if (line !== undefined) line[column] = Math.min(line[column] ?? NO_BOUND, limit);
}

/** Adds two bounds: the sum may be reached only where both may. */
function add(left: number, right: number): number {
  return left === NO_BOUND || right === NO_BOUND ? NO_BOUND : left + right - ((left & 1) | (right & 1));
}

/** Tightens every bound by the others (Floyd–Warshall); null where nothing fits them all. */
function close(bounds: number[][]): number[][] | null {
  for (const [middle, through] of bounds.entries()) {
    for (const line of bounds) {
      const first = line[middle] ?? NO_BOUND;
      if (first === NO_BOUND) continue;
      for (const [column, second] of through.entries()) {
        const sum = add(first, second);
        if (sum < (line[column] ?? NO_BOUND)) line[column] = sum;
      }
    }
  }
  return bounds.every((line, row) => (line[row] ?? 0) >= AT_MOST_ZERO) ? bounds : null;
}
