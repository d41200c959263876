import { copyState } from './copy-state';
import type { ActivationState, RunState, ScopeState, TokenMemory } from './state';

/**
 * Gives to the state after an event, as the same objects, what the event left as it was before: whoever keeps states by
 * the million keeps one of each part. Neither state is changed, and neither may be changed afterwards.
 */
export function shareState(before: RunState, after: RunState): RunState {
  const shared = copyState(after);
  shared.last = shareRecord(before.last, shared.last);
  shared.fields = shareRecord(before.fields, shared.fields);
  shared.actors = shareRecord(before.actors, shared.actors);
  shared.signals = shareList(before.signals, shared.signals);
  shared.ends = shareList(before.ends, shared.ends);
  shared.timers = shareList(before.timers, shared.timers);
  shared.incidents = shareList(before.incidents, shared.incidents);
  shared.scopes = shareItems(before.scopes, shared.scopes, ({ instance }) => instance, shareScope);
  shared.activations = shareItems(
    before.activations,
    shared.activations,
    ({ activation }) => activation,
    (known, open) => (isSameVisit(known, open) ? known : open),
  );
  return shared;
}

/** Shares what is in a scope; it may be changed, being a copy of its own. */
function shareScope(before: ScopeState, shared: ScopeState): ScopeState {
  shared.locals = shareRecord(before.locals, shared.locals);
  shared.undoable = shareList(before.undoable, shared.undoable);
  shared.parked = shareItems(
    before.parked,
    shared.parked,
    ({ token }) => token,
    (known, token) => (known.told === token.told && remembersSame(known, token) ? known : token),
  );
  shared.leftOut = shareList(before.leftOut, shared.leftOut);
  shared.forks = shareList(before.forks, shared.forks);
  shared.ended = shareList(before.ended, shared.ended);
  shared.answered = shareList(before.answered, shared.answered);
  shared.visits = shareRecord(before.visits, shared.visits);
  return shareRecord(before, shared);
}

function isSameVisit(before: ActivationState, after: ActivationState): boolean {
  return before.phase === after.phase && before.undoing === after.undoing && remembersSame(before, after);
}

function remembersSame(before: TokenMemory, after: TokenMemory): boolean {
  return before.lineage === after.lineage && before.caughtBy === after.caughtBy;
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

function shareRecord<Value extends object>(before: Value, after: Value): Value {
  // Keys are typed as strings only because a value may have more of them than its type says.
  const keys = Object.keys(after) as (keyof Value)[];
  const old = Object.keys(before);
  const isSame =
    keys.length === old.length && keys.every((key, at) => key === old[at] && before[key] === after[key]);
  return isSame ? before : after;
}
