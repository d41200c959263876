import type { ActivationState, RunState, ScopeState, TokenMemory, Visits } from './state';

/**
 * Gives to the state after an event, as the same objects, what the event left as it was before: whoever keeps states by
 * the million keeps one of each part. Neither state is changed, and neither may be changed afterwards.
 */
export function shareState(before: RunState, after: RunState): RunState {
  return {
    ...after,
    last: sameRecord(before.last, after.last) ? before.last : after.last,
    fields: sameRecord(before.fields, after.fields) ? before.fields : after.fields,
    actors: sameRecord(before.actors, after.actors) ? before.actors : after.actors,
    signals: shareList(before.signals, after.signals),
    ends: shareList(before.ends, after.ends),
    timers: shareList(before.timers, after.timers),
    incidents: shareList(before.incidents, after.incidents),
    scopes: shareItems(before.scopes, after.scopes, ({ instance }) => instance, shareScope),
    activations: shareItems(
      before.activations,
      after.activations,
      ({ activation }) => activation,
      (known, open) => (isSameVisit(known, open) ? known : open),
    ),
  };
}

function shareScope(before: ScopeState, after: ScopeState): ScopeState {
  const shared: ScopeState = {
    ...after,
    locals: sameRecord(before.locals, after.locals) ? before.locals : after.locals,
    undoable: shareList(before.undoable, after.undoable),
    parked: shareItems(
      before.parked,
      after.parked,
      ({ token }) => token,
      (known, token) => (known.told === token.told && remembersSame(known, token) ? known : token),
    ),
    leftOut: shareList(before.leftOut, after.leftOut),
    forks: shareList(before.forks, after.forks),
    ended: shareList(before.ended, after.ended),
    answered: shareList(before.answered, after.answered),
    visits: shareVisits(before.visits, after.visits),
  };
  return sameRecord(before, shared) ? before : shared;
}

function isSameVisit(before: ActivationState, after: ActivationState): boolean {
  return before.phase === after.phase && before.undoing === after.undoing && remembersSame(before, after);
}

function remembersSame(before: TokenMemory, after: TokenMemory): boolean {
  return before.lineage === after.lineage && before.caughtBy === after.caughtBy;
}

function shareVisits(before: ScopeState['visits'], after: ScopeState['visits']): ScopeState['visits'] {
  const shared: Record<number, Visits> = {};
  for (const [step, visits] of Object.entries(after)) {
    const known = before[Number(step)];
    const isSame = known?.count === visits.count && known.leftBy === visits.leftBy;
    shared[Number(step)] = isSame ? known : visits;
  }
  return sameRecord(before, shared) ? before : shared;
}

/** Shares the items that have the same number in lists in the order of their numbers. */
function shareItems<Item>(
  before: Item[],
  after: Item[],
  numberOf: (item: Item) => number,
  share: (known: Item, item: Item) => Item,
): Item[] {
  let next = 0;
  const shared = after.map((item) => {
    const number = numberOf(item);
    let known = before[next];
    while (known !== undefined && numberOf(known) < number) {
      next += 1;
      known = before[next];
    }
    return known !== undefined && numberOf(known) === number ? share(known, item) : item;
  });
  return shareList(before, shared);
}

function shareList<Item>(before: Item[], after: Item[]): Item[] {
  const isSame = before.length === after.length && after.every((item, at) => item === before[at]);
  return isSame ? before : after;
}

function sameRecord<Value extends object>(before: Value, after: Value): boolean {
  const [old, now] = [Object.entries(before), Object.entries(after)];
  return (
    old.length === now.length && now.every(([key, value], at) => old[at]?.[0] === key && old[at][1] === value)
  );
}
