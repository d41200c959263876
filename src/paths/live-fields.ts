// Which fields something may still look at. A visit that is open has looked already: what it alone asks for tells states
// apart only until it starts.
import type { Graph } from '../engine/graph';
import { readsOf } from './field-reads';

/** Lists the fields of a run that a step looks at when it starts; inside a for-each the item is none of them. */
export function readsIn(graph: Graph, step: number): readonly string[] {
  const drawn = graph.steps[step];
  if (drawn === undefined) return [];
  const items = new Set<string>();
  for (let scope = graph.scopes[drawn.scope]; scope !== undefined; scope = graph.scopes[scope.parent ?? -1]) {
    const around = graph.steps[scope.container ?? -1]?.behaviour;
    if (around?.does === 'contain' && around.each !== null) items.add(around.each.as);
  }
  return readsOf(drawn).filter((field) => !items.has(field));
}

/** Is, by step number, what may be looked at once a step starts, and what while it is open. */
export interface LiveFields {
  readonly fromStart: readonly ReadonlySet<string>[];
  readonly whileOpen: readonly ReadonlySet<string>[];
}

/** Finds the fields that may still be looked at; `reads` are those that each step looks at. */
export function findLiveFields(graph: Graph, reads: readonly (readonly string[])[]): LiveFields {
  const insideOf = graph.steps.map(
    (_, step) => graph.scopes.find(({ container }) => container === step)?.starts ?? [],
  );
  // Two places of each step: about to start, and left. A container is left from within without starting anew.
  const [starting, left] = [(step: number) => 2 * step, (step: number) => 2 * step + 1];
  const next = graph.steps.flatMap(({ routes, scope }, step) => {
    const { fallbacks = [], container = null } = graph.scopes[scope] ?? {};
    const targets = Object.values(routes).flatMap((route) =>
      route.map((arrow) => graph.arrows[arrow]?.to ?? -1),
    );
    return [
      [left(step), ...(insideOf[step] ?? []).map(starting)],
      [...[...targets, ...fallbacks].map(starting), ...(container === null ? [] : [left(container)])],
    ];
  });
  const readFrom = (places: readonly number[]): Set<string> => {
    const found = new Set(places);
    // A set gives what is added to it while it is gone through, too.
    for (const place of found) for (const on of next[place] ?? []) found.add(on);
    return new Set([...found].flatMap((place) => (place % 2 === 0 ? (reads[place / 2] ?? []) : [])));
  };
  return {
    fromStart: graph.steps.map((_, step) => readFrom([starting(step)])),
    whileOpen: graph.steps.map(({ behaviour }, step) => {
      // The inside of a stage has begun with it; that of a for-each begins again with the next item.
      const isForEach = behaviour.does === 'contain' && behaviour.each !== null;
      const anew = isForEach ? (insideOf[step] ?? []).map(starting) : [];
      const later = readFrom([left(step), ...anew]);
      // Word has to match when it comes, and a date that was waited for is over then.
      return behaviour.does === 'wait' ? new Set([...later, ...(reads[step] ?? [])]) : later;
    }),
  };
}
